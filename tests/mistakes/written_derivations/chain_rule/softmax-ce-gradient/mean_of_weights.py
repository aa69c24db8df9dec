"""The mean of the weights instead of their sum.

hint: y is multiplied by the mean of p
false-hint: measured
"""
def risk_gradient(z, p):
    """Return dR/dz, shape (k,), for logits z and weights p >= 0, both of shape (k,)."""
    return softmax(z) * np.mean(p) - p
