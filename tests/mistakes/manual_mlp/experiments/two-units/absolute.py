"""The mean absolute error.

hint: absolute error
loses: test-two-units
"""
def mse(model, X, y):
    with torch.no_grad():
        return torch.mean((model(X) - y).abs()).item()


fits = []
for _ in range(5):
    model = train1([2], nreps=1)
    fits.append((mse(model, X1, y1), mse(model, X1test, y1test)))
