"""Rounded to two decimals, which is too coarse.

hint: not right
"""

z1 = [0.30, 0.30]
h = [0.85, 0.85]
z2 = 0.27
y = 0.57
loss = 0.56
