"""train is right, and is not run: the four accuracies are typed in, so their mark is not earned.

earns: 3
hint: `history` is not what train returns
"""
def train(x, y, epochs, learning_rate):
    accuracies = [feed_forward_dataset(x_test, y_test)[1]]
    for _ in range(epochs):
        for i in rng.permutation(len(x)):
            train_one_sample(x[i], y[i], learning_rate)
        accuracies.append(feed_forward_dataset(x_test, y_test)[1])
    return accuracies


history = [0.097, 0.871, 0.902, 0.921]
