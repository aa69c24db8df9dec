"""1/y1 times the slope of y1, and simplified."""

y1 = sp.exp(z1) / (sp.exp(z1) + sp.exp(z2) + sp.exp(z3))
log_steps = [sp.log(y1), y1 * (1 - y1) / y1 + y1 * sp.Integer(0), (sp.exp(z2) + sp.exp(z3)) / (sp.exp(z1) + sp.exp(z2) + sp.exp(z3))]
