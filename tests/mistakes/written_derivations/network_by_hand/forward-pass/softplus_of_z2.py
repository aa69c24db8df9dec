"""The output is softplus of z2.

hint: This is softplus. The output unit has the sigmoid
false-hint: ReLU
"""
z1 = [0.3, 0.3]  # 0.1 * 1 + 0.1 * 1 + 0.1
h = [0.8544, 0.8544]  # log(1 + e^0.3)
z2 = 0.2709  # 0.1 * 0.8544 + 0.1 * 0.8544 + 0.1
y = 0.8378
loss = 0.1770
