"""Sums are multiplied.

hint: Sums are multiplied
"""

# instead of:
X11 * G12 + X21 * G22,
# write:
(X11 + X21) * (G12 + G22),
