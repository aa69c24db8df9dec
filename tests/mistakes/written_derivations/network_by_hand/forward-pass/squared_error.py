"""A squared error is taken for the cross-entropy.

hint: squared error
"""

z1 = [0.3, 0.3]
h = [0.8544, 0.8544]
z2 = 0.2709
y = 0.5673
loss = (1 - y) ** 2
