"""Only one hidden unit goes on to the output.

hint: what one hidden unit alone gives
"""

z1 = [0.3, 0.3]
h = [0.8544, 0.8544]
z2 = 0.1 * 0.8544 + 0.1
y = 0.5461
loss = 0.6050
