"""The calculator's log key, base 10, in both places.

hint: base 10
"""

import math
z1 = [0.3, 0.3]
h = [math.log10(1 + math.exp(z)) for z in z1]
z2 = 0.1 * h[0] + 0.1 * h[1] + 0.1
y = 1 / (1 + math.exp(-z2))
loss = -math.log10(y)
