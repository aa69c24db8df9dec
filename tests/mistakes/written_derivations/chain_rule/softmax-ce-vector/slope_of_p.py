"""Divided by the probability.

hint: It is divided by y
false-hint: -p/y
"""
def risk_gradient_from_y(y, p):
    """Return dR/dz, shape (k,), for y = softmax(z) and weights p that add up to 1, both (k,)."""
    return (y - p) / y
