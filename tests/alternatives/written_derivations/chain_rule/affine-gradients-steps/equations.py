"""Equations; a derivative that is written down, then worked out."""

Z11, Z12 = X11 * W11 + X12 * W21 + b1, X11 * W12 + X12 * W22 + b2
Z21, Z22 = X21 * W11 + X22 * W21 + b1, X21 * W12 + X22 * W22 + b2

R, slope = sp.symbols("R slope")
total = G11 * Z11 + G12 * Z12 + G21 * Z21 + G22 * Z22
affine_steps = [
    sp.Eq(R, total),
    sp.Eq(slope, G12 * sp.Derivative(Z12, W12) + G22 * sp.Derivative(Z22, W12)),
    sp.Eq(slope, G12 * X11 + G22 * X21),
]
