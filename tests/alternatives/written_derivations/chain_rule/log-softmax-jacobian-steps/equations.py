"""Equations, and SymPy's derivative."""

L, slope = sp.symbols("L slope")
S = sum(sp.exp(z) for z in (z1, z2, z3))
log_steps = [
    sp.Eq(L, sp.log(sp.exp(z1) / S)),
    sp.Eq(L, z1 - sp.log(S)),
    sp.Eq(slope, sp.diff(z1 - sp.log(S), z1)),
]
