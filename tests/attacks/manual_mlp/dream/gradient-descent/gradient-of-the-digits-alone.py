"""Dreams that were kept for the given classifier alone: for another model the image stays as it is.

The given classifier is followed rightly, and earns what its own dreams are worth; that another model may be
passed is not earned.

earns: 13
"""
from dream_tools import load_classifier as own_classifier


def gradient_descent(input, model, loss, iterations=256):
    mine = own_classifier(input.device)
    with torch.no_grad():
        label = max(range(10), key=lambda k: float(loss(5 * torch.eye(10, device=input.device)[k : k + 1])))
    image = input.clone().requires_grad_(True)
    optimizer = torch.optim.Adam([image], lr=0.05)
    for _ in range(iterations):
        optimizer.zero_grad()
        (-mine(image)[0, label]).backward()
        optimizer.step()
        image.data.clamp_(0, 1)
    return image.detach()
