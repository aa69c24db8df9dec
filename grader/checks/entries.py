"""Marks the entries of one dict one by one, over several draws, with errors carried forward.

Each entry has a formula. It is right if it follows from the right values before it, or from the student's
own: so a wrong first step costs that step and not every later one, and flat vectors instead of columns cost
the first that is one. Known mistakes are formulas as well.
A value of the student's that stays the same whatever is given is a constant, and no step to go on from.
"""

import itertools
from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any

import numpy as np

from grader.asking.asking import AskError, ask_all, check
from grader.asking.compare import difference
from grader.asking.inputs import Array
from grader.asking.numeric import ATOL, RTOL, Tolerance, numbers

Values = SimpleNamespace
Formula = Callable[[Values, Values], Any]


@dataclass(frozen=True)
class Entry:
    """One entry of the answer: `right(g, v)` and `mistakes` map given values and entries to its value.

    `g` holds what was given, `v` the entries before this one and, in a mistake, the right value of this
    one. Without `marks` it is an upstream value that only enters the formulas after it. A student's own
    values, those of all draws in one row, are gone on with if they are `telling`: if they show whether what
    comes after is known. Numbers that are all saturated, or all of one sign before a rectifier, do not.
    """

    right: Formula
    marks: float | None = None
    what: str = ""
    mistakes: Mapping[str, Formula] = field(default_factory=dict)
    hint: str = ""
    loose_shape: bool = False
    telling: Callable[[Array], bool] | None = None


def of_both_signs(z: Array) -> bool:
    """Tell whether a rectifier switches some of these off and lets others through."""
    return bool((z > 0).any() and (z < 0).any())


def curved(z: Array) -> bool:
    """Tell whether some of these lie where tanh and the sigmoid are neither straight nor flat."""
    return bool(((np.abs(z) > 0.3) & (np.abs(z) < 4)).any())


def uncertain(p: Array) -> bool:
    """Tell whether some of these probabilities are far from 0 and 1."""
    return bool(((p > 0.02) & (p < 0.98)).any())


def expect_entries(
    code: str,
    entries: Mapping[str, Entry],
    draws: Sequence[Mapping[str, Any]],
    tolerance: Tolerance = (RTOL, ATOL),
) -> None:
    """Ask for a dict at each draw and mark its entries.

    Args:
        code: Python that has `draw`, a dict of given values; its value is a pair: the student's dict, and
            a dict of the student's own upstream values (or None).
        entries: name -> entry, in the order in which they are computed.
        draws: the given values of each try; an entry must be right in all. Two of the same shapes tell
            constants, which are not carried forward, from values that were computed.
        tolerance: (rtol, atol).
    """
    replies = ask_all([(code, {"draw": dict(draw)}) for draw in draws])
    idle = _fixed(entries, draws, replies) | _idle(entries, replies)
    tries = [_Try(entries, draw, reply, tolerance, idle) for draw, reply in zip(draws, replies, strict=True)]
    loose = False  # a wrong shape around right values costs the first entry that has one
    for name, entry in entries.items():
        if entry.marks is None:
            continue
        with check(entry.what or f"`{name}`", entry.marks) as line:
            wrong = _said([one.wrong(name, loose) for one in tries])
            loose = loose or (bool(wrong) and not any(one.wrong(name, True) for one in tries))
            line.mistake = wrong if wrong in entry.mistakes else ""
            assert not wrong, wrong


def _said(tries: Sequence[Sequence[str]]) -> str:
    """Choose, of what each try may be told about an entry, what fits most of those that are wrong."""
    sentences = [sentence for told in tries for sentence in told]
    return max(sentences, key=sentences.count, default="")


def _fixed(
    entries: Mapping[str, Entry], draws: Sequence[Mapping[str, Any]], replies: Sequence[Any]
) -> set[tuple[bool, str]]:
    """Find the values that stay while the right ones move, as pairs: whether it is upstream, and its name."""
    tries = []
    for draw, reply in zip(draws, replies, strict=True):
        if isinstance(reply, tuple) and len(reply) == 2:
            tries.append((*reply, vars(_right(entries, Values(**draw)))))
    return {
        (upstream, name)
        for upstream, name in itertools.product((False, True), entries)
        for one, other in itertools.combinations(tries, 2)
        if _same(one[upstream], other[upstream], name) and not _same(one[2], other[2], name)
    }


