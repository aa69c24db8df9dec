"""Each logit less the largest."""
def risk(z, p):
    """Return R, a number, for logits z and weights p >= 0, both of shape (k,)."""
    largest = np.max(z)
    low = z - largest
    return -np.dot(p, low - np.log(np.exp(low).sum()))
