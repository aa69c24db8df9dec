"""The sigmoid is taken twice, and weights change before the way back uses them.

hint: The sigmoid is taken twice
hint: after their update
false-hint: The learning rate
"""
def train_one_sample(sample, y, learning_rate=0.003):
    """Take one step of gradient descent on the loss of one image; change weights and biases in place."""
    a = [np.reshape(sample, -1)]
    for W, b in zip(weights[:2], biases[:2], strict=True):
        a.append(1 / (1 + np.exp(-(a[-1] @ W + b))))
    logits = a[2] @ weights[2] + biases[2]
    e = np.exp(logits - logits.max())
    delta = e / e.sum()
    delta[y] -= 1  # p - e_y
    def slope(z):
        s = 1 / (1 + np.exp(-z))
        return s * (1 - s)

    for i in (2, 1, 0):
        weights[i] -= learning_rate * np.outer(a[i], delta)
        biases[i] -= learning_rate * delta
        delta = (weights[i] @ delta) * slope(a[i])
