"""A loop over the points, and a dict of dicts."""
def mse(model, X, y):
    total = 0.0
    for x_i, y_i in zip(X, y):
        total += float(model(x_i) - y_i) ** 2
    return total / len(X)


networks = [train1([2], nreps=1) for _ in range(5)]
fits = {i: {"train": mse(m, X1, y1), "test": mse(m, X1test, y1test)} for i, m in enumerate(networks)}
for row in fits.values():
    print(row)
