"""Half of the rate is handed on.

hint: does not get the learning rate
false-hint: Does every epoch go through all images
"""
def train(x, y, epochs, learning_rate):
    """Train on all images x with digits y, one by one, epochs times.

    Return the accuracies on x_test, y_test before training and after each epoch: a list of epochs + 1.
    """
    accuracies = [feed_forward_dataset(x_test, y_test)[1]]
    for _ in range(epochs):
        for i in rng.permutation(len(x)):
            train_one_sample(x[i], y[i], learning_rate / 2)
        accuracies.append(feed_forward_dataset(x_test, y_test)[1])
    return accuracies


start = time.perf_counter()
history = train(x_train, y_train, 3, learning_rate)
print(f"{time.perf_counter() - start:.0f} seconds")
