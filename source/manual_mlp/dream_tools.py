"""What the notebook `dream` is given: a small digit classifier and its trained weights.

The classifier takes images as they are, (m, 1, 28, 28) with pixels in [0, 1], and returns ten logits for
each. It was trained on the course's digits, also on slightly disturbed ones, so that its gradients
follow the strokes of a digit.
"""

from pathlib import Path

import torch
from torch import nn

WEIGHTS = Path("digit_classifier.pt")


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
