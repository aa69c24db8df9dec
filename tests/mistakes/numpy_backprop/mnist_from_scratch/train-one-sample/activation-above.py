"""The activation stands for its slope in delta 2.

hint: In delta_2: The gradient is multiplied by the activation
false-hint: In delta_1
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
    d3 = delta
    d2 = (weights[2] @ d3) * a[2]
    d1 = (weights[1] @ d2) * a[1] * (1 - a[1])
    for i, d in ((2, d3), (1, d2), (0, d1)):
        weights[i] -= learning_rate * np.outer(a[i], d)
        biases[i] -= learning_rate * d
