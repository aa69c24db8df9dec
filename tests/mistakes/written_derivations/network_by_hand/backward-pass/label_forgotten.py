"""The gradient at the output is y.

hint: the label is forgotten
"""

s = 1 / (1 + np.exp(-np.array(z1)))  # slope of softplus
dz2 = y
b1 = 0.1 * dz2 * s
grad = {"W1": np.outer(b1, [1, 1]), "b1": b1, "W2": np.array(h) * dz2, "b2": dz2}
