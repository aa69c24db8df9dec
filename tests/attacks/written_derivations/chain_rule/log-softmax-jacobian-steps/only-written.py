"""The derivative is written down and never worked out.

earns: 0.5
hint: only written down
"""

S = sp.exp(z1) + sp.exp(z2) + sp.exp(z3)
log_steps = [sp.log(sp.exp(z1) / S), z1 - sp.log(S), sp.Derivative(z1 - sp.log(S), z1)]
