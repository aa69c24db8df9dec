"""Formulas in other forms, the loss as a 1 x 1 matrix.
"""

import scipy.special


def linear(W, x, b):
    return np.add(np.dot(W, x), b)


def bce_forward(x, y, W1, b1, W2, b2):
    """Forward pass."""
    results = {}
    results["z1"] = z1 = linear(W1, x, b1)
    results["z2"] = z2 = 2 / (1 + np.exp(-2 * z1)) - 1
    results["z3"] = z3 = linear(W2, z2, b2)
    results["y_hat"] = y_hat = scipy.special.expit(z3)
    results["loss"] = -(y.T @ np.log(y_hat) + (1 - y).T @ np.log(1 - y_hat)) / y.shape[0]
    # TODO: cache
    return results
