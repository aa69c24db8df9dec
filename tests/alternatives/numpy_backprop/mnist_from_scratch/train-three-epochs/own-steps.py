"""The steps are taken in train itself, on matrices made before."""

def train(x, y, epochs, learning_rate):
    flat = np.reshape(x, (len(x), -1))
    labels = np.eye(10)[np.asarray(y)]
    accuracies = [feed_forward_dataset(x_test, y_test)[1]]
    while len(accuracies) <= epochs:
        for a0, e in zip(flat, labels):
            a1 = 1 / (1 + np.exp(-(a0 @ weights[0] + biases[0])))
            a2 = 1 / (1 + np.exp(-(a1 @ weights[1] + biases[1])))
            z = a2 @ weights[2] + biases[2]
            p = np.exp(z - z.max())
            d3 = p / p.sum() - e
            d2 = weights[2] @ d3 * a2 * (1 - a2)
            d1 = weights[1] @ d2 * a1 * (1 - a1)
            for i, (a, d) in enumerate([(a0, d1), (a1, d2), (a2, d3)]):
                weights[i] -= learning_rate * np.outer(a, d)
                biases[i] -= learning_rate * d
        accuracies.append(feed_forward_dataset(x_test, y_test)[1])
    return accuracies


history = train(x_train, y_train, 3, learning_rate)
