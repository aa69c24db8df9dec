"""Draws a network that a student's `fit` has never seen, and tells what it gives: built beside, judged here.

Its hidden layers have different activations, so that no ready-made classifier can be trained in its place.
"""

from collections.abc import Callable
from typing import Any

import numpy as np

Array = np.ndarray[Any, np.dtype[np.float64]]
Layers = list[list[Any]]  # as `beside.stacks` builds them
# Images to train on, to validate with and unseen ones; how the network is trained.
TRAIN, VAL, NEW = 2500, 250, 750
BATCH_SIZE, EPOCHS, LEARNING_RATE = 25, 8, 4e-4

ACTIVATIONS: dict[str, Callable[[Array], Array]] = {
    "ELU": lambda z: np.where(z > 0, z, np.expm1(np.minimum(z, 0))),
    "LeakyReLU": lambda z: np.maximum(z, 0.01 * z),
    "SiLU": lambda z: 0.5 * z * (1 + np.tanh(0.5 * z)),
    "Tanh": np.tanh,
}


def drawn_layers(rng: np.random.Generator) -> Layers:
    """Draw the layers of a classifier of images of 784 pixels."""
    first, second = int(rng.integers(160, 240)), int(rng.integers(60, 90))
    bends = rng.permutation(sorted(ACTIVATIONS))[:2]
    hidden: Layers = [["Linear", 784, first], [str(bends[0])], ["Linear", first, second], [str(bends[1])]]
    return [["Flatten"], *hidden, ["Linear", second, 10]]


def given(layers: Layers, parameters: Any, rows: Array) -> Array:
    """Return the logits, (m, 10), for rows of pixels, (m, 784); `parameters` are all in one row.

    Raises:
        ValueError: there are more or fewer parameters.
    """
    left, h = np.asarray(parameters, dtype=float), rows
    for kind, *sizes in layers:
        if kind == "Linear":
            n_in, n_out = sizes
            W, b, left = np.split(left, [n_in * n_out, (n_in + 1) * n_out])
            h = h @ W.reshape(n_out, n_in).T + b
        elif kind in ACTIVATIONS:
            h = ACTIVATIONS[kind](h)
    if left.size:
        raise ValueError(f"{left.size} parameters are left over")
    return h


def standardised(images: Any) -> Array:
    """Return images of bytes as rows that are trained on, (n, 784)."""
    return (np.reshape(images, (len(images), 784)) / 255 - 0.3) / 0.35
