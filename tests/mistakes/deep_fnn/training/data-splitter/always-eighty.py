"""0.8 typed in.
hint: use the train_size that is passed
loses: test-data-splitter
"""
def data_splitter(X, v, batch_size, train_size):
    X = torch.as_tensor(np.asarray(X), dtype=torch.float32)
    v = torch.as_tensor(np.asarray(v), dtype=torch.float32)
    order = torch.randperm(len(X))
    n_train = int(0.8 * len(X))
    train, test = order[:n_train], order[n_train:]
    return X[train], v[train], X[test], v[test], list(range(0, n_train, batch_size))
