"""A record of more than is asked for, and scikit-learn's metrics and classifier for comparison."""
from collections import defaultdict

from sklearn.linear_model import LogisticRegression
from sklearn.metrics import accuracy_score

record = defaultdict(list)


def train(x, y, epochs, learning_rate):
    log = []
    for epoch in range(epochs + 1):
        if epoch > 0:
            order = np.arange(len(x))
            np.random.shuffle(order)
            for k in order:
                train_one_sample(x[k], int(y[k]), learning_rate)
        loss, accuracy = feed_forward_dataset(x_test, y_test)
        record["loss"].append(loss)
        log.append(accuracy)
    record["accuracy"] = log
    return log


train(x_train, y_train, epochs=3, learning_rate=0.07)
history = record["accuracy"]
guesses = [feed_forward_sample(image, 0)[1].argmax() for image in x_test[:50]]
print("accuracy of scikit-learn's count:", accuracy_score(y_test[:50], guesses))
linear = LogisticRegression(max_iter=20).fit(x_train[:200].reshape(len(x_train[:200]), -1), y_train[:200])
print(linear.score(x_test.reshape(len(x_test), -1), y_test))
