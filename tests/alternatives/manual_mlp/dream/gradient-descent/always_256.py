"""A step that shrinks, written out; the number of steps is its own."""


def gradient_descent(input, model, loss, iterations=256):
    iterations = 256
    image = input.clone().detach()
    for i in range(iterations):
        image.requires_grad_(True)
        score = loss(model(image))
        (slope,) = torch.autograd.grad(score, image)
        image = (image.detach() + 1.0 / (1 + 0.02 * i) * slope).clamp(0, 1)
    return image
