"""No step in between.

hint: at least 3 are asked for
"""

# instead of:
(X11 * G12 + X21 * G22) * W12 + without,
# write:
