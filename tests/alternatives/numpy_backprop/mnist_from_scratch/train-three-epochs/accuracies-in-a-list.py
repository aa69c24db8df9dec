"""The accuracies are collected in a list."""

def train(x, y, epochs, learning_rate):
    """Train on all images x with digits y, one by one, epochs times."""
    accuracies = [feed_forward_dataset(x_test, y_test)[1]]
    for _ in range(epochs):
        for sample, digit in zip(x, y, strict=True):
            train_one_sample(sample, digit, learning_rate)
        accuracies.append(feed_forward_dataset(x_test, y_test)[1])
    return accuracies


history = train(x_train, y_train, 3, learning_rate)
