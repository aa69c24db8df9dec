"""y1 times the slope of its logarithm."""

def jacobian_steps(z1, z2, z3):
    S = sp.exp(z1) + sp.exp(z2) + sp.exp(z3)
    y1 = sp.exp(z1) / S
    return [y1, sp.exp(z1 - sp.log(S)), y1 * sp.diff(z1 - sp.log(S), z2), -y1 * (1 - y1 - sp.exp(z3) / S)]
