"""Tells whether a dream follows gradients: small models and losses are drawn here, and their gradients too.

What `manual_mlp/dream` asks with them runs beside the student; the numbers of both sides meet here.
"""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

import numpy as np

from grader.asking.inputs import Inputs

Array = np.ndarray[Any, np.dtype[np.float64]]
ALONG = 0.5  # mean cosine between a few steps and the gradient; steps by signs reach 0.65, a digit 0.3
_HIDDEN, _WAVES, _TURNS = 16, 40, 12
_STILL = 1e-3  # of a pixel: an image that moves no further has not moved
_ONE = 0.6  # of a way that turned, in one direction at most; Adam's has 0.3, a straight one 1
_SIDE, _PATCH, _INK, _LIKING = 28, 6, 0.65, 0.5
_DIAGONALS = [((1, 1), (21, 21)), ((1, 21), (21, 1))]  # corners; strokes of no digit reach both


def grey(inputs: Inputs) -> Array:
    """Draw an image to start from, (1, 1, 28, 28): grey with a little noise."""
    return inputs.uniform(0.45, 0.55, 1, 1, _SIDE, _SIDE)


def small_weights(inputs: Inputs) -> list[Array]:
    """Draw W, b, V, c of a network tanh(x W + b) V + c, as `beside.dreams.small_model` takes them.

    What a hidden unit likes is smooth, so that shifting an image by a pixel or two changes little.
    """
    patterns = np.stack([_pattern(inputs) for _ in range(_HIDDEN)])
    biases = [inputs.normal(n, scale=0.1) for n in (_HIDDEN, 10)]
    return [patterns, biases[0], inputs.normal(10, _HIDDEN), biases[1]]


def _pattern(inputs: Inputs) -> Array:
    rows, columns = np.mgrid[:_SIDE, :_SIDE] / _SIDE
    way, phase = inputs.uniform(0, 2 * np.pi, 2, _WAVES, 1, 1)
    turns = inputs.uniform(1.5, 4.5, _WAVES, 1, 1)
    waves = np.cos(2 * np.pi * turns * (np.cos(way) * rows + np.sin(way) * columns) + phase).sum(axis=0)
    waves -= waves.mean()
    return np.asarray(waves.ravel() / np.linalg.norm(waves))


def small_gradients(weights: Sequence[Array], image: Array) -> Array:
    """Return the gradient of each output of the small network by the image, (10, 784)."""
    W, b, V, _ = weights
    slopes = 1 - np.tanh(W @ image.ravel() + b) ** 2
    return np.asarray((V * slopes) @ W)


def along(answer: Any, start: Array, gradients: Array) -> float:
    """Return the cosine between the way that an image went and the nearest of some gradients, (k, 784)."""
    if not isinstance(answer, np.ndarray) or answer.size != start.size:
        return 0.0
    way = np.asarray(answer, dtype=float).ravel() - start.ravel()
    way -= way.mean()
    centred = gradients - gradients.mean(axis=1, keepdims=True)
    sizes = np.linalg.norm(centred, axis=1) * np.linalg.norm(way)
    return float(np.max(centred @ way / np.maximum(sizes, 1e-12))) if np.isfinite(way).all() else 0.0


def patterns(inputs: Inputs) -> Array:
    """Draw the gradients of a `beside.dreams.Turning`, another one at each call, (12, 784)."""
    return np.stack([_pattern(inputs) for _ in range(_TURNS)])


def turned(answer: Any, start: Array, rows: Array) -> bool:
    """Tell whether the way that an image went is made of several of some patterns, (k, 784)."""
    if not isinstance(answer, np.ndarray) or answer.size != start.size or not np.isfinite(answer).all():
        return False
    way = np.asarray(answer, dtype=float).ravel() - start.ravel()
    parts = np.linalg.lstsq(rows.T, way, rcond=None)[0] ** 2
    return bool(np.abs(way).max() > _STILL and parts.max() < _ONE * parts.sum())


def follow(runs: Iterable[Sequence[float]]) -> bool:
    """Tell whether dreams follow gradients, by their `along`: one list each of one step, and of a few."""
    return any(np.mean(run) > ALONG for run in runs)


def tastes(inputs: Inputs) -> tuple[Array, Callable[[int, Any], bool]]:
    """Draw for each of ten outputs two corners in which it likes ink.

    Returns:
        what is liked, (10, 784), and whether an image, (784,), has the ink that an output likes.
    """
    liked = np.zeros((10, _SIDE, _SIDE))
    for one in liked:
        for row, column in _DIAGONALS[int(inputs.integers(0, len(_DIAGONALS)))]:
            one[row : row + _PATCH, column : column + _PATCH] = _LIKING
    rows = liked.reshape(10, -1)
    return rows, lambda label, image: float(np.ravel(image)[rows[label] > 0].mean()) > _INK
