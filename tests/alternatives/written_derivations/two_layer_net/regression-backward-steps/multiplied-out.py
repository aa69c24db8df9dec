"""Multiplied out before it is differentiated, term by term.
"""

def regression_backward_steps(w, x, b, v1, v2, y1, y2):
    z, V, c = w * x + b, v1**2 + v2**2, v1 * y1 + v2 * y2
    return [
        (v1 * 5 * z - y1) ** 2 + (v2 * 5 * z - y2) ** 2,
        25 * V * z**2 - 10 * c * z + y1**2 + y2**2,
        50 * V * z * x - 10 * c * x,
        10 * x * (5 * V * z - c),
    ]
