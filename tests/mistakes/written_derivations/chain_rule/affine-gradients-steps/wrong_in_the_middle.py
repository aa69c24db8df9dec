"""One G is mistaken in line 2, the end is right.

hint: Line 2 does not follow from line 1
false-hint: Line 3
"""

# instead of:
(X11 * G12 + X21 * G22) * W12 + without,
# write:
(X11 * G12 + X21 * G12) * W12 + without,
