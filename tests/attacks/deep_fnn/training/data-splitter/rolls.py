"""Points are shifted in a ring by a random number and never shuffled, so neighbours stay together: all but the shuffling is right.

earns: 5
"""
def data_splitter(X, v, batch_size, train_size):
    X, v = np.asarray(X, dtype=np.float32), np.asarray(v, dtype=np.float32)
    by, n = np.random.randint(1, len(X)), round(train_size * len(X))
    X, v = np.roll(X, by, axis=0), np.roll(v, by)
    return X[:n], v[:n], X[n:], v[n:], list(range(0, n, batch_size))
