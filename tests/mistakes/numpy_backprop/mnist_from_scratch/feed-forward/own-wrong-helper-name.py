"""A forward pass without the first bias, and no helper for other answers.

loses: test-feed-forward
"""
def feed_forward_sample(sample, y):
    a = 1 / (1 + np.exp(-(sample.flatten() @ weights[0])))
    a = 1 / (1 + np.exp(-(a @ weights[1] + biases[1])))
    z = a @ weights[2] + biases[2]
    p = np.exp(z - z.max()) / np.exp(z - z.max()).sum()
    return -np.log(p[y]), np.eye(10)[p.argmax()]


def feed_forward_dataset(x, y):
    found = [feed_forward_sample(*pair) for pair in zip(x, y)]
    return np.mean([loss for loss, _ in found]), np.mean([guess[d] for (_, guess), d in zip(found, y)])
