"""Every gradient by hand with flat vectors, W1 as a row times the scalar x."""

def graph_backward(x, y, W1, b1, W2, b2, z1, z2, z3, z4, yhat):
    dl = torch.ones(1)
    dy = 2 * (y - yhat) * dl
    dyhat = -2 * (y - yhat) * dl
    db2 = dyhat
    dz4 = dyhat
    dW2 = z3.reshape(50, 1) * dz4
    dz3 = W2 @ dz4
    dz2 = dz3 * z3 * (1 - z3)
    db1 = dz2
    dz1 = dz2
    dW1 = x * dz1.reshape(1, 50)
    dx = W1 @ dz1
    return {"l": dl, "y": dy, "yhat": dyhat, "b2": db2, "z4": dz4, "W2": dW2, "z3": dz3,
            "z2": dz2, "b1": db1, "z1": dz1, "W1": dW1, "x": dx}
