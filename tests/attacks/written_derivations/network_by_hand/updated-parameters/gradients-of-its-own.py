"""The cell sets all gradients to 1 and hands in zeros, 0.1 - 0.1 * 1: no gradient of the way back is used.

earns: 0
"""

grad = {"W1": [[1, 1], [1, 1]], "b1": [1, 1], "W2": [1, 1], "b2": 1}
updated = {"W1": [[0, 0], [0, 0]], "b1": [0, 0], "W2": [0, 0], "b2": 0}
