"""The pixels are a sigmoid of free numbers, so that they stay inside [0, 1]."""


def gradient_descent(input, model, loss, iterations=256):
    free = torch.logit(input.clamp(0.02, 0.98)).requires_grad_()
    optimizer = torch.optim.Adam([free], lr=0.1)
    for _ in range(iterations):
        energy = -loss(model(torch.sigmoid(free))).sum()
        optimizer.zero_grad()
        energy.backward()
        optimizer.step()
    return torch.sigmoid(free).detach()