def _idle(entries: Mapping[str, Entry], replies: Sequence[Any]) -> set[tuple[bool, str]]:
    """Find the values with which nothing after them is shown, as `_fixed` does."""
    pairs = [reply for reply in replies if isinstance(reply, tuple) and len(reply) == 2]
    found = set()
    for name, entry in entries.items():
        upstream = entry.marks is None
        sources = [pair[upstream] for pair in pairs]
        told = [numbers(one[name]) for one in sources if isinstance(one, Mapping) and name in one]
        rows = [np.ravel(one) for one in told if not isinstance(one, str)]
        if entry.telling is not None and rows and not entry.telling(np.concatenate(rows)):
            found.add((upstream, name))
    return found


def _right(entries: Mapping[str, Entry], given: Values) -> Values:
    world = Values()
    for name, entry in entries.items():
        setattr(world, name, np.asarray(entry.right(given, world), dtype=float))
    return world


def _same(one: Any, other: Any, name: str) -> bool:
    if not isinstance(one, Mapping) or not isinstance(other, Mapping) or name not in one or name not in other:
        return False
    a, b = numbers(one[name]), numbers(other[name])
    if isinstance(a, str) or isinstance(b, str) or a.shape != b.shape:
        return False
    return bool(np.allclose(a, b, equal_nan=True))


class _Try:
    """One draw: the student's answer to it and the worlds in which it may be right."""

    def __init__(
        self,
        entries: Mapping[str, Entry],
        draw: Mapping[str, Any],
        reply: Any,
        tolerance: Tolerance,
        idle: Set[tuple[bool, str]],
    ) -> None:
        self.entries, self.given, self.tolerance, self.idle = entries, Values(**draw), tolerance, idle
        self.failure = str(reply) if isinstance(reply, AskError) else ""
        pair: tuple[Any, ...] = reply if isinstance(reply, tuple) and len(reply) == 2 else (None, None)
        self.answer, self.upstream = pair
        with np.errstate(all="ignore"):
            own = [self._world({}, self.answer), self._world(self.upstream, self.answer)]
            self.worlds = (self._world({}, {}), *own)

    def wrong(self, name: str, loose: bool = False) -> list[str]:
        """List what may be wrong with an entry; nothing if it is right in one of the worlds.

        `loose` takes flat vectors, rows and columns for each other.
        """
        if self.failure:
            return [self.failure]
        if not isinstance(self.answer, Mapping):
            return [difference(self.answer, {name: 0}) or "A dict is expected."]
        if name not in self.answer:
            return [f"The dict has no entry {name!r}."]
        said = [self._differs(name, value, loose) for value in self._rights(name)]
        if None in said:
            return []
        known = [mistake for mistake, value in self._known(name) if self._differs(name, value, loose) is None]
        return list(dict.fromkeys(known)) or [f"{said[0]} {self.entries[name].hint}".strip()]

    def _differs(self, name: str, value: Any, loose: bool) -> str | None:
        return difference(self.answer[name], value, self.tolerance, loose or self.entries[name].loose_shape)

    def _rights(self, name: str) -> list[Any]:
        return [self.entries[name].right(self.given, world) for world in self.worlds]

    def _known(self, name: str) -> Iterator[tuple[str, Any]]:
        entry = self.entries[name]
        for world in self.worlds:
            seen = Values(**{**vars(world), name: entry.right(self.given, world)})
            for sentence, formula in entry.mistakes.items():
                yield sentence, formula(self.given, seen)

    def _world(self, upstream: Any, answer: Any) -> Values:
        """Compute all entries in order, going on with the student's own value where there is a usable one."""
        world = Values()
        for name, entry in self.entries.items():
            right = np.asarray(entry.right(self.given, world), dtype=float)
            above = entry.marks is None
            source = upstream if above else answer
            known = isinstance(source, Mapping) and (above, name) not in self.idle
            own = source.get(name) if known else None
            setattr(world, name, _usable(own, right))
        return world


def _usable(own: Any, right: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
    """Take the student's value if one can go on with it: that size, finite, not all zero."""
    mine = None if own is None else numbers(own)
    if mine is None or isinstance(mine, str) or mine.size != right.size or not mine.any():
        return right
    if not np.isfinite(mine).all() or np.abs(mine).max() > 1e250:
        return right
    same = mine.shape == right.shape or max(right.shape, default=1) == right.size
    return mine.reshape(right.shape) if same else right
