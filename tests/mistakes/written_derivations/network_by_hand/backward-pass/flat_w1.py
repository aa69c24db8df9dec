"""Two numbers for the four weights of W1.

hint: 2 x 2
"""

s = 1 / (1 + np.exp(-np.array(z1)))  # slope of softplus
dz2 = y - 1
b1 = 0.1 * dz2 * s
grad = {"W1": b1, "b1": b1, "W2": np.array(h) * dz2, "b2": dz2}
