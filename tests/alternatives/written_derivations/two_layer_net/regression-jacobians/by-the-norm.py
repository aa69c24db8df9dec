"""The loss is the norm squared, and autograd differentiates it; values are arrays of NumPy until then.
"""

import torch


def regression_jacobians(x, y, W1, b1, W2, b2):
    z1 = W1 @ x + b1
    y_hat = torch.tensor(W2 @ (5 * np.maximum(z1, 0)) + b2, requires_grad=True)
    (torch.dist(y_hat, torch.tensor(y)) ** 2).backward()
    return {
        "dz2_dz1": np.diag(5.0 * np.heaviside(z1[:, 0], 0)),
        "dyhat_dz3": np.identity(y.shape[0]),
        "dl_dyhat": y_hat.grad.T,
    }
