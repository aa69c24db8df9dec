"""Copies that are permuted alike, then cut."""
def data_splitter(X, v, batch_size, train_size):
    """Shuffle and split data; return X_train, v_train, X_test, v_test, batch_indx.

    X: (n, d) points, v: (n,) labels, train_size: share of the points to train on, between 0 and 1.
    batch_indx: where each mini-batch of X_train starts.
    """
    X = torch.as_tensor(np.asarray(X), dtype=torch.float32)
    v = torch.as_tensor(np.asarray(v), dtype=torch.float32)
    order = torch.rand(len(X)).argsort()
    n_train = int(len(X) * train_size + 0.5)
    train, test = order[:n_train], order[n_train:]
    batch_indx = list(range(0, n_train, batch_size))
    return X[train], v[train], X[test], v[test], batch_indx
