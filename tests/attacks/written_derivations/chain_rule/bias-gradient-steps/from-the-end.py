"""Begins with what has the right slope, and not with the risk: the first line is lost.

earns: 1.5
hint: Line 1
"""

bias_steps = [g2 * b2, g2 * (b2 + b1) - g2 * b1, g2]
