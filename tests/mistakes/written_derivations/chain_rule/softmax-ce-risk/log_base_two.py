"""The logarithm of the sum is to base 2.

hint: The sum of e^z is taken to base 2
false-hint: This is the logarithm to base 2
"""
def risk(z, p):
    """Return R, a number, for logits z and weights p >= 0, both of shape (k,)."""
    log_sum = np.log2(np.sum(np.exp(z)))
    return np.sum(p) * log_sum - np.dot(p, z)
