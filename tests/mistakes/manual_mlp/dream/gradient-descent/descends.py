"""The score goes down: the energy is its minus.

hint: perhaps this walks down
"""


def gradient_descent(input, model, loss, iterations=256):
    image = input.clone().detach().requires_grad_(True)
    optimizer = torch.optim.Adam([image], lr=0.05)
    for i in range(iterations):
        optimizer.zero_grad()
        energy = loss(model(image))
        energy.backward()
        optimizer.step()
    return image.detach()
