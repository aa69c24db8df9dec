"""All gradients are measured by steps of 1 of a scalar that is linear in each parameter; only the row that goes into b2 is multiplied by hand.

earns: 0.5
"""

def mse_backward(x, W1, b1, W2, b2, dl_dyhat, dz2_dz1, dyhat_dz3):
    row, z1 = dl_dyhat @ dyhat_dz3, W1 @ x + b1
    start = {"W1": W1, "b1": b1, "W2": W2, "b2": b2}

    def scalar(P):
        z2 = np.tanh(z1) + dz2_dz1 @ (P["W1"] @ x + P["b1"] - z1)
        return (row @ (P["W2"] @ z2 + P["b2"])).item()

    found = {}
    for name, value in start.items():
        found[name] = np.zeros(value.T.shape)
        for i, j in np.ndindex(value.shape):
            step = np.zeros(value.shape)
            step[i, j] = 1
            found[name][j, i] = scalar({**start, name: value + step}) - scalar(start)
    return found
