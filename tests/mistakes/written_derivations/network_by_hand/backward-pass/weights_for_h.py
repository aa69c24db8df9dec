"""The gradient of W2 is made with W2.

hint: a weight's gradient has what it multiplies
"""

s = 1 / (1 + np.exp(-np.array(z1)))  # slope of softplus
dz2 = y - 1
b1 = 0.1 * dz2 * s
grad = {"W1": np.outer(b1, [1, 1]), "b1": b1, "W2": 0.1 * dz2 * np.ones(2), "b2": dz2}
