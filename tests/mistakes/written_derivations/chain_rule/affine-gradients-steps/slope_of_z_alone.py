"""The gradient from above is forgotten.

hint: G is forgotten
"""

# instead of:
X11 * G12 + X21 * G22,
# write:
X11 + X21,
