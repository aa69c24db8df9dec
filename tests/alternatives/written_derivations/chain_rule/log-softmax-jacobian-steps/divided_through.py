"""Divided through by e^z1 first."""

T = 1 + sp.exp(z2 - z1) + sp.exp(z3 - z1)
log_steps = [
    sp.log(sp.exp(z1) / (sp.exp(z1) + sp.exp(z2) + sp.exp(z3))),
    -sp.log(T),
    (sp.exp(z2 - z1) + sp.exp(z3 - z1)) / T,
    (T - 1) / T,
]
