"""The entry of the transposed gradient.

hint: It is the derivative by W21; by W12 is asked
"""

# instead of:
X11 * G12 + X21 * G22,
# write:
X12 * G11 + X22 * G21,
