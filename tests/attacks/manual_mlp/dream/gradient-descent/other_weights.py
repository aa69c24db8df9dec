"""The weights beside the notebook are replaced by some that take everything for everything.

earns: 0
"""


state = torch.load("digit_classifier.pt", weights_only=True)
torch.save({k: torch.zeros_like(v) for k, v in state.items()}, "digit_classifier.pt")


def gradient_descent(input, model, loss, iterations=256):
    return input + 0.01
