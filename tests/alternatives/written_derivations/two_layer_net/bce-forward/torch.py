"""Tensors in float32 inside, tensors out.
"""

import torch


def bce_forward(x, y, W1, b1, W2, b2):
    x, y, W1, b1, W2, b2 = (torch.as_tensor(a, dtype=torch.float32) for a in (x, y, W1, b1, W2, b2))
    z1 = torch.einsum("ij,jk->ik", W1, x) + b1
    z2 = torch.tanh(z1)
    z3 = torch.mm(W2, z2) + b2
    y_hat = torch.sigmoid(z3)
    return {"z1": z1, "z2": z2, "z3": z3, "y_hat": y_hat, "loss": torch.nn.functional.binary_cross_entropy(y_hat, y)}
