"""What `feedforward.beside.stand_ins` is made of, and what it comes to: drawn and worked out by the judge."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from typing import Any

import numpy as np

from feedforward.beside.stand_ins import Layer
from feedforward.calibration.by_hand import step
from grader.asking.asking import current

Array = np.ndarray[tuple[int, ...], np.dtype[np.float64]]
Tables = Mapping[str, Any]  # the arguments of a `Layer`

EPOCHS = 3
# How the judge trains: well above the bar, and in less time than one image at a time takes.
_TOGETHER, _PASSES, _RATE = 10, 2, 0.05


def network(*sizes: int) -> list[Tables]:
    """Draw the layers of a network with sizes[0] inputs and sizes[-1] outputs."""
    layers: list[Tables] = []
    normal = current().inputs.normal
    for n_in, n_out in pairwise(sizes):
        drawn = {"W": normal(n_in, n_out), "b": normal(1, n_out), "down": normal(n_out, n_in)}
        layers.append({**drawn, "last": len(layers) == len(sizes) - 2})
    return layers


def loss_tables(k: int) -> list[Array]:
    """Draw a `Loss` of k classes."""
    return [current().inputs.uniform(0.4, 1.4, k) for _ in range(2)]


def chain(X: Array, layers: Sequence[Tables]) -> Array:
    """Return what a network gives for X."""
    for tables in layers:
        X = Layer(**tables).forward(X)
    return X


def ran(layers: Sequence[Tables], X: Array) -> tuple[list[Layer], Array]:
    """Return layers that have been run forward for X, and the network's output."""
    made = [Layer(**tables) for tables in layers]
    for layer in made:
        X = layer.forward(X)
    return made, X


def preactivations(X: Array, W: Array, b: Array) -> list[Array]:
    """List what a dense layer may send through its activation, right or wrong in a known way."""
    Z = X @ W
    sent = [Z + b, Z, Z - b, Z / len(W) + b, Z / len(W), X]
    return [*sent, *(np.maximum(one, 0) for one in sent), np.maximum(X, 0) @ W + b]


def table_of_relu(before: Iterable[Array]) -> list[Array]:
    """Return the arguments of a `Table` that is a ReLU for these arrays alone."""
    at = np.unique(np.concatenate([np.ravel(Z) for Z in before]))
    return [at, np.maximum(at, 0), (at > 0) * 1.0]


def ways(weights: Sequence[Array], x: Array, y: Any) -> list[list[Array]]:
    """Train a network on rows x and digits y, one epoch after the other; return how far each moves it."""
    moved: list[Array] = [W.copy() for W in weights]
    biases: list[Array] = [np.zeros(W.shape[1]) for W in weights]
    found = []
    for _ in range(EPOCHS):
        before = [array.copy() for array in (*moved, *biases)]
        for i in [*range(0, len(x), _TOGETHER)] * _PASSES:
            step(moved, biases, x[i : i + _TOGETHER], y[i : i + _TOGETHER], _RATE)
        found.append([after - old for after, old in zip((*moved, *biases), before, strict=True)])
    return found


def scores() -> list[list[float]]:
    """Draw the losses and accuracies that a `Lesson` tells: it begins with guesses, and learns."""
    uniform = current().inputs.uniform
    return [
        [float(uniform(low, low + 0.5)), float(uniform(share, share + 0.1))]
        for low, share in ((2.5, 0.05), (1.5, 0.3), (1.1, 0.5), (0.2, 0.7))
    ]
