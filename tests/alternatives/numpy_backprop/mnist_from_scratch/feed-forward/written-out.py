"""Layer by layer, one-hot labels, lists, running sums."""

def sigmoid(x):
    return np.where(x >= 0, 1 / (1 + np.exp(-np.abs(x))), np.exp(-np.abs(x)) / (1 + np.exp(-np.abs(x))))


def activations(sample):
    x = np.asarray(sample, dtype=np.float64).reshape(784)
    h1 = sigmoid(np.dot(weights[0].T, x) + biases[0])
    h2 = sigmoid(np.dot(weights[1].T, h1) + biases[1])
    out = np.exp(np.dot(weights[2].T, h2) + biases[2])
    out /= np.sum(out)
    return [x, h1, h2, out]


def feed_forward_sample(sample, y):
    out = activations(sample)[3]
    label = np.zeros(10)
    label[int(y)] = 1.0
    loss = -np.sum(label * np.log(out))
    best = 0
    for digit in range(1, 10):
        if out[digit] > out[best]:
            best = digit
    return loss, [1.0 if digit == best else 0.0 for digit in range(10)]


def feed_forward_dataset(x, y):
    total, right = 0.0, 0
    for i in range(len(x)):
        loss, guess = feed_forward_sample(x[i], y[i])
        total += loss
        right += int(np.argmax(guess) == y[i])
    print(f"accuracy {right}/{len(x)}")
    return total / len(x), right / len(x)
