"""Compares where a network may start: what comes out of its hidden units, and which gradients come back."""

from itertools import pairwise

import matplotlib.pyplot as plt
import numpy as np
import torch

SIZES = (784, 32, 32, 10)


def small(layer_sizes, rng):
    """Return weights of standard deviation 0.01, and zero biases."""
    return _normal(layer_sizes, rng, 0.01)


def large(layer_sizes, rng):
    """Return weights of standard deviation 1, and zero biases."""
    return _normal(layer_sizes, rng, 1.0)


def draw_initialisations(initialise, images, labels):
    """Draw histograms of the second hidden layer's outputs and of the gradients by the first one's inputs.

    Args:
        initialise: initialise(layer_sizes, rng) -> (weights, biases), drawn beside `small` and `large`.
        images: (m, 28, 28) or (m, 784), values in [0, 1].
        labels: (m,) integers.
    """
    figure, panels = plt.subplots(2, 3, figsize=(9, 4), layout="constrained")
    named = {"standard deviation 0.01": small, "initialise": initialise, "standard deviation 1": large}
    for (name, start), column in zip(named.items(), panels.T, strict=True):
        outputs, gradients = _through(*start(SIZES, np.random.default_rng(0)), images, labels)
        column[0].hist(outputs, bins=np.linspace(0, 1, 41))
        column[0].set_title(name, fontsize=10)
        column[1].hist(np.log10(np.abs(gradients) + 1e-12), bins=np.linspace(-9, 0, 41), color="tab:red")
    panels[0, 0].set_ylabel("outputs of layer 2")
    panels[1, 0].set_ylabel("gradients at layer 1")
    for panel in panels[1]:
        panel.set_xlabel("$\\log_{10}$ of the size")
    for panel in panels.flat:
        panel.set_yticks([])
    return figure


def _through(weights, biases, images, labels):
    """Return what the second hidden layer gives and the loss's gradients by the first one's inputs, flat."""
    W, b = (
        [torch.as_tensor(np.asarray(a), dtype=torch.float64) for a in group] for group in (weights, biases)
    )
    x = torch.as_tensor(np.asarray(images), dtype=torch.float64).reshape(-1, SIZES[0])
    z1 = (x @ W[0] + b[0]).requires_grad_(True)
    a2 = torch.sigmoid(torch.sigmoid(z1) @ W[1] + b[1])
    target = torch.as_tensor(np.asarray(labels), dtype=torch.long)
    torch.nn.functional.cross_entropy(a2 @ W[2] + b[2], target, reduction="sum").backward()
    return a2.detach().numpy().ravel(), z1.grad.numpy().ravel()


def _normal(layer_sizes, rng, spread):
    pairs = list(pairwise(layer_sizes))
    return [rng.normal(0, spread, pair) for pair in pairs], [np.zeros(n) for _, n in pairs]
