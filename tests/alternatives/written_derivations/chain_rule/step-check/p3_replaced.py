"""p3 = 1 - p1 - p2 put in from the start, symbols made anew."""

z1, z2, z3, p1, p2, p3 = sp.symbols("z_1 z_2 z_3 p_1 p_2 p_3", real=True)
S = sum(sp.exp(z) for z in (z1, z2, z3))
derivation = [
    -p1 * sp.log(sp.exp(z1) / S) - p2 * sp.log(sp.exp(z2) / S) - (1 - p1 - p2) * sp.log(sp.exp(z3) / S),
    sp.log(S) - p1 * z1 - p2 * z2 - (1 - p1 - p2) * z3,
]
derivation.append(sp.diff(derivation[-1], z1))
