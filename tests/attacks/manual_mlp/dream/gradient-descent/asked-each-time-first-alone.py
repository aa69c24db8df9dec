"""The gradient is asked for in each step, and the first one is gone along all the way.

earns: 4
hint: in each step by the image as it is then
"""


def gradient_descent(input, model, loss, iterations=256):
    image, ways = input.clone().detach(), []
    for _ in range(iterations):
        x = image.clone().requires_grad_(True)
        ways += torch.autograd.grad(loss(model(x)), x)
        image = (image + 0.03 * ways[0] / ways[0].abs().max()).clamp(0, 1)
    return image
