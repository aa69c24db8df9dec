"""The whole data set at once, column vectors inside, guesses as ints."""

def softmax(z):
    e = np.exp(z - np.max(z, axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)


def probabilities(x):
    a = np.array(x).reshape(len(x), -1)
    for layer in range(2):
        a = 1.0 / (1.0 + np.exp(-(a.dot(weights[layer]) + biases[layer].reshape(1, -1))))
    return softmax(a.dot(weights[2]) + biases[2].reshape(1, -1))


def activations(sample):
    a0 = sample.flatten()
    a1 = 1 / (1 + np.exp(-a0 @ weights[0] - biases[0]))
    a2 = 1 / (1 + np.exp(-a1 @ weights[1] - biases[1]))
    return [a0, a1, a2, softmax(a2 @ weights[2] + biases[2])]


def feed_forward_sample(sample, y):
    p = probabilities(sample[None])
    one_hot_guess = (p == p.max()).astype(int)
    return float(-np.log(p[0, y] + 1e-12)), one_hot_guess


def feed_forward_dataset(x, y):
    p = probabilities(x)
    return -np.log(p[np.arange(len(y)), y] + 1e-12).mean(), (p.argmax(axis=1) == y).mean()
