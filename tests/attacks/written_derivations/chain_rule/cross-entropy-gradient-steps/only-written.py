"""The derivative is written down and never worked out.

earns: 1
hint: only written down
"""

L = -(Y11 * sp.log(P11) + Y12 * sp.log(P12) + Y21 * sp.log(P21) + Y22 * sp.log(P22)) / 2
loss_steps = [-sp.log(P11**Y11 * P12**Y12 * P21**Y21 * P22**Y22) / 2, L, sp.Derivative(L, P21)]
