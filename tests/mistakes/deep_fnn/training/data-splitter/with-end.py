"""The end of the training set is added as a start.
hint: no mini-batch starts there
loses: test-data-splitter
"""
def data_splitter(X, v, batch_size, train_size):
    X = torch.as_tensor(np.asarray(X), dtype=torch.float32)
    v = torch.as_tensor(np.asarray(v), dtype=torch.float32)
    order = torch.randperm(len(X))
    n_train = int(train_size * len(X))
    train, test = order[:n_train], order[n_train:]
    return X[train], v[train], X[test], v[test], [*range(0, n_train, batch_size), n_train]
