"""Equations, one example after the other."""

L, slope = sp.symbols("L slope")
first, second = P11**Y11 * P12**Y12, P21**Y21 * P22**Y22
loss_steps = [
    sp.Eq(L, -sp.log(first * second) / 2),
    sp.Eq(L, -(sp.log(first) + sp.log(second)) / 2),
    sp.Eq(L, -(sp.log(first) + Y21 * sp.log(P21) + Y22 * sp.log(P22)) / 2),
    sp.Eq(slope, -Y21 / P21 / 2),
]
