"""Lines as text that SymPy reads."""

loss_steps = [
    "-log(P11**Y11 * P12**Y12 * P21**Y21 * P22**Y22) / 2",
    "-0.5 * (Y11*log(P11) + Y12*log(P12) + Y21*log(P21) + Y22*log(P22))",
    "-0.5 * Y21 / P21",
]
