"""The lines in between add 0 and multiply by 1.

earns: 1.5
hint: repeat the line before
"""

L = -sp.log(P11**Y11 * P12**Y12 * P21**Y21 * P22**Y22) / 2
loss_steps = [L, L + 0, 1.0 * L, sp.diff(L, P21)]
