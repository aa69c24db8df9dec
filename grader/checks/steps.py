"""Finds out how each line of a derivation was reached: as an equality or by which derivative."""

import itertools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from grader.asking.inputs import Array

RTOL, ATOL = 1e-6, 1e-9
_FAR = 1e9


@dataclass
class Line:
    """One line as numbers at the test points, or the trouble with it.

    It `repeats` if it says what the line before says, and is `pending` if a derivative in it is only
    written down.
    """

    values: Array | None = None
    slopes: Mapping[str, Array] = field(default_factory=dict)
    trouble: str = ""
    repeats: bool = False
    pending: bool = False


@dataclass(frozen=True)
class Step:
    """Line `to` was made of line `of`, by a derivative or (None) as an equality; lines count from 0."""

    of: int
    to: int
    by: str | None
    follows: bool
    distance: float


def alike(mine: Array | None, right: Array | None) -> bool:
    """Tell whether two rows of numbers agree at every point; NaN agrees with nothing."""
    if mine is None or right is None or not len(mine):
        return False
    with np.errstate(invalid="ignore"):
        return bool((np.abs(mine - right) <= ATOL + RTOL * np.abs(right)).all())


def best_steps(lines: Sequence[Line], by: Sequence[str]) -> list[Step]:
    """Explain the lines with the fewest steps that do not follow, then the fewest that go around a line."""
    places = range(1, len(lines))
    taken = min(len(by), len(places))
    ways = (_walk(lines, by, set(chosen)) for chosen in itertools.combinations(places, taken))
    return min(ways, key=_cost)


def _cost(steps: Sequence[Step]) -> tuple[int, int, float, int]:
    around = sum(step.of != step.to - 1 for step in steps)
    wrong = [step for step in steps if not step.follows]
    derivatives = [step.to for step in steps if step.by is not None]
    return len(wrong), around, sum(step.distance for step in wrong), -sum(derivatives)


def _walk(lines: Sequence[Line], by: Sequence[str], derivatives: set[int]) -> list[Step]:
    """Compare each line with the line before, and with the last line that followed."""
    stages = list(itertools.accumulate(int(i in derivatives) for i in range(len(lines))))
    steps: list[Step] = []
    good = 0
    for to in range(1, len(lines)):
        symbol = by[stages[to] - 1] if to in derivatives else None
        step = _step(lines, to - 1, to, symbol)
        if not step.follows and good < to - 1 and stages[to] - stages[good] <= 1:
            since = by[stages[to] - 1] if stages[to] > stages[good] else None
            around = _step(lines, good, to, since)
            if around.follows:
                step = Step(good, to, symbol, True, 0.0)
        if step.follows:
            good = to
        steps.append(step)
    return steps


def _step(lines: Sequence[Line], of: int, to: int, by: str | None) -> Step:
    old, new = lines[of], lines[to]
    right = old.values if by is None else old.slopes.get(by)
    follows = alike(new.values, right)
    return Step(of, to, by, follows, _distance(new.values, right))


def _distance(mine: Array | None, right: Array | None) -> float:
    if mine is None or right is None:
        return _FAR
    with np.errstate(invalid="ignore", over="ignore"):
        off = np.mean(np.abs(mine - right) / (1 + np.abs(right)))
    return _FAR if np.isnan(off) else float(min(off, _FAR))
