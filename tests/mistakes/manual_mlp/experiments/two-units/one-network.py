"""One network is trained, and looked at five times.

hint: all five rows are the same
loses: test-two-units
"""
def mse(model, X, y):
    with torch.no_grad():
        return torch.mean((model(X) - y) ** 2).item()


fits = []
model = train1([2], nreps=1)
for _ in range(5):
    fits.append((mse(model, X1, y1), mse(model, X1test, y1test)))
