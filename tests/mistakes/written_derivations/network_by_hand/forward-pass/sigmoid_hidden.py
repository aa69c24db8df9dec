"""The sigmoid in the hidden layer as well.

hint: the hidden units have softplus
"""

import math
z1 = (0.3, 0.3)
h = tuple(1 / (1 + math.exp(-z)) for z in z1)
z2 = 0.1 * sum(h) + 0.1
y = 1 / (1 + math.exp(-z2))
loss = -math.log(y)
