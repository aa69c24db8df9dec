"""mse returns the squares of all points.

hint: returns one number
loses: test-two-units
"""
def mse(model, X, y):
    with torch.no_grad():
        return (model(X) - y) ** 2


fits = []
for _ in range(5):
    model = train1([2], nreps=1)
    fits.append((mse(model, X1, y1).mean(), mse(model, X1test, y1test).mean()))
