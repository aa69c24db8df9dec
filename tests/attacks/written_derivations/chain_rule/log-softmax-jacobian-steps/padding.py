"""The lines in between add 0 and multiply by 1.

earns: 0.75
hint: repeat the line before
"""

L = sp.log(sp.exp(z1) / (sp.exp(z1) + sp.exp(z2) + sp.exp(z3)))
log_steps = [L, L + 0, 1.0 * L, sp.diff(L, z1)]
