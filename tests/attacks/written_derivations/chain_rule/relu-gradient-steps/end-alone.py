"""Nothing but the end, in several forms.

earns: 1
hint: never taken
"""

relu_steps = [g1 * sp.Heaviside(z1), sp.Piecewise((g1, z1 > 0), (0, True)), g1 * (1 + sp.sign(z1)) / 2]
