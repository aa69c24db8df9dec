"""Random pixels without any gradient.

hint: only reaches
"""


def gradient_descent(input, model, loss, iterations=256):
    best = input
    for i in range(iterations):
        tried = best + 0.01 * torch.randn_like(best)
        with torch.no_grad():
            if loss(model(tried)) > loss(model(best)):
                best = tried
    return best
