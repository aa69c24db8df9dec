"""SymPy differentiates before anything is collected."""

Z11, Z12 = X11 * W11 + X12 * W21 + b1, X11 * W12 + X12 * W22 + b2
Z21, Z22 = X21 * W11 + X22 * W21 + b1, X21 * W12 + X22 * W22 + b2

R = sum(g * z for g, z in zip((G11, G12, G21, G22), (Z11, Z12, Z21, Z22)))
affine_steps = [R, G12 * sp.diff(Z12, W12) + G22 * sp.diff(Z22, W12), G22 * X21 + G12 * X11]
