"""One example alone.

hint: Line 3 is not the derivative of line 2 by W12
hint: An example is missing
false-hint: factor
"""

# instead of:
X11 * G12 + X21 * G22,
# write:
X11 * G12,
