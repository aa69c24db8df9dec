"""Averaged over the examples.

hint: divided by the number of examples
"""

# instead of:
X11 * G12 + X21 * G22,
# write:
(X11 * G12 + X21 * G22) / 2,
