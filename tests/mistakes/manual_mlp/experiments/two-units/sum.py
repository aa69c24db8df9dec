"""The sum of the squares.

hint: sum of the squared errors
loses: test-two-units
"""
def mse(model, X, y):
    with torch.no_grad():
        return torch.sum((model(X) - y) ** 2).item()


fits = []
for _ in range(5):
    model = train1([2], nreps=1)
    fits.append((mse(model, X1, y1), mse(model, X1test, y1test)))
