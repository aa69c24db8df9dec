"""Text that SymPy reads, and equations."""

def jacobian_steps(z1, z2, z3):
    a, b, c = map(sp.exp, (z1, z2, z3))
    return [
        "exp(z1) / (exp(z1) + exp(z2) + exp(z3))",
        sp.Eq(sp.Symbol("y_1"), 1 / (1 + b / a + c / a)),
        sp.Eq(sp.Symbol("slope"), -a * b * (a + b + c) ** -2),
    ]
