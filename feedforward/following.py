"""Tells whether the parameters of a watched network went where gradients lead, whatever the optimizer.

`descent` names the optimizers that a question may ask for, with their rates; here any of torch's, with any
rate in each step, counts. Chance, fixed directions and searches do not come near.
"""

import itertools
from collections.abc import Iterator
from typing import Any

import numpy as np

from feedforward.descent import LOSSES, Call, Story, felt, walked
from feedforward.optimizers import WALKS, Array

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
