"""Begins with the sum of logarithms; a derivative is written down first."""

L = -(Y11 * sp.log(P11) + Y12 * sp.log(P12) + Y21 * sp.log(P21) + Y22 * sp.log(P22)) / 2
loss_steps = [L, sp.Derivative(L, P21), sp.diff(L, P21)]
