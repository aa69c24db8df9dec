"""The output unit has no sigmoid.

hint: the output unit has the sigmoid
"""

z1 = [0.3, 0.3]
h = [0.8544, 0.8544]
z2 = 0.2709
y = 0.2709
loss = 1.3060
