"""PyTorch's Jacobians of tanh, sigmoid and its own binary cross-entropy.

earns: 0
"""

import torch


def bce_jacobians(x, y, W1, b1, W2, b2):
    jacobian = torch.autograd.functional.jacobian
    z1 = torch.tensor((W1 @ x + b1)[:, 0])
    z3 = torch.tensor(W2) @ torch.tanh(z1) + torch.tensor(b2[:, 0])
    loss = lambda p: torch.nn.functional.binary_cross_entropy(p, torch.tensor(y[:, 0]))
    return {
        "dz2_dz1": jacobian(torch.tanh, z1).numpy(),
        "dyhat_dz3": jacobian(torch.sigmoid, z3).numpy(),
        "dl_dyhat": jacobian(loss, torch.sigmoid(z3)).numpy()[None, :],
    }
