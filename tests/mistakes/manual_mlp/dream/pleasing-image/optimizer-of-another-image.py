"""The optimizer goes on with the image before the first blur.

hint: Does each step change the very image that is returned?
false-hint: Less blur, decay or penalty leave more to the class
loses: test-pleasing-image
"""
def pleasing_image(model, label):
    """Return a calm image (1, 1, 28, 28), pixels in [0, 1], that the model takes for the label."""
    image = torch.full((1, 1, 28, 28), 0.3, requires_grad=True)
    optimizer = torch.optim.Adam([image], lr=0.03)
    for step in range(240):
        optimizer.zero_grad()
        score = model(image).log_softmax(dim=1)[0, label] - 10 * total_variation(image)
        (-score).backward()
        optimizer.step()
        if step % 4 == 0:
            image = blur(image.detach()).clamp(0, 1).requires_grad_(True)
    return image.detach().clamp(0, 1)
