"""Differences in sixty decimal digits, with a step of 1e-25: measured, and exact to the last digit of a float.

earns: 0
"""

from decimal import Decimal, localcontext


def risk_gradient(z, p):
    with localcontext() as context:
        context.prec = 60
        logits, weights, h = [Decimal(float(v)) for v in z], [Decimal(float(v)) for v in p], Decimal("1e-25")

        def R(j, step):
            moved = [v + step if k == j else v for k, v in enumerate(logits)]
            log_sum = sum(v.exp() for v in moved).ln()
            return -sum(w * (v - log_sum) for w, v in zip(weights, moved))

        return np.array([float((R(j, h) - R(j, -h)) / (2 * h)) for j in range(len(z))])
