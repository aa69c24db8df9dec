"""A new order in every epoch, accuracies on the training images, progress bar, an array."""

from tqdm import tqdm


def train(x, y, epochs, learning_rate):
    order_rng = np.random.default_rng(11)
    accs = np.zeros(epochs + 1)
    accs[0] = feed_forward_dataset(x, y)[1]
    for epoch in range(1, epochs + 1):
        for i in tqdm(order_rng.permutation(len(x)), leave=False):
            train_one_sample(x[i], y[i], learning_rate=learning_rate)
        accs[epoch] = feed_forward_dataset(x, y)[1]
        print(f"epoch {epoch}: {accs[epoch]:.3f}")
    return accs


history = train(x_train, y_train, epochs=3, learning_rate=0.05)
