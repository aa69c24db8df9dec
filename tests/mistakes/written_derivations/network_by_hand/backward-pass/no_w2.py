"""The weights W2 are forgotten on the way back.

hint: W2 is forgotten
"""

s = 1 / (1 + np.exp(-np.array(z1)))  # slope of softplus
dz2 = y - 1
b1 = dz2 * s
grad = {"W1": np.outer(b1, [1, 1]), "b1": b1, "W2": np.array(h) * dz2, "b2": dz2}
