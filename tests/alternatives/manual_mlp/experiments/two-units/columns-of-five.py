"""fits is a dict of two lists of five."""
def mse(model, X, y):
    """Return the mean squared error, one number, of model(X) against y, both of shape (N, 1)."""
    with torch.no_grad():
        return torch.mean((model(X) - y) ** 2).item()


# fits: five pairs (train MSE, test MSE)
fits = {"train": [], "test": []}
for _ in range(5):
    model = train1([2], nreps=1)
    fits["train"].append(mse(model, X1, y1))
    fits["test"].append(mse(model, X1test, y1test))
