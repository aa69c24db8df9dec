"""A learning rate far too small.

hint: larger steps
"""


def gradient_descent(input, model, loss, iterations=256):
    image = input.clone().detach().requires_grad_(True)
    optimizer = torch.optim.Adam([image], lr=0.00001)
    for i in range(iterations):
        optimizer.zero_grad()
        energy = -loss(model(image))
        energy.backward()
        optimizer.step()
    return image.detach()
