"""mse prints its result.

hint: return
loses: test-two-units
"""
def mse(model, X, y):
    with torch.no_grad():
        print(torch.mean((model(X) - y) ** 2).item())


fits = []
for _ in range(5):
    model = train1([2], nreps=1)
    fits.append((mse(model, X1, y1), mse(model, X1test, y1test)))
