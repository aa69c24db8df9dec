"""Tells whether the parameters of a watched network went where gradients lead, whatever the optimizer.

`descent` names the optimizers that a question may ask for, with their rates; here any of torch's, with any
rate in each step, counts. Chance, fixed directions and searches do not come near.
"""

import itertools
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import numpy as np

from feedforward.descent import (
    LOSSES,
    OPTIMIZERS,
    Array,
    Call,
    Story,
    adam,
    averages,
    felt,
    rmsprop,
    walked,
)

_ALONG = 0.8  # mean cosine between the moves and those of an optimizer
_MOST_STEPS = 300


def follows_gradients(story: Story, n_epochs: int) -> bool:
    """Tell whether the moves are along those of an optimizer on the gradients of what was shown."""
    steps = [c for c in story.calls if c.stepped]
    if not 2 <= len(steps) <= _MOST_STEPS:
        return False
    moves = np.array([c.after - c.before for c in steps])
    per = len(steps) // n_epochs if len(steps) % n_epochs == 0 else 0
    ways = itertools.product(_gradients(story, steps, per), WALKS.values(), dict.fromkeys((0, per)))
    return any(_cosines(moves, walked(walk, g, again)).mean() > _ALONG for g, walk, again in ways)


def felt_gradients(story: Story, felt: Any) -> bool:
    """Tell whether the gradient that the parameters felt last is one of the examples that were shown."""
    last = np.asarray(felt, dtype=float).ravel()
    if last.shape != (story.net.size,) or not np.isfinite(last).all():
        return False
    shown = {tuple(c.ids): c for c in story.calls if c.grad}.values()
    gradients = [_gradient(story, c, loss) for c in list(shown)[:_MOST_STEPS] for loss in LOSSES]
    return bool(gradients) and bool((_cosines(np.array(gradients), last[None]) > 0.99).any())


def _gradients(story: Story, steps: list[Call], per: int) -> Iterator[Array]:
    """Yield what the steps may have gone along: of each loss, with gradients cleared or left in."""
    for loss in LOSSES:
        yield from felt(np.array([_gradient(story, c, loss) for c in steps]), per).values()


def _gradient(story: Story, call: Call, loss: str) -> Array:
    return story.net.gradient(call.before, story.x[call.ids], story.y[call.ids], loss)


def _cosines(a: Array, b: Array) -> Array:
    sizes = np.linalg.norm(a, axis=1) * np.linalg.norm(b, axis=1)
    return np.asarray((a * b).sum(axis=1) / np.maximum(sizes, 1e-300))


def _nadam(g: Array) -> Array:
    t = np.arange(1.0, len(g) + 1)[:, None]
    now, soon = (0.9 * (1 - 0.5 * 0.96 ** (0.004 * s)) for s in (t, t + 1))
    product = now.cumprod(axis=0)
    m = soon * averages(g, 0.9) / (1 - product * soon) + (1 - now) * g / (1 - product)
    return np.asarray(-m / (np.sqrt(averages(g**2, 0.999) / (1 - 0.999**t)) + 1e-8))


def _adamax(g: Array) -> Array:
    u, largest = np.zeros(g.shape[1]), []
    for row in g:
        u = np.maximum(0.999 * u, np.abs(row) + 1e-8)
        largest.append(u)
    return np.asarray(-averages(g, 0.9) / np.array(largest))


def _adadelta(g: Array) -> Array:
    v, d, moves = np.zeros(g.shape[1]), np.zeros(g.shape[1]), []
    for row in g:
        v = 0.9 * v + 0.1 * row**2
        move = -np.sqrt(d + 1e-6) / np.sqrt(v + 1e-6) * row
        d = 0.9 * d + 0.1 * move**2
        moves.append(move)
    return np.array(moves)


def _rms_with_momentum(g: Array) -> Array:
    return averages(rmsprop(g), 0.9)


def _nesterov(g: Array) -> Array:
    return np.asarray(-(g + 0.9 * averages(g, 0.9) / 0.1))


def _averaged(beta: float) -> Callable[[Array], Array]:
    return lambda g: -averages(g, beta)


WALKS: Mapping[str, Callable[[Array], Array]] = {
    **OPTIMIZERS,
    "NAdam": _nadam,
    "Adamax": _adamax,
    "Adadelta": _adadelta,
    "Adam with short memory": lambda g: adam(g, 0.9, 0.99),
    "Adam with little momentum": lambda g: adam(g, 0.5),
    "RMSprop with short memory": lambda g: rmsprop(g, 0.9),
    "RMSprop with momentum": _rms_with_momentum,
    "SGD with Nesterov's momentum": _nesterov,
    **{f"SGD with momentum {beta}": _averaged(beta) for beta in (0.5, 0.7, 0.95, 0.99)},
}
