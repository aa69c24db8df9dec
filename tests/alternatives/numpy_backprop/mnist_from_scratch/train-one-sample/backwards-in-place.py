"""Backwards through the layers; each gradient is taken before its weights change."""

def train_one_sample(sample, y, learning_rate=0.003):
    """Take one step of gradient descent on the loss of one image; change weights and biases in place."""
    a = activations(sample)
    delta = a[-1].copy()
    delta[y] -= 1
    for i in (2, 1, 0):
        slope = a[i] * (1 - a[i])
        delta_below = (weights[i] @ delta) * slope
        weights[i] -= learning_rate * np.outer(a[i], delta)
        biases[i] -= learning_rate * delta
        delta = delta_below
