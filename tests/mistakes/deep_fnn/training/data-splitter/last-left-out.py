"""The short last mini-batch is left out.
hint: left out
loses: test-data-splitter
"""
def data_splitter(X, v, batch_size, train_size):
    X = torch.as_tensor(np.asarray(X), dtype=torch.float32)
    v = torch.as_tensor(np.asarray(v), dtype=torch.float32)
    order = torch.randperm(len(X))
    n_train = int(train_size * len(X))
    train, test = order[:n_train], order[n_train:]
    starts = [i * batch_size for i in range(n_train // batch_size)]
    return X[train], v[train], X[test], v[test], starts
