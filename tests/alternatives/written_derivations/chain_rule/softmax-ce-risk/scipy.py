"""scipy's logsumexp."""

from scipy.special import logsumexp


def risk(z, p):
    return float(np.sum(p) * logsumexp(z) - np.sum(p * z))
