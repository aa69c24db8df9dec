"""Drawn with replacement.
hint: in both sets
loses: test-data-splitter
"""
def data_splitter(X, v, batch_size, train_size):
    X = np.asarray(X, dtype=np.float32)
    v = np.asarray(v, dtype=np.float32)
    order = np.random.randint(0, len(X), len(X))
    n_train = round(train_size * len(X))
    train, test = order[:n_train], order[n_train:]
    return X[train], v[train], X[test], v[test], list(range(0, n_train, batch_size))
