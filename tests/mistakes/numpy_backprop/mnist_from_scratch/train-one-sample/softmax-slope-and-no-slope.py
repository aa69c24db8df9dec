"""The first delta has p (1 - p), and no sigmoid slope follows.

hint: The first delta is multiplied by p * (1 - p)
hint: The slope of the sigmoid is missing
"""
def train_one_sample(sample, y, learning_rate=0.003):
    """Take one step of gradient descent on the loss of one image; change weights and biases in place."""
    a = [np.reshape(sample, -1)]
    for W, b in zip(weights[:2], biases[:2], strict=True):
        a.append(1 / (1 + np.exp(-(a[-1] @ W + b))))
    logits = a[2] @ weights[2] + biases[2]
    e = np.exp(logits - logits.max())
    delta = e / e.sum()
    delta[y] -= 1
    delta = delta * (e / e.sum()) * (1 - e / e.sum())
    for i in (2, 1, 0):
        delta_below = (weights[i] @ delta)
        weights[i] -= learning_rate * np.outer(a[i], delta)
        biases[i] -= learning_rate * delta
        delta = delta_below
