"""SymPy differentiates; the cases come last."""

relu_steps = [
    g1 * sp.Max(0, z1),
    sp.diff(g1 * sp.Max(0, z1), z1),
    sp.Piecewise((0, z1 <= 0), (g1, z1 > 0)),
]
