"""Shifted logits, log softmax, a dot product."""

def log_softmax(z):
    shifted = z - np.max(z)
    return shifted - np.log(np.sum(np.exp(shifted)))


def risk(z, p):
    """R for logits z."""
    return -(p @ log_softmax(z))
