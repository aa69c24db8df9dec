"""The derivative is written down and never worked out.

earns: 1
hint: only written down
"""

R = g1 * (A11 * z1 + A12 * z2 + b1) + g2 * (A21 * z1 + A22 * z2 + b2)
bias_steps = [R, sp.expand(R), sp.Derivative(R, b2)]
