"""Always a 3.

hint: Is the label used?
"""


def pleasing_image(model, label):
    image = torch.full((1, 1, 28, 28), 0.1).requires_grad_()
    optimizer = torch.optim.Adam([image], lr=0.03)
    for step in range(120):
        optimizer.zero_grad()
        energy = -model(image)[0, 3] + 200 * total_variation(image)
        energy.backward()
        optimizer.step()
        with torch.no_grad():
            image.mul_(0.99)
            if step % 4 == 3:
                image.copy_(blur(image))
            image.clamp_(0, 1)
    return image.detach()
