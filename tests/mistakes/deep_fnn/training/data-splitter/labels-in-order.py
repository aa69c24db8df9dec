"""The points are shuffled, the labels stay.
hint: come apart
loses: test-data-splitter
"""
def data_splitter(X, v, batch_size, train_size):
    order = np.random.permutation(len(X))
    X = torch.tensor(np.asarray(X)[order], dtype=torch.float32)
    v = torch.tensor(np.asarray(v), dtype=torch.float32)
    n_train = round(train_size * len(X))
    return X[:n_train], v[:n_train], X[n_train:], v[n_train:], np.arange(0, n_train, batch_size)
