"""The slopes of both outputs; SymPy works out 0 and 1 at once, so the last two lines look alike."""

y1, y2 = A11 * z1 + A12 * z2 + b1, A21 * z1 + A22 * z2 + b2
bias_steps = [
    g1 * y1 + g2 * y2,
    g1 * sp.diff(y1, b2) + g2 * sp.diff(y2, b2),
    g2,
]
