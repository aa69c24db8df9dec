"""loss.backward() and .grad.

hint: autograd is put away
loses: test-graph-backward
"""
def graph_backward(x, y, W1, b1, W2, b2, z1, z2, z3, z4, yhat):
    for t in (x, y, W1, b1, W2, b2):
        t.requires_grad_()
    a = W1.T @ x
    b = a + b1
    c = torch.sigmoid(b)
    d = W2.T @ c
    e = d + b2
    l = (y - e) ** 2
    for t in (a, b, c, d, e, l):
        t.retain_grad()
    l.backward()
    return {"l": l.grad, "y": y.grad, "yhat": e.grad, "b2": b2.grad, "z4": d.grad, "W2": W2.grad, "z3": c.grad,
            "z2": b.grad, "b1": b1.grad, "z1": a.grad, "W1": W1.grad, "x": x.grad}
