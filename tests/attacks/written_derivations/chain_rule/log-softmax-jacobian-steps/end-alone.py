"""Nothing but the end, three times.

earns: 0.25
hint: never taken
"""

S = sp.exp(z1) + sp.exp(z2) + sp.exp(z3)
log_steps = [1 - sp.exp(z1) / S] * 3
