"""The quotient rule; SymPy makes the same of the last two lines."""

def jacobian_steps(z1, z2, z3):
    S = sp.exp(z1) + sp.exp(z2) + sp.exp(z3)
    return [
        sp.exp(z1) / S,
        -sp.exp(z1) * sp.exp(z2) / S**2,  # z2 stands in the denominator alone
        -(sp.exp(z1) / S) * (sp.exp(z2) / S),
    ]
