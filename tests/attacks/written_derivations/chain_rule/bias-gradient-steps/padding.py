"""The line in between adds 0 and multiplies by 1.

earns: 1.5
hint: repeat the line before
"""

R = g1 * (A11 * z1 + A12 * z2 + b1) + g2 * (A21 * z1 + A22 * z2 + b2)
bias_steps = [R, R + 0, 1.0 * R, g2]
