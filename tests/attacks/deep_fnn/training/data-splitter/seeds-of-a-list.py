"""A list of ten fixed seeds is gone through again and again: each order comes back. All but the shuffling is right.

earns: 5
"""
from itertools import cycle

seeds = cycle(range(10))


def data_splitter(X, v, batch_size, train_size):
    X, v = (torch.as_tensor(np.asarray(a), dtype=torch.float32) for a in (X, v))
    order = torch.randperm(len(X), generator=torch.Generator().manual_seed(next(seeds)))
    n = round(train_size * len(X))
    return X[order[:n]], v[order[:n]], X[order[n:]], v[order[n:]], list(range(0, n, batch_size))
