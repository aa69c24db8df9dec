"""Plain Python: pairs shuffled as a list, float32 arrays, rounding up."""
import math
import random


def data_splitter(X, v, batch_size, train_size):
    pairs = list(zip(X, v))
    random.shuffle(pairs)
    n_train = math.ceil(len(pairs) * train_size)
    points = np.array([p for p, _ in pairs], dtype="float32")
    labels = np.array([t for _, t in pairs], dtype="float32")
    batch_indx = []
    start = 0
    while start < n_train:
        batch_indx.append(start)
        start += batch_size
    return points[:n_train], labels[:n_train], points[n_train:], labels[n_train:], batch_indx
