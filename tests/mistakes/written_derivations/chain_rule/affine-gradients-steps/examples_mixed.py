"""The input of one example goes with the gradient of the other.

hint: The examples are mixed up
"""

# instead of:
X11 * G12 + X21 * G22,
# write:
X11 * G22 + X21 * G12,
