"""The weights are optimised, as in training.

hint: the one that went in
"""


def gradient_descent(input, model, loss, iterations=256):
    image = input.clone().detach().requires_grad_(True)
    optimizer = torch.optim.Adam(model.parameters(), lr=0.001)
    for i in range(iterations):
        optimizer.zero_grad()
        energy = -loss(model(image))
        energy.backward()
        optimizer.step()
    return image.detach()
