"""The cell sets y, h and z1 to numbers with which everything can be done in the head: -1/2 and 0.

earns: 2
"""

y, h, z1 = 0.5, [0, 0], [-49, -49]
grad = {"W1": [[0, 0], [0, 0]], "b1": [0, 0], "W2": [0, 0], "b2": -0.5}
