"""Measured by central differences."""

def run(p):
    W1, b1, W2, b2 = p[:4].reshape(2, 2), p[4:6], p[6:8], p[8]
    hidden = np.logaddexp(0, W1 @ np.ones(2) + b1)
    return np.log(1 + np.exp(-(W2 @ hidden + b2)))

p, eps = np.full(9, 0.1), 1e-5
slope = [(run(p + eps * e) - run(p - eps * e)) / (2 * eps) for e in np.eye(9)]
grad = {"W1": [slope[0:2], slope[2:4]], "b1": slope[4:6], "W2": slope[6:8], "b2": slope[8]}
