"""The learning rate is not handed on.
hint: pass it on
false-hint: Does every epoch go through all images
loses: test-train-three-epochs
"""

def train(x, y, epochs, learning_rate):
    """Train on all images x with digits y, one by one, epochs times."""
    accuracies = [feed_forward_dataset(x_test, y_test)[1]]
    for _ in range(epochs):
        for sample, digit in zip(x, y, strict=True):
            train_one_sample(sample, digit)
        accuracies.append(feed_forward_dataset(x_test, y_test)[1])
    return accuracies


history = train(x_train, y_train, 3, learning_rate)
