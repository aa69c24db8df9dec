"""mse looks at X1 and y1, whatever is passed.

hint: use the x and y that are passed
loses: test-two-units
"""
def mse(model, X, y):
    with torch.no_grad():
        return torch.mean((model(X1) - y1) ** 2).item()


fits = []
for _ in range(5):
    model = train1([2], nreps=1)
    fits.append((mse(model, X1, y1), mse(model, X1test, y1test)))
