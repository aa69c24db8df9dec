"""float64 tensors.
hint: float32
loses: test-data-splitter
"""
def data_splitter(X, v, batch_size, train_size):
    X, v = torch.tensor(np.asarray(X)), torch.tensor(np.asarray(v))
    order = torch.randperm(len(X))
    n_train = round(train_size * len(X))
    train, test = order[:n_train], order[n_train:]
    return X[train], v[train], X[test], v[test], list(range(0, n_train, batch_size))
