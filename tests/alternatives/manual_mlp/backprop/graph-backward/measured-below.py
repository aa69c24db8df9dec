"""Two gradients are measured below the answer, and torch.func.grad is asked as well."""
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


def loss_of(b2):
    return ((y - (torch.sigmoid(W1.T @ x + b1) @ W2 + b2)) ** 2).sum()


print("b2 measured", (loss_of(b2 + 1e-2) - loss_of(b2 - 1e-2)) / 2e-2, "by autograd", torch.func.grad(loss_of)(b2))
