"""The gradient of the mse comes from autograd.

hint: autograd is put away
loses: test-losses-mse
"""


def mse_loss(y, y_hat):
    y_hat.requires_grad_()
    J = ((y_hat - y) ** 2).mean()
    J.backward()
    dJdy_hat = y_hat.grad
    return J, dJdy_hat


def bce_loss(y, y_hat):
    J = -(y * torch.log(y_hat) + (1 - y) * torch.log(1 - y_hat)).mean()
    dJdy_hat = (-y / y_hat + (1 - y) / (1 - y_hat)) / y.numel()
    return J, dJdy_hat
