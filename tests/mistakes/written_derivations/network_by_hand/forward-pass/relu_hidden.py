"""ReLU in place of softplus.

hint: softplus is log(1 + e^z)
"""

z1 = [0.3, 0.3]
h = [0.3, 0.3]
z2 = 0.16
y = 0.5399
loss = 0.6164
