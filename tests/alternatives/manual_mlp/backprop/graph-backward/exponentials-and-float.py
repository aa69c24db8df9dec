"""The sigmoid's slope from exponentials, float32 by name, float() numbers, a table filled by index."""
def graph_backward(x, y, W1, b1, W2, b2, z1, z2, z3, z4, yhat):
    e = 2.0 * (float(yhat) - float(y))
    grads = dict(l=torch.tensor([1.0], dtype=torch.float32), y=-e, yhat=e, b2=e, z4=e)
    n = len(b1)
    grads["W2"] = torch.zeros(n, 1, dtype=torch.float)
    grads["W2"][:, 0] = z3.float().flatten() * e
    grads["z3"] = torch.zeros(n)
    for j in range(n):
        grads["z3"][j] = W2[j, 0] * e
    s = 1 / (1 + torch.exp(-z2.flatten()))
    grads["z2"] = grads["z3"] * (s - s.pow(2))
    grads["b1"] = grads["z1"] = grads["z2"]
    grads["W1"] = (grads["z1"] * x).reshape(1, -1)
    grads["x"] = torch.matmul(W1, grads["z1"])
    return grads
