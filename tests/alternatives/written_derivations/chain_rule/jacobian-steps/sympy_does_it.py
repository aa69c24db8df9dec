"""SymPy differentiates a derivative that is written down first."""

def jacobian_steps(z1, z2, z3):
    y1 = sp.exp(z1) / sum(map(sp.exp, (z1, z2, z3)))
    return y1, sp.Derivative(y1, z2), sp.diff(y1, z2), sp.simplify(sp.diff(y1, z2))
