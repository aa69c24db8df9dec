"""The biases are left out.

hint: no entry 'b1'
loses: test-backward-pass test-updated-parameters
"""

s = 1 / (1 + np.exp(-np.array(z1)))
grad = {"W1": np.outer(0.1 * (y - 1) * s, np.ones(2)), "W2": (y - 1) * np.array(h)}
