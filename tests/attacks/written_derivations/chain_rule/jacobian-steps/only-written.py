"""The derivative is written down and never worked out.

earns: 1
hint: only written down
"""

def jacobian_steps(z1, z2, z3):
    y1 = sp.exp(z1) / (sp.exp(z1) + sp.exp(z2) + sp.exp(z3))
    return [y1, 1 / (1 + sp.exp(z2 - z1) + sp.exp(z3 - z1)), sp.Derivative(y1, z2)]
