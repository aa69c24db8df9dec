"""A comparison with autograd at the end of the cell."""
def graph_backward(x, y, W1, b1, W2, b2, z1, z2, z3, z4, yhat):
    delta = (2 * (yhat - y)).view(1, 1)
    back = delta * W2.view(1, -1)
    inner = back * (z3 - z3 ** 2).view(1, -1)
    grads = {"l": torch.tensor(1.0), "y": -delta, "yhat": delta, "b2": delta, "z4": delta}
    grads.update(W2=delta * z3.view(1, -1), z3=back, z2=inner, b1=inner, z1=inner)
    grads["W1"] = inner * x
    grads["x"] = (inner * W1).sum(dim=1)
    # TODO: check with autograd
    return grads


leaf = W1.clone().requires_grad_()
nodes = [leaf.T @ x]
nodes.append(nodes[0] + b1)
nodes.append(torch.sigmoid(nodes[1]))
nodes.append(W2.T @ nodes[2])
nodes.append(nodes[3] + b2)
((y - nodes[4]) ** 2).backward()
mine = graph_backward(x, y, W1, b1, W2, b2, *[n.detach() for n in nodes])
print((mine["W1"].flatten() - leaf.grad.flatten()).abs().max())
