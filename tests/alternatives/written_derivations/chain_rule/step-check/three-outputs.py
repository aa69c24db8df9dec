"""The three outputs and their sum by name."""

S = sp.exp(z1) + sp.exp(z2) + sp.exp(z3)
y1, y2, y3 = sp.exp(z1) / S, sp.exp(z2) / S, sp.exp(z3) / S
R = -p1 * sp.log(y1) - p2 * sp.log(y2) - p3 * sp.log(y3)
short = (p1 + p2 + p3) * sp.log(S) - p1 * z1 - p2 * z2 - p3 * z3
derivation = [
    R,
    short,
    y1 - p1,
]
