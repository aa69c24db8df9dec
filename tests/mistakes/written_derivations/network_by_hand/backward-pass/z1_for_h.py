"""z1 in place of h in the gradient of W2.

hint: z1 stands where h belongs
"""

s = 1 / (1 + np.exp(-np.array(z1)))  # slope of softplus
dz2 = y - 1
b1 = 0.1 * dz2 * s
grad = {"W1": np.outer(b1, [1, 1]), "b1": b1, "W2": dz2 * np.array(z1), "b2": dz2}
