"""The loop over the images ends one too early and never sees the last image.

hint: `history` is not what train returns
false-hint: There is no `history`
"""

def train(x, y, epochs, learning_rate):
    """Train on all images x with digits y, one by one, epochs times.

    Return the accuracies on x_test, y_test before training and after each epoch: a list of epochs + 1.
    """
    accuracies = [feed_forward_dataset(x_test, y_test)[1]]
    for epoch in range(epochs):
        for i in range(len(x) - 1):
            train_one_sample(x[i], y[i], learning_rate)
        accuracies.append(feed_forward_dataset(x_test, y_test)[1])
    return accuracies


history = train(x_train, y_train, 3, learning_rate)
