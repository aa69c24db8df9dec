"""The derivative is written down as the last line and never taken: the first line and the equality are left.

earns: 2
hint: only written down
"""

S = sp.exp(z1) + sp.exp(z2) + sp.exp(z3)
R = -p1 * sp.log(sp.exp(z1) / S) - p2 * sp.log(sp.exp(z2) / S) - p3 * sp.log(sp.exp(z3) / S)
short = sp.log(S) - p1 * z1 - p2 * z2 - p3 * z3
derivation = [R, short, sp.Derivative(short, z1)]
