"""torch's autograd makes all three gradients.

earns: 0
"""

import torch


def affine_gradients(X, W, b, dZ):
    values = [torch.tensor(v, requires_grad=True) for v in (X, W, b)]
    Z = values[0] @ values[1] + values[2]
    return tuple(g.numpy() for g in torch.autograd.grad(Z, values, torch.tensor(dZ)))
