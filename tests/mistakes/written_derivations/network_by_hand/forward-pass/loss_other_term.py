"""The term for v = 0 is used.

hint: the loss for v = 0
"""

z1 = [0.3, 0.3]
h = [0.8544, 0.8544]
z2 = 0.2709
y = 0.5673
loss = 0.8377
