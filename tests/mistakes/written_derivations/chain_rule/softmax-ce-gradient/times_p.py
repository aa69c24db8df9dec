"""The softmax is multiplied by each weight instead of by their sum.

hint: the term of p_j alone
false-hint: measured
"""
def risk_gradient(z, p):
    """Return dR/dz, shape (k,), for logits z and weights p >= 0, both of shape (k,)."""
    return softmax(z) * p - p
