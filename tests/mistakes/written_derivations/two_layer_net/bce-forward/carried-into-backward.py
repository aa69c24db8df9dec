"""A wrong f, in forward and again in backward: it costs once.

loses: test-bce-forward
also: bce-backward
hint: f
"""

def bce_forward(x, y, W1, b1, W2, b2):
    z1 = W1 @ x + b1
    z2 = 1 / (1 + np.exp(-z1))
    z3 = W2 @ z2 + b2
    y_hat = 1 / (1 + np.exp(-z3))
    loss = -np.mean(y * np.log(y_hat) + (1 - y) * np.log(1 - y_hat))
    return {"z1": z1, "z2": z2, "z3": z3, "y_hat": y_hat, "loss": loss}

# %% bce-backward
def bce_backward(x, W1, b1, W2, b2, dl_dyhat, dz2_dz1, dyhat_dz3):
    z1 = W1 @ x + b1
    z2 = 1 / (1 + np.exp(-z1))
    d3 = dl_dyhat @ dyhat_dz3
    d1 = d3 @ W2 @ dz2_dz1
    return {"W1": x @ d1, "b1": d1, "W2": z2 @ d3, "b2": d3}
