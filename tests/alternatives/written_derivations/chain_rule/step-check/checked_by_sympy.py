"""The last step is checked by SymPy's diff, which is no part of the derivation; a derivative is written down first."""

S = sp.exp(z1) + sp.exp(z2) + sp.exp(z3)
y1, y2, y3 = sp.exp(z1) / S, sp.exp(z2) / S, sp.exp(z3) / S
short = sp.log(S) - p1 * z1 - p2 * z2 - p3 * z3
derivation = [
    -p1 * sp.log(y1) - p2 * sp.log(y2) - p3 * sp.log(y3),
    short,
    sp.Derivative(sp.log(S), z1) - p1,
    sp.exp(z1) / S - p1,
]
assert sp.simplify(sp.diff(short, z1) - derivation[-1]) == 0
