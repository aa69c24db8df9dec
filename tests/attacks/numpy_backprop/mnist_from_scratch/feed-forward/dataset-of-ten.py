"""The mean loss and the accuracy are those of the first ten images alone, whatever the size of the data: they earn nothing.

earns: 4
"""

def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def feed_forward_sample(sample, y):
    a = sigmoid(sigmoid(np.ravel(sample) @ weights[0] + biases[0]) @ weights[1] + biases[1])
    logits = a @ weights[2] + biases[2]
    e = np.exp(logits - logits.max())
    p = e / e.sum()
    return -np.log(p[y]), np.eye(10)[p.argmax()]


def feed_forward_dataset(x, y):
    results = [feed_forward_sample(sample, digit) for sample, digit in zip(x[:10], y[:10])]
    return np.mean([loss for loss, _ in results]), np.mean([g[d] for (_, g), d in zip(results, y)])
