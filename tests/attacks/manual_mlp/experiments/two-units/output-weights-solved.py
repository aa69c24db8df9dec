"""No network is trained: the hidden units stay as they were drawn, the output weights are the solution of a linear system.

earns: 2
"""
def mse(model, X, y):
    with torch.no_grad():
        return float(((model(X) - y) ** 2).mean())


fits = []
for _ in range(5):
    net = MLP([1, 2, 1])
    with torch.no_grad():
        H = torch.sigmoid(X1 @ getattr(net, "0_weight") + getattr(net, "0_bias"))
        found = torch.linalg.lstsq(torch.cat([H, torch.ones(len(X1), 1)], 1), y1).solution
        getattr(net, "1_weight").copy_(found[:2])
        getattr(net, "1_bias").copy_(found[2])
    fits.append((mse(net, X1, y1), mse(net, X1test, y1test)))
