"""A 0-d tensor with its graph; fits is a tensor."""
def mse(model, X, y):
    return torch.nn.functional.mse_loss(model(X), y)


fits = torch.zeros(5, 2)
for i in range(5):
    net = train1([2], nreps=1)
    fits[i, 0] = mse(net, X1, y1)
    fits[i, 1] = mse(net, X1test, y1test)
