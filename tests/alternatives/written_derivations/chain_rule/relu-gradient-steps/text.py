"""Lines as text that SymPy reads."""

relu_steps = [
    "g1*Max(0, z1)",
    "Piecewise((g1*z1, z1 > 0), (0, z1 < 0))",
    "Piecewise((g1, z1 > 0), (0, z1 < 0))",
]
