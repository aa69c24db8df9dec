"""From log y, by SciPy's logsumexp."""

from scipy.special import logsumexp


def softmax_jacobian(s):
    y = np.exp(s - logsumexp(s))
    return y[:, None] * (np.eye(len(s)) - y)
