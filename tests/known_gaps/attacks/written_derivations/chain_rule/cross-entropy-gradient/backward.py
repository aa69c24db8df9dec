"""torch's backward on the formula of the loss.

earns: 0
"""

import torch


def cross_entropy_gradient(Y, Y_hat):
    p = torch.tensor(Y_hat, requires_grad=True)
    (-(torch.tensor(Y) * p.log()).sum() / len(Y)).backward()
    return p.grad.numpy()
