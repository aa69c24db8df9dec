"""Steps of fixed length, clamped, by torch.autograd.grad."""


def step(x, model, loss, length):
    x = x.detach().requires_grad_()
    g = torch.autograd.grad(loss(model(x)), x)[0]
    return (x + length * g / g.norm().clamp(min=1e-8)).clamp(0, 1).detach()


def gradient_descent(input, model, loss, iterations=256):
    image = input
    for i in range(iterations):
        image = step(image, model, loss, 0.3)
    return image
