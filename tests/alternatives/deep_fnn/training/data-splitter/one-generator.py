"""A generator with a seed, made once outside, draws all the orders; the points of either set stay in their order."""
generator = np.random.default_rng(2024)


def data_splitter(X, v, batch_size, train_size):
    X, v = np.asarray(X, dtype=np.float32), np.asarray(v, dtype=np.float32)
    trains = np.zeros(len(X), dtype=bool)
    trains[generator.choice(len(X), round(train_size * len(X)), replace=False)] = True
    return X[trains], v[trains], X[~trains], v[~trains], list(range(0, int(trains.sum()), batch_size))
