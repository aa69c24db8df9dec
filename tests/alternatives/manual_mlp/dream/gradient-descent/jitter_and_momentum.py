"""SGD with momentum that maximises, behind the jitter; weights frozen meanwhile."""


def gradient_descent(input, model, loss, iterations=256, lr=0.05):
    for p in model.parameters():
        p.requires_grad_(False)
    img = torch.nn.Parameter(input.clone())
    opt = torch.optim.SGD([img], lr=lr, momentum=0.9, maximize=True)
    for _ in range(iterations):
        opt.zero_grad()
        out = loss(model(normalize_and_jitter(img, 1)))
        out.backward()
        opt.step()
        img.data.clamp_(0, 1)
    return img.data
