"""A check with the notebook's way of measuring, and with the ready losses of torch.nn."""
def mse_loss(y, y_hat):
    d = y_hat - y
    return (d * d).sum() / d.numel(), 2 * d / d.numel()


def bce_loss(y, y_hat):
    q = y_hat.clamp(1e-6, 1 - 1e-6)
    J = -torch.mean(y * q.log() + (1 - y) * (1 - q).log())
    return J, ((1 - y) / (1 - q) - y / q) / y.numel()


y, p = torch.rand(4, 3).round().double(), (0.1 + 0.8 * torch.rand(4, 3)).double()
assert torch.allclose(mse_loss(y, p)[0], torch.nn.MSELoss()(p, y))
assert torch.allclose(bce_loss(y, p)[0], torch.nn.BCELoss()(p, y), atol=1e-4)
step = torch.zeros_like(p)
step[0, 0] = 1e-6
print(bce_loss(y, p)[1][0, 0], (bce_loss(y, p + step)[0] - bce_loss(y, p - step)[0]) / 2e-6)
