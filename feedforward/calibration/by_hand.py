"""The network of `mnist_from_scratch`: sigmoids, a softmax at the end, and steps on some images each."""

from collections.abc import Sequence
from typing import Any

import numpy as np

Array = np.ndarray[tuple[int, ...], np.dtype[np.float64]]


def activations(weights: Sequence[Array], biases: Sequence[Array], rows: Array) -> list[Array]:
    """Return [the rows, the hidden layers, the probabilities]."""
    found = [rows]
    for W, b in zip(weights[:-1], biases[:-1], strict=True):
        found.append(1 / (1 + np.exp(-(found[-1] @ W + b))))
    logits = found[-1] @ weights[-1] + biases[-1]
    e = np.exp(logits - logits.max(axis=-1, keepdims=True))
    return [*found, e / e.sum(axis=-1, keepdims=True)]


def accuracy(weights: Sequence[Array], biases: Sequence[Array], rows: Array, digits: Any) -> float:
    """Return the share of rows whose most probable digit is the right one."""
    return float((activations(weights, biases, rows)[-1].argmax(axis=-1) == digits).mean())


def step(weights: list[Array], biases: list[Array], rows: Array, digits: Any, rate: float) -> None:
    """Take one step of gradient descent on the sum of the losses of some images."""
    a = activations(weights, biases, rows)
    delta = a[-1].copy()
    delta[np.arange(len(rows)), digits] -= 1
    for i in (2, 1, 0):
        below = (delta @ weights[i].T) * a[i] * (1 - a[i])
        weights[i] -= rate * a[i].T @ delta
        biases[i] -= rate * delta.sum(axis=0)
        delta = below
