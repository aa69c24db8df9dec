"""The factor stands before the cases; a derivative is written down first; equations."""

R, slope = sp.symbols("R slope")
relu = sp.Piecewise((0, z1 < 0), (z1, True))
relu_steps = [
    sp.Eq(R, g1 * sp.Max(z1, 0)),
    sp.Eq(R, g1 * relu),
    sp.Eq(slope, g1 * sp.Derivative(relu, z1)),
    sp.Eq(slope, g1 * sp.Piecewise((0, z1 < 0), (1, True))),
]
