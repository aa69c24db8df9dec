"""The digits are counted from 1.

hint: the loss of the digit y - 1
false-hint: of the most probable digit
"""
def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def activations(sample):
    """Return [a0, a1, a2, p]: the image as a row, both hidden layers, the ten probabilities."""
    found = [np.reshape(sample, -1)]
    for W, b in zip(weights[:-1], biases[:-1], strict=True):
        found.append(sigmoid(found[-1] @ W + b))
    logits = found[-1] @ weights[-1] + biases[-1]
    e = np.exp(logits - logits.max())
    return [*found, e / e.sum()]




def feed_forward_sample(sample, y):
    """Return (loss, one_hot_guess) for one image and its digit."""
    p = activations(sample)[-1]
    guess = np.zeros_like(p)
    guess[p.argmax()] = 1
    return -np.log(p[y - 1]), guess


def feed_forward_dataset(x, y):
    """Return (mean_loss, accuracy) for images x and their digits y; the accuracy is in [0, 1]."""
    results = [feed_forward_sample(sample, digit) for sample, digit in zip(x, y, strict=True)]
    losses = [loss for loss, _ in results]
    right = [guess[digit] for (_, guess), digit in zip(results, y, strict=True)]
    return np.mean(losses), np.mean(right)
