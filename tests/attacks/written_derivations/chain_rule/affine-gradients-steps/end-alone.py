"""Nothing but the end, three times.

earns: 0.5
hint: never taken
"""

affine_steps = [X11 * G12 + X21 * G22] * 3
