"""Needs nodes in the shapes of its own forward pass, columns: both answers belong together.

also: graph-forward
"""
def graph_backward(x, y, W1, b1, W2, b2, z1, z2, z3, z4, yhat):
    one = torch.ones(1, 1)
    dyhat = -2 * (y - yhat) @ one
    dz3 = W2 @ dyhat
    dz2 = dz3 * z3 * (1 - z3)
    return {"l": one, "y": -dyhat, "yhat": dyhat, "b2": dyhat, "z4": dyhat, "W2": z3 @ dyhat, "z3": dz3, "z2": dz2,
            "b1": dz2, "z1": dz2, "W1": (dz2 @ x.reshape(1, 1)).T, "x": dz2.T @ W1.T}

# %% graph-forward
def graph_forward(x, y, W1, b1, W2, b2):
    z1 = W1.T @ x.reshape(1, 1)
    z2 = z1 + b1.reshape(50, 1)
    z3 = torch.sigmoid(z2)
    z4 = W2.T @ z3
    yhat = z4 + b2
    return {"z1": z1, "z2": z2, "z3": z3, "z4": z4, "yhat": yhat, "l": (y - yhat) ** 2}
