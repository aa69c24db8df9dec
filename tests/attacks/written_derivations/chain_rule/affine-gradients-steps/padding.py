"""The lines in between add 0 and multiply by 1.

earns: 1.5
hint: repeat the line before
"""

Z11, Z12 = X11 * W11 + X12 * W21 + b1, X11 * W12 + X12 * W22 + b2
Z21, Z22 = X21 * W11 + X22 * W21 + b1, X21 * W12 + X22 * W22 + b2

R = G11 * Z11 + G12 * Z12 + G21 * Z21 + G22 * Z22
affine_steps = [R, R + 0 * W12, 1.0 * R, sp.diff(R, W12)]
