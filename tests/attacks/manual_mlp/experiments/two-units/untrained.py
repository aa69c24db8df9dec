"""Five networks that nobody trained; their errors are right, and mse is. The five trainings are missing.

earns: 2
"""
def mse(model, X, y):
    with torch.no_grad():
        return torch.mean((model(X) - y) ** 2).item()


fits = []
for _ in range(5):
    model = MLP([1, 2, 1])
    for parameter in model.parameters():
        torch.nn.init.normal_(parameter, std=3.0)
    fits.append((mse(model, X1, y1), mse(model, X1test, y1test)))
