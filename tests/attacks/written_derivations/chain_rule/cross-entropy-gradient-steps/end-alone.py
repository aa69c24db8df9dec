"""Nothing but the end, three times.

earns: 0.5
hint: never taken
"""

loss_steps = [-Y21 / (2 * P21)] * 3
