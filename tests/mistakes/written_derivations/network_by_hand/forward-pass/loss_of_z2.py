"""The logarithm of z2 is taken.

hint: This is -log of z2
false-hint: sign is turned
"""
z1 = [0.3, 0.3]  # 0.1 * 1 + 0.1 * 1 + 0.1
h = [0.8544, 0.8544]  # log(1 + e^0.3)
z2 = 0.2709  # 0.1 * 0.8544 + 0.1 * 0.8544 + 0.1
y = 0.5673  # 1 / (1 + e^-0.2709)
loss = 1.3060
