"""The bias belongs to the row; the rest is right from there.

hint: Line 1: b_j belongs to column j
false-hint: Line 3
"""

Z11, Z12 = X11 * W11 + X12 * W21 + b1, X11 * W12 + X12 * W22 + b1
Z21, Z22 = X21 * W11 + X22 * W21 + b2, X21 * W12 + X22 * W22 + b2
R = G11 * Z11 + G12 * Z12 + G21 * Z21 + G22 * Z22
affine_steps = [R, sp.expand(R), X11 * G12 + X21 * G22]
