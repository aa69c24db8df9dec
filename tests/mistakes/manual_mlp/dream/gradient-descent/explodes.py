"""Steps so large that the image overflows.

hint: NaN or an infinity
"""


def gradient_descent(input, model, loss, iterations=256):
    image = input.clone()
    for i in range(iterations):
        image = image.detach().requires_grad_()
        loss(model(image)).backward()
        image = image + 1e38 * image.grad
    return image.detach()
