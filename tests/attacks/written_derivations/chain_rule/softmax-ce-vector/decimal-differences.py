"""Logits are made of y with many decimals, and the slopes by them are measured.

earns: 0
"""

from decimal import Decimal, localcontext


def risk_gradient_from_y(y, p):
    with localcontext() as context:
        context.prec = 50
        z, h = [Decimal(float(v)).ln() for v in y], Decimal("1e-20")

        def R(j, step):
            moved = [v + step if k == j else v for k, v in enumerate(z)]
            total = sum(v.exp() for v in moved).ln()
            return -sum(Decimal(float(q)) * (v - total) for q, v in zip(p, moved))

        return np.array([float((R(j, h) - R(j, -h)) / (2 * h)) for j in range(len(y))])
