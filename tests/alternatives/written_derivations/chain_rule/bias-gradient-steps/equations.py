"""Equations with a name on the left."""

R, slope = sp.symbols("R slope")
y1, y2 = A11 * z1 + A12 * z2 + b1, A21 * z1 + A22 * z2 + b2
bias_steps = (
    sp.Eq(R, g1 * y1 + g2 * y2),
    sp.Eq(R, g1 * y1 + g2 * (y2 - b2) + b2 * g2),
    sp.Eq(slope, g2),
)
