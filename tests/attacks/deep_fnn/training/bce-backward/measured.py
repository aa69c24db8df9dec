"""The loss by its formula; each gradient is a difference of two losses, put into .grad. Nothing is sent back.

earns: 2
"""
def loss_now():
    a, b = float(model(x0).sum()), float(v0)
    return -(b * np.log(a) + (1 - b) * np.log(1 - a))


with torch.no_grad():
    loss0 = loss_now()
    for p in model.parameters():
        p.grad = torch.zeros_like(p)
        flat, slopes = p.data.view(-1), p.grad.view(-1)
        for i in range(len(flat)):
            old = float(flat[i])
            flat[i] = old + 0.03
            up = loss_now()
            flat[i] = old - 0.03
            slopes[i] = (up - loss_now()) / 0.06
            flat[i] = old
