"""The sum of the weights goes to both terms.

hint: The sum of p belongs to log(sum of e^z) only
false-hint: sign of p z is turned
"""
def risk(z, p):
    """Return R, a number, for logits z and weights p >= 0, both of shape (k,)."""
    largest = np.max(z)
    log_sum = largest + np.log(np.sum(np.exp(z - largest)))
    return np.sum(p) * (log_sum - np.dot(p, z))
