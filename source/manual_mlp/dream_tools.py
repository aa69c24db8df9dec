"""What the notebook `dream` is given: a small digit classifier and its trained weights.

The classifier takes images as they are, (m, 1, 28, 28) with pixels in [0, 1], and returns ten logits for
each. It was trained on the course's digits, also on slightly disturbed ones, so that its gradients
follow the strokes of a digit.
"""

import itertools
from pathlib import Path

import torch
from torch import nn

WEIGHTS = Path("digit_classifier.pt")
STROKES = {  # of drawn digits: corners (x, y) in pixels
    1: [(14, 6), (14, 21)],
    2: [(9, 9), (12, 6), (17, 7), (18, 11), (9, 20), (19, 20)],
    4: [(11, 6), (8, 14), (19, 14), (17, 9), (17, 21)],
    7: [(8, 7), (19, 7), (12, 21)],
}


class Normalize(nn.Module):
    """Bring pixels from [0, 1] to mean 0 and standard deviation 1, as far as digits go."""

    def forward(self, image):
        """Return an image of the same shape."""
        return (image - 0.13) / 0.31


class DigitClassifier(nn.Module):
    """Two convolutions and two linear layers; about 60,000 weights."""

    def __init__(self):
        super().__init__()
        self.features = nn.Sequential(
            Normalize(),
            nn.Conv2d(1, 12, kernel_size=5, stride=2, padding=2),  # (m, 12, 14, 14)
            nn.SiLU(),
            nn.Conv2d(12, 24, kernel_size=3, stride=2, padding=1),  # (m, 24, 7, 7)
            nn.SiLU(),
        )
        self.head = nn.Sequential(nn.Flatten(), nn.Linear(24 * 7 * 7, 48), nn.SiLU(), nn.Linear(48, 10))

    def forward(self, image):
        """Return the logits, (m, 10), of images (m, 1, 28, 28)."""
        return self.head(self.features(image))


def load_classifier(device="cpu"):
    """Return the trained classifier, in evaluation mode."""
    model = DigitClassifier()
    model.load_state_dict(torch.load(WEIGHTS, map_location="cpu", weights_only=True))
    return model.to(device).eval()


def drawn_digit(digit, pen=2.1):
    """Return a digit of STROKES as an image (1, 1, 28, 28): 1 on its strokes, 0 off them, soft edges."""
    corners = torch.tensor(STROKES[digit], dtype=torch.float32)
    y, x = torch.meshgrid(torch.arange(28.0), torch.arange(28.0), indexing="ij")
    pixels = torch.stack([x, y], dim=-1)
    distances = []
    for start, end in itertools.pairwise(corners):
        along = ((pixels - start) @ (end - start) / (end - start).square().sum()).clamp(0, 1)
        distances.append((pixels - start - along[..., None] * (end - start)).norm(dim=-1))
    return (pen - torch.stack(distances).amin(dim=0)).clamp(0, 1).reshape(1, 1, 28, 28)
