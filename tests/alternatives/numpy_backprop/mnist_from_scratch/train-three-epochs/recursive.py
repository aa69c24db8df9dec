"""One epoch and then the rest; a rate of one's own; leftover TODO."""

def accuracy():
    loss, share = feed_forward_dataset(x_test, y_test)
    return float(share)


def train(x, y, epochs, learning_rate):
    # TODO: train
    if epochs == 0:
        return [accuracy()]
    start = [accuracy()]
    for k in range(len(x)):
        train_one_sample(x[k].ravel(), int(y[k]), learning_rate)
    return start + train(x, y, epochs - 1, learning_rate)


history = tuple(train(x_train, y_train, 3, 0.003))
