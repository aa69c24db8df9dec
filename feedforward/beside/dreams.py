"""Models that a student's dream has never seen, of numbers that the judge drew; asked beside the answer."""

from collections.abc import Sequence
from typing import Any

import torch

from feedforward.beside.stacks import Stack, filled


class Tasteful(torch.nn.Module):  # type: ignore[misc]
    """A model whose outputs also like ink in places of their own.

    Args:
        model: gives (m, k) for images.
        tastes: what each of the k outputs likes, (k, n) for images of n pixels.
    """

    def __init__(self, model: Any, tastes: Any) -> None:
        super().__init__()
        self.model, self.tastes = model, torch.as_tensor(tastes).float()

    def forward(self, image: Any) -> Any:
        """Return the outputs for images, (m, k)."""
        return self.model(image) + image.flatten(1) @ self.tastes.to(image.device).T


def small_model(weights: Sequence[Any]) -> Any:
    """Make the network tanh(x W + b) V + c of its parameters, as torch's layers have them."""
    hidden, n_out = len(weights[0]), len(weights[2])
    layers: list[list[Any]] = [["Flatten"], ["Linear", 784, hidden], ["Tanh"], ["Linear", hidden, n_out]]
    return filled(Stack(layers), weights).eval()


def weighed(weights: Any) -> Any:
    """Return a loss: what the model returns, weighed with numbers, one an output."""
    numbers = torch.as_tensor(weights).float()
    return lambda out: (out[0] * numbers.to(out.device)).sum()
