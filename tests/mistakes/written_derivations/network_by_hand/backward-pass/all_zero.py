"""Zeros in the right shapes.

hint: not right
loses: test-backward-pass test-updated-parameters
"""

grad = {"W1": np.zeros((2, 2)), "b1": np.zeros(2), "W2": np.zeros(2), "b2": 0.0}
