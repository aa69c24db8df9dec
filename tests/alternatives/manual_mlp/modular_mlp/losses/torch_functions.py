"""Values by torch's own loss functions, gradients by hand; a tiny eps in the logarithm."""


import torch.nn.functional as F


def mse_loss(y, y_hat):
    # TODO
    return F.mse_loss(y_hat, y), torch.mul(torch.sub(y_hat, y), 2).div(y.numel())


@torch.no_grad()
def bce_loss(y, y_hat, eps=1e-8):
    loss = F.binary_cross_entropy(y_hat, y)
    dJdy_hat = -(y / (y_hat + eps) - (1 - y) / (1 - y_hat + eps))
    return loss, dJdy_hat / dJdy_hat.nelement()
