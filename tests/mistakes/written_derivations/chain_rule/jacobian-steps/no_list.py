"""The result alone.

hint: not a list
"""

def jacobian_steps(z1, z2, z3):
    S = sp.exp(z1) + sp.exp(z2) + sp.exp(z3)
    return -sp.exp(z1) * sp.exp(z2) / S**2
