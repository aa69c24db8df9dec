"""Nothing but the end, in two forms.

earns: 1
hint: never taken
"""

def jacobian_steps(z1, z2, z3):
    S = sp.exp(z1) + sp.exp(z2) + sp.exp(z3)
    return [-sp.exp(z1) * sp.exp(z2) / S**2, -sp.exp(z1 + z2) / S**2, -sp.exp(z1 + z2) / S**2 + 0]
