"""The moves that optimizers of torch make along gradients, a row each, at a rate of 1: in NumPy."""

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np

Array = np.ndarray[Any, np.dtype[np.float64]]


def _averages(values: Array, beta: float) -> Array:
    """Return the running averages of rows, (1 - beta) times the new one and beta times the old."""
    found, now = [], np.zeros(values.shape[1])
    for row in values:
        now = beta * now + (1 - beta) * row
        found.append(now)
    return np.array(found)


def adam(g: Array, b1: float = 0.9, b2: float = 0.999) -> Array:
    """Return Adam's moves along gradients, a row each, at a rate of 1."""
    t = np.arange(1.0, len(g) + 1)[:, None]
    m = _averages(g, b1) / (1 - b1**t)
    return np.asarray(-m / (np.sqrt(_averages(g**2, b2) / (1 - b2**t)) + 1e-8))


def _rmsprop(g: Array, alpha: float = 0.99) -> Array:
    """Return RMSprop's moves along gradients, a row each, at a rate of 1."""
    return np.asarray(-g / (np.sqrt(_averages(g**2, alpha)) + 1e-8))


def _adagrad(g: Array) -> Array:
    return np.asarray(-g / (np.sqrt((g**2).cumsum(axis=0)) + 1e-10))


def _momentum(g: Array) -> Array:
    return -_averages(g, 0.9) / (1 - 0.9)


OPTIMIZERS: Mapping[str, Callable[[Array], Array]] = {
    "Adam": adam,
    "RMSprop": _rmsprop,
    "Adagrad": _adagrad,
    "SGD": lambda g: -g,
    "SGD with momentum": _momentum,
}


def _nadam(g: Array) -> Array:
    t = np.arange(1.0, len(g) + 1)[:, None]
    now, soon = (0.9 * (1 - 0.5 * 0.96 ** (0.004 * s)) for s in (t, t + 1))
    product = now.cumprod(axis=0)
    m = soon * _averages(g, 0.9) / (1 - product * soon) + (1 - now) * g / (1 - product)
    return np.asarray(-m / (np.sqrt(_averages(g**2, 0.999) / (1 - 0.999**t)) + 1e-8))


def _radam(g: Array) -> Array:
    t = np.arange(1.0, len(g) + 1)[:, None]
    most = 2 / (1 - 0.999) - 1
    length = most - 2 * t * 0.999**t / (1 - 0.999**t)
    trust = np.maximum((length - 4) * (length - 2) * most, 0) / ((most - 4) * (most - 2) * length)
    m = _averages(g, 0.9) / (1 - 0.9**t)
    sizes = np.sqrt(_averages(g**2, 0.999) / (1 - 0.999**t)) + 1e-8
    return np.asarray(-m * np.where(length > 5, np.sqrt(trust) / sizes, 1.0))


def _adamax(g: Array) -> Array:
    u, largest = np.zeros(g.shape[1]), []
    for row in g:
        u = np.maximum(0.999 * u, np.abs(row) + 1e-8)
        largest.append(u)
    t = np.arange(1.0, len(g) + 1)[:, None]
    return np.asarray(-_averages(g, 0.9) / (1 - 0.9**t) / np.array(largest))


def _adadelta(g: Array) -> Array:
    v, d, moves = np.zeros(g.shape[1]), np.zeros(g.shape[1]), []
    for row in g:
        v = 0.9 * v + 0.1 * row**2
        move = -np.sqrt(d + 1e-6) / np.sqrt(v + 1e-6) * row
        d = 0.9 * d + 0.1 * move**2
        moves.append(move)
    return np.array(moves)


def _rms_with_momentum(g: Array) -> Array:
    return _averages(_rmsprop(g), 0.9)


def _nesterov(g: Array) -> Array:
    return np.asarray(-(g + 0.9 * _averages(g, 0.9) / 0.1))


def _averaged(beta: float) -> Callable[[Array], Array]:
    return lambda g: -_averages(g, beta)


WALKS: Mapping[str, Callable[[Array], Array]] = {
    **OPTIMIZERS,
    "NAdam": _nadam,
    "RAdam": _radam,
    "Adamax": _adamax,
    "Adadelta": _adadelta,
    "Adam with short memory": lambda g: adam(g, 0.9, 0.99),
    "Adam with little momentum": lambda g: adam(g, 0.5),
    "RMSprop with short memory": lambda g: _rmsprop(g, 0.9),
    "RMSprop with momentum": _rms_with_momentum,
    "SGD with Nesterov's momentum": _nesterov,
    **{f"SGD with momentum {beta}": _averaged(beta) for beta in (0.5, 0.7, 0.95, 0.99)},
}
