"""Nothing but the end, three times.

earns: 0.5
hint: never taken
"""

bias_steps = [g2, g2, g2 + 0]
