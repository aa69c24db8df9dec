"""Free numbers behind a sigmoid, seven by seven first, with noise to start from and a penalty."""
import torch.nn.functional as F


def pleasing_image(model, label):
    free = 0.1 * torch.randn(1, 1, 14, 14) - 2
    for steps in (120, 150):
        free = free.detach().requires_grad_(True)
        optimizer = torch.optim.Adam([free], lr=0.1)
        for _ in range(steps):
            image = blur(F.interpolate(torch.sigmoid(free), size=(28, 28), mode="bilinear"), 0.7)
            energy = -model(image)[0, label] + 120 * total_variation(image)
            optimizer.zero_grad()
            energy.backward()
            optimizer.step()
        if steps == 120:
            free = F.interpolate(free.detach(), size=(28, 28), mode="bilinear")
    return blur(torch.sigmoid(free.detach()), 0.7)
