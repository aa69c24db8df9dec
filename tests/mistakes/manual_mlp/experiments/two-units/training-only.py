"""Only the training errors are kept.

hint: (train MSE, test MSE) are expected
loses: test-two-units
"""
def mse(model, X, y):
    with torch.no_grad():
        return torch.mean((model(X) - y) ** 2).item()


fits = []
for _ in range(5):
    model = train1([2], nreps=1)
    fits.append(mse(model, X1, y1))
