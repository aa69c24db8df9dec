"""Each step computed on with the rounded value before it."""

z1 = (0.3, 0.3)
h = (round(float(np.log(1 + 2.7183**0.3)), 4),) * 2
z2 = round(0.1 * h[0] + 0.1 * h[1] + 0.1, 4)
y = round(1 / (1 + 2.7183**-z2), 4)
loss = round(-float(np.log(y)), 4)
