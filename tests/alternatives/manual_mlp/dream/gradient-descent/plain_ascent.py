"""Plain steps along the gradient of the score, written out; the result still needs grad."""


def gradient_descent(input, model, loss, iterations=256):
    # TODO: try other step sizes
    x = input.detach().clone()
    x.requires_grad = True
    for _ in range(iterations):
        score = loss(model(x))
        score.backward()
        with torch.no_grad():
            x += 0.2 * x.grad
            x.grad.zero_()
    return x
