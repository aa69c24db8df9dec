"""Always the logit of class 3.

hint: make the `loss` that is passed large
"""


def gradient_descent(input, model, loss, iterations=256):
    image = input.clone().detach().requires_grad_(True)
    optimizer = torch.optim.Adam([image], lr=0.05)
    for i in range(iterations):
        optimizer.zero_grad()
        energy = -model(image)[0, 3]
        energy.backward()
        optimizer.step()
    return image.detach()
