"""A factor of one half.

hint: 0.5 times what it should be
false-hint: number of classes
"""
def risk_gradient_from_y(y, p):
    """Return dR/dz, shape (k,), for y = softmax(z) and weights p that add up to 1, both (k,)."""
    return (y - p) / 2
