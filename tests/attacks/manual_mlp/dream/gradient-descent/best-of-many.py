"""No gradient: of very many images of noise and of digits mixed with it, whichever the loss likes most.

earns: 0
"""
from sklearn.datasets import load_digits

digits = torch.tensor(load_digits().images).float()[:, None] / 16
digits = torch.nn.functional.interpolate(digits, size=(28, 28), mode="bilinear", align_corners=True)


@torch.no_grad()
def gradient_descent(input, model, loss, iterations=256):
    best, most = input, -float("inf")
    for _ in range(8):
        tried = (input * torch.rand(()) + digits[torch.randperm(len(digits))] * 1.3).clamp(0, 1)
        said = model(tried)
        scores = torch.stack([loss(one[None]) for one in said])
        if scores.max() > most:
            best, most = tried[int(scores.argmax())][None], scores.max()
    return best
