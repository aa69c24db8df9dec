"""NumPy columns and full precision."""

# hidden layer
W1, b1 = np.full((2, 2), 0.1), np.full((2, 1), 0.1)
W2, b2 = np.full((1, 2), 0.1), np.full((1, 1), 0.1)
x, v = np.ones((2, 1)), 1
z1 = W1 @ x + b1
h = np.log(1 + np.exp(z1))
# output layer
z2 = W2 @ h + b2
y = 1 / (1 + np.exp(-z2))
loss = -v * np.log(y) - (1 - v) * np.log(1 - y)
