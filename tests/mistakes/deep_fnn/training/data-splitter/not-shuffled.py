"""The first points train.
hint: nothing is shuffled
loses: test-data-splitter
"""
def data_splitter(X, v, batch_size, train_size):
    X = torch.as_tensor(np.asarray(X), dtype=torch.float32)
    v = torch.as_tensor(np.asarray(v), dtype=torch.float32)
    n_train = int(train_size * len(X))
    batch_indx = list(range(0, n_train, batch_size))
    return X[:n_train], v[:n_train], X[n_train:], v[n_train:], batch_indx
