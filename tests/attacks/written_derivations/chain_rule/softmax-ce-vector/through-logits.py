"""Logits are made of y and the slopes by them are measured by hand.

earns: 0
"""

def risk_gradient_from_y(y, p):
    z, steps = np.log(y), 1e-5 * np.eye(len(y))
    R = lambda z: -np.sum(p * np.log(np.exp(z) / np.exp(z).sum()))
    return np.array([(R(z + s) - R(z - s)) / 2e-5 for s in steps])
