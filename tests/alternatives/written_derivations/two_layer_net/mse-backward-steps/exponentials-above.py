"""The sigmoid as e to the z over 1 plus e to the z, by the quotient rule.
"""

def mse_backward_steps(w11, w12, w21, w22, a1, a2, y1, y2):
    q1, q2 = sp.exp(w11 * a1 + w12 * a2), sp.exp(w21 * a1 + w22 * a2)
    return [
        (q1 / (1 + q1) - y1) ** 2 + (q2 / (1 + q2) - y2) ** 2,
        2 * (q1 / (1 + q1) - y1) * (q1 * a2 * (1 + q1) - q1 * q1 * a2) / (1 + q1) ** 2,
        2 * (q1 / (1 + q1) - y1) * q1 * a2 / (1 + q1) ** 2,
        2 * a2 * (q1 / (1 + q1) - y1) * q1 / (1 + q1) / (1 + q1),
        2 * a2 * (q1 / (1 + q1) - y1) * (1 - 1 / (1 + q1)) / (1 + q1),
    ]
