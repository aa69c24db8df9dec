"""After the first step the image is no leaf any more, and its grad is None.

hint: NoneType
"""


def gradient_descent(input, model, loss, iterations=256):
    image = input.clone().requires_grad_(True)
    for i in range(iterations):
        score = loss(model(image))
        score.backward()
        image = image + 0.1 * image.grad
    return image
