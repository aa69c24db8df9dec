"""Autograd does everything: it is put away.

hint: autograd is put away
loses: test-graph-backward
"""
def graph_backward(x, y, W1, b1, W2, b2, z1, z2, z3, z4, yhat):
    t = [v.clone().requires_grad_() for v in (x, y, W1, b1, W2, b2)]
    x, y, W1, b1, W2, b2 = t
    z1 = W1.T @ x
    z2 = z1 + b1
    z3 = torch.sigmoid(z2)
    z4 = W2.T @ z3
    yhat = z4 + b2
    l = (y - yhat) ** 2
    d = torch.autograd.grad(l, [l, y, yhat, b2, z4, W2, z3, z2, b1, z1, W1, x])
    return dict(zip("l y yhat b2 z4 W2 z3 z2 b1 z1 W1 x".split(), d))
