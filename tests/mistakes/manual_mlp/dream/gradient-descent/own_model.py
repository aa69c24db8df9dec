"""A model of its own instead of the one that is passed.

hint: use the `model` that is passed
"""


def gradient_descent(input, model, loss, iterations=256):
    image = input.clone().detach().requires_grad_(True)
    model = load_classifier(device)
    optimizer = torch.optim.Adam([image], lr=0.05)
    for i in range(iterations):
        optimizer.zero_grad()
        energy = -loss(model(image))
        energy.backward()
        optimizer.step()
    return image.detach()
