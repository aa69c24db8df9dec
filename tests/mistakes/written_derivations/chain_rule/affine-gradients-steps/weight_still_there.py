"""What holds the weight, not its slope.

hint: W12 is still there
false-hint: never taken
"""

# instead of:
X11 * G12 + X21 * G22,
# write:
(X11 * G12 + X21 * G22) * W12,
