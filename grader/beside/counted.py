"""Counts the lines of Python that a call runs; asked beside the answer.

Work on whole arrays runs the same lines for few examples and for many, a loop over examples does not, however
it is written and wherever it stands. What loops in C takes rows of arrays, and that is seen as well.
"""

import builtins
import functools
import itertools
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from types import FrameType
from typing import Any

import numpy as np

from grader.beside.put_away import PutAway
from grader.beside.replay import execute, program

Namespace = dict[str, Any]
_counting: list[bool] = []
Place = tuple[int, int]  # (number of the cell's run, line)


class Seen(np.ndarray[Any, Any]):
    """An array that is seen when a row of it is taken, or something is made of it: lines of Python run."""

    def __array_finalize__(self, _: Any) -> None:
        """Run, whatever makes an array of this one."""


def lines_run(namespace: Namespace, prepare: str, call: str, draws: Sequence[Namespace]) -> list[Any]:
    """Run `call` on different numbers of examples.

    Args:
        namespace: the student's names.
        prepare: statements that run before `call` and are not counted.
        call: statements.
        draws: names bound for both, with values for few examples first and for many last.

    Returns:
        How many lines each ran, and the line of a cell that ran most in all of them together, or None.
    """
    counts = []
    for values in draws:
        for _ in range(2):  # the first time, modules are imported and caches filled
            world = namespace | {name: _seen(value) for name, value in values.items()}
            execute(program(prepare), world)
            count = _counted(program(call), world)
        counts.append(count)
    in_cells = Counter({place: n for place, n in sum(counts, Counter()).items() if place is not None})
    busiest = in_cells.most_common(1)
    return [[count.total() for count in counts], list(busiest[0][0]) if busiest else None]


def _seen(value: Any) -> Any:
    return value.view(Seen) if type(value) is np.ndarray else value


def _counted(code: Any, world: Namespace) -> Counter[Place | None]:
    counts: Counter[Place | None] = Counter()
    cells = _cells()

    def note(frame: FrameType, event: str, _: Any) -> Callable[..., Any]:
        if event in ("call", "line"):
            counts[_place(frame, cells)] += 1
        return note

    _watch_tracing()
    with _loops_in_python():
        sys.settrace(note)
        _counting.append(True)
        try:
            execute(code, world)
        finally:
            _counting.clear()
            sys.settrace(None)
    return counts


@functools.cache
def _watch_tracing() -> None:
    """Let no answer switch the counting off."""
    sys.addaudithook(_refuse_tracing)


def _refuse_tracing(event: str, _: Any) -> None:
    if _counting and event == "sys.settrace":
        raise PutAway("`sys.settrace` is")


def _cells() -> dict[str, int]:
    """Map the file names under which cells were compiled to the numbers of their runs."""
    from IPython.core.getipython import get_ipython

    shell = get_ipython()
    return {} if shell is None else dict(shell.compile._filename_map)


def _place(frame: FrameType | None, cells: dict[str, int]) -> Place | None:
    """Find the line of a cell that runs here or that called what runs here."""
    while frame is not None:
        if frame.f_code.co_filename in cells:
            return cells[frame.f_code.co_filename], frame.f_lineno
        frame = frame.f_back
    return None


@contextmanager
def _loops_in_python() -> Iterator[None]:
    """Put loops that are written in Python in the place of those that run unseen, under every name."""
    main = vars(sys.modules["__main__"])
    kept = []
    for space in (vars(builtins), vars(functools), vars(itertools), main):
        for name, value in list(space.items()):
            for unseen, seen in _SEEN:
                if value is unseen:
                    kept.append((space, name, unseen))
                    space[name] = seen
    try:
        yield
    finally:
        for space, name, unseen in kept:
            space[name] = unseen


def _map(function: Callable[..., Any], *iterables: Any) -> Iterator[Any]:
    for items in zip(*iterables, strict=False):
        yield function(*items)


def _starmap(function: Callable[..., Any], iterable: Any) -> Iterator[Any]:
    for items in iterable:
        yield function(*items)


def _accumulate(iterable: Any, function: Any = None, *, initial: Any = None) -> Iterator[Any]:
    items = iter(iterable)
    found = next(items) if initial is None else initial
    yield found
    for item in items:
        found = found + item if function is None else function(found, item)
        yield found


def _reduce(function: Callable[[Any, Any], Any], iterable: Any, *initial: Any) -> Any:
    items = iter(iterable)
    found = initial[0] if initial else next(items)
    for item in items:
        found = function(found, item)
    return found


def _sum(iterable: Any, /, *start: Any, **named: Any) -> Any:
    """Add up an array without taking its rows: a sum in C is work on a whole array."""
    return _SUM(iterable.view(np.ndarray) if isinstance(iterable, Seen) else iterable, *start, **named)


_SUM = sum
_SEEN = (
    (sum, _sum),
    (map, _map),
    (itertools.starmap, _starmap),
    (itertools.accumulate, _accumulate),
    (functools.reduce, _reduce),
)
