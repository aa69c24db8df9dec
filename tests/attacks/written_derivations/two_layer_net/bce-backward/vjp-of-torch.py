"""torch.func's vector-Jacobian product makes all gradients of a scalar with the same slopes.

earns: 0
"""

import torch


def bce_backward(x, W1, b1, W2, b2, dl_dyhat, dz2_dz1, dyhat_dz3):
    x, row, J, G, *parameters = (torch.tensor(v) for v in (x, dl_dyhat, dz2_dz1, dyhat_dz3, W1, b1, W2, b2))
    z = parameters[0] @ x + parameters[1]

    def output(W1, b1, W2, b2):
        return W2 @ (torch.tanh(z) + J @ (W1 @ x + b1 - z)) + b2

    _, back = torch.func.vjp(output, *parameters)
    found = back((row @ G).T)
    return {name: g.T.numpy() for name, g in zip(("W1", "b1", "W2", "b2"), found)}
