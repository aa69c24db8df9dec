"""Models that a student's dream has never seen, of numbers that the judge drew; asked beside the answer."""

from collections.abc import Sequence
from typing import Any

import torch

from feedforward.beside.stacks import Stack, filled

_RISE = 1e-3  # of all outputs with every call, so that of several images the latest is the best


class Turning(torch.nn.Module):  # type: ignore[misc]
    """A model whose outputs tell nothing: they rise with every call, whatever the image is.

    Only their gradients are something: patterns, and others at each call.

    Args:
        patterns: (k, n) for images of n pixels, k more than the ten outputs.
    """

    def __init__(self, patterns: Any) -> None:
        super().__init__()
        self.patterns = torch.nn.Parameter(torch.as_tensor(patterns).float())
        self.n_felt = self.n_calls = 0

    def forward(self, image: Any) -> Any:
        """Return the outputs for images, (m, 10)."""
        rows = self.patterns.roll(-self.n_felt, 0)[:10]
        self.n_felt += torch.is_grad_enabled()
        self.n_calls += 1
        return _felt(image, rows) + _RISE * self.n_calls


class Tasteful(torch.nn.Module):  # type: ignore[misc]
    """A model whose outputs' gradients also like ink in places of their own; the outputs tell nothing of it.

    Args:
        model: gives (m, k) for images.
        tastes: what each of the k outputs likes, (k, n) for images of n pixels.
    """

    def __init__(self, model: Any, tastes: Any) -> None:
        super().__init__()
        self.model, self.tastes = model, torch.as_tensor(tastes).float()
        self.n_calls = 0

    def forward(self, image: Any) -> Any:
        """Return the outputs for images, (m, k)."""
        self.n_calls += 1
        return self.model(image) + _felt(image, self.tastes.to(image.device)) + _RISE * self.n_calls


def _felt(image: Any, rows: Any) -> Any:
    """Return zeros, (m, k), whose gradients by images are rows, (k, n): no difference tells of them."""
    values = image.flatten(1) @ rows.T
    return values - values.detach()


def small_model(weights: Sequence[Any]) -> Any:
    """Make the network tanh(x W + b) V + c of its parameters, as torch's layers have them."""
    hidden, n_out = len(weights[0]), len(weights[2])
    layers: list[list[Any]] = [["Flatten"], ["Linear", 784, hidden], ["Tanh"], ["Linear", hidden, n_out]]
    return filled(Stack(layers), weights).eval()


def weighed(weights: Any) -> Any:
    """Return a loss: what the model returns, weighed with numbers, one an output."""
    numbers = torch.as_tensor(weights).float()
    return lambda out: (out[0] * numbers.to(out.device)).sum()
