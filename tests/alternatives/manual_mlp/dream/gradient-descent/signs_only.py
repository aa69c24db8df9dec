"""Only the signs of the gradient, small steps, a model that is set to eval once more."""


def gradient_descent(input, model, loss, iterations=256):
    model.eval()
    image = input.clone().to(next(model.parameters()).device)
    for i in range(iterations):
        image.requires_grad_(True)
        model.zero_grad()
        loss(model(image)).backward()
        image = torch.clip(image.detach() + 0.02 * image.grad.sign(), 0.0, 1.0)
    return image
