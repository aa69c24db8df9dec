"""The model gets a detached image: no gradient reaches it.

hint: the one that went in
"""


def gradient_descent(input, model, loss, iterations=256):
    image = input.clone().detach().requires_grad_(True)
    optimizer = torch.optim.Adam([image], lr=0.05)
    for i in range(iterations):
        optimizer.zero_grad()
        energy = -loss(model(image.detach()))
        energy.backward()
        optimizer.step()
    return image.detach()
