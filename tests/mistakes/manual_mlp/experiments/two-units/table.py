"""Outputs are flattened, labels are not: an N x N table.

hint: n x n table
loses: test-two-units
"""
def mse(model, X, y):
    with torch.no_grad():
        return torch.mean((model(X).flatten() - y) ** 2).item()


fits = []
for _ in range(5):
    model = train1([2], nreps=1)
    fits.append((mse(model, X1, y1), mse(model, X1test, y1test)))
