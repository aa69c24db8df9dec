"""Everything is written into feed_forward_sample: no helper is there for other answers."""
def feed_forward_sample(sample, y):
    a = sample.flatten()
    for W, b in zip(weights[:-1], biases[:-1]):
        a = 1 / (1 + np.exp(-(a @ W + b)))
    z = a @ weights[-1] + biases[-1]
    p = np.exp(z - z.max())
    p /= p.sum()
    guess = (np.arange(10) == p.argmax()).astype(float)
    return -np.log(p[y]), guess


def feed_forward_dataset(x, y):
    found = [feed_forward_sample(*pair) for pair in zip(x, y)]
    return (sum(loss for loss, _ in found) / len(found), sum(guess[d] for (_, guess), d in zip(found, y)) / len(found))
