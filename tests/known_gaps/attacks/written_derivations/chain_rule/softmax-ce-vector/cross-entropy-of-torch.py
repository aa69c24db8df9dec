"""Logits are made of y, and torch differentiates its own cross-entropy by them.

earns: 0
"""

import torch


def risk_gradient_from_y(y, p):
    z = torch.tensor(np.log(y), requires_grad=True)
    torch.nn.functional.cross_entropy(z, torch.tensor(p)).backward()
    return z.grad.numpy()
