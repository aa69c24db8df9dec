"""Two lists of five instead of five pairs.

hint: it is turned
loses: test-two-units
"""
def mse(model, X, y):
    with torch.no_grad():
        return torch.mean((model(X) - y) ** 2).item()


train, test = [], []
for _ in range(5):
    model = train1([2], nreps=1)
    train.append(mse(model, X1, y1))
    test.append(mse(model, X1test, y1test))
fits = [train, test]
