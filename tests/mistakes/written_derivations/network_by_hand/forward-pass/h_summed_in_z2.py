"""The two hidden values are averaged.

hint: This is what one hidden unit alone gives
false-hint: is counted
"""
z1 = [0.3, 0.3]  # 0.1 * 1 + 0.1 * 1 + 0.1
h = [0.8544, 0.8544]  # log(1 + e^0.3)
z2 = 0.18544
y = 0.54623
loss = 0.60472
