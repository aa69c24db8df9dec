"""Differentiated with exponentials, then written with the outputs.
"""

def bce_backward_steps(w, x, b, v1, v2, e1, e2):
    z2 = sp.tanh(w * x + b)
    q1, q2 = sp.exp(-v1 * z2), sp.exp(-v2 * z2)
    s = 1 / sp.cosh(w * x + b) ** 2
    return [
        e1 / (1 + q1) + e2 / (1 + q2),
        e1 * q1 * v1 * s / (1 + q1) ** 2 + e2 * q2 * v2 * s / (1 + q2) ** 2,
        s * (e1 * v1 * q1 / (1 + q1) ** 2 + e2 * v2 * q2 / (1 + q2) ** 2),
        (1 - z2**2) * (e1 * v1 / (2 + q1 + 1 / q1) + e2 * v2 / (2 + q2 + 1 / q2)),
    ]
