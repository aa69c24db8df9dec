"""The weights are added.

hint: p is added; it is subtracted
false-hint: measured
"""
def risk_gradient(z, p):
    """Return dR/dz, shape (k,), for logits z and weights p >= 0, both of shape (k,)."""
    return softmax(z) * np.sum(p) + p
