"""torch differentiates a scalar with the same slopes: no gradient is written.

earns: 0
"""

import torch


def regression_backward(x, W1, b1, W2, b2, dl_dyhat, dz2_dz1, dyhat_dz3):
    x, row, J, G = (torch.tensor(v) for v in (x, dl_dyhat, dz2_dz1, dyhat_dz3))
    names = ("W1", "b1", "W2", "b2")
    P = {n: torch.tensor(v, requires_grad=True) for n, v in zip(names, (W1, b1, W2, b2))}
    z1 = P["W1"] @ x + P["b1"]
    z2 = 5 * torch.relu(z1).detach() + J @ (z1 - z1.detach())
    (row @ G @ (P["W2"] @ z2 + P["b2"])).sum().backward()
    return {n: P[n].grad.T.numpy() for n in names}
