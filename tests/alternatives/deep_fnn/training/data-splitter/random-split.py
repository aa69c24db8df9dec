"""torch's random_split, and starts as a tensor."""
def data_splitter(X, v, batch_size, train_size):
    X = torch.tensor(np.asarray(X), dtype=torch.float32)
    v = torch.tensor(np.asarray(v), dtype=torch.float32)
    n_train = int(len(X) * train_size)
    train, test = torch.utils.data.random_split(range(len(X)), [n_train, len(X) - n_train])
    train, test = list(train), list(test)
    return [X[train], v[train], X[test], v[test], torch.arange(0, n_train, batch_size)]
