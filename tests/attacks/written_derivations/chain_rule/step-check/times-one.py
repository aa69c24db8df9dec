"""The definition, the definition times 1.0, SymPy's derivative: the line in between is no step.

earns: 3
hint: repeat the line before
"""

y = [sp.exp(z) / (sp.exp(z1) + sp.exp(z2) + sp.exp(z3)) for z in (z1, z2, z3)]
R = -sum(p * sp.log(q) for p, q in zip((p1, p2, p3), y))
derivation = [R, 1.0 * R, sp.diff(R, z1)]
