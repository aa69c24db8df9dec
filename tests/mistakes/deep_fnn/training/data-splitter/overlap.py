"""The test set is drawn from all points again.
hint: in both sets
loses: test-data-splitter
"""
def data_splitter(X, v, batch_size, train_size):
    X = torch.as_tensor(np.asarray(X), dtype=torch.float32)
    v = torch.as_tensor(np.asarray(v), dtype=torch.float32)
    n_train = round(train_size * len(X))
    train = torch.randperm(len(X))[:n_train]
    test = torch.randperm(len(X))[: len(X) - n_train]
    return X[train], v[train], X[test], v[test], list(range(0, n_train, batch_size))
