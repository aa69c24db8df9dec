"""Each line is what SymPy makes of the definition: expanded, differentiated, simplified; nothing is derived.

earns: 3
"""

y = [sp.exp(z) / (sp.exp(z1) + sp.exp(z2) + sp.exp(z3)) for z in (z1, z2, z3)]
R = -sum(p * sp.log(q) for p, q in zip((p1, p2, p3), y))
derivation = [R, sp.expand_log(R, force=True), sp.diff(sp.expand_log(R, force=True), z1)]
derivation.append(sp.simplify(derivation[-1]))
