"""The product with the transposed weights; the rest follows from there.

hint: Line 1: W is transposed
false-hint: by W12 is asked
false-hint: Line 2
"""

Z11, Z12 = X11 * W11 + X12 * W12 + b1, X11 * W21 + X12 * W22 + b2
Z21, Z22 = X21 * W11 + X22 * W12 + b1, X21 * W21 + X22 * W22 + b2
R = G11 * Z11 + G12 * Z12 + G21 * Z21 + G22 * Z22
affine_steps = [R, sp.expand(R), X12 * G11 + X22 * G21]
