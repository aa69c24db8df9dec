"""The learning rate 0.003 is typed in.

hint: The learning rate that is passed is not used
false-hint: global weights
false-hint: Does every epoch
false-hint: going through all images
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
    for i in (2, 1, 0):
        delta_below = (weights[i] @ delta) * a[i] * (1 - a[i])  # before weights[i] changes; unused for i = 0
        weights[i] -= 0.003 * np.outer(a[i], delta)
        biases[i] -= 0.003 * delta
        delta = delta_below
