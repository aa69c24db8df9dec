"""In each step the mean gradient of four shifted copies, in one batch; momentum of its own."""


def gradient_descent(input, model, loss, iterations=256):
    image, speed = input.clone(), torch.zeros_like(input)
    for _ in range(iterations):
        x = image.clone().requires_grad_()
        copies = [normalize_and_jitter(x, 1) for _ in range(4)]
        score = sum(loss(model(copy)) for copy in copies) / 4
        (g,) = torch.autograd.grad(score, x)
        speed = 0.8 * speed + g / (g.norm() + 1e-8)
        image = (image + 0.1 * speed).clamp(0, 1)
    return normalize_and_jitter(image, 0).clamp(0, 1)
