"""Tells a Python loop over examples by what runs, not by how it is spelt."""

from collections.abc import Callable
from itertools import pairwise

from grader.asking.asking import ask, current
from grader.asking.marking import Values

_COUNT = """
from grader.beside.counted import lines_run
lines_run(globals(), prepare_, call_, draws_)
"""
_FEW, _SOME, _MANY = 8, (40, 90), 500  # some: drawn, so that nobody can go another way for many
_AT_ONCE = 10  # examples that one turn of a loop may take and still be a loop over examples
_CHANCE = 10  # lines that may be run for other reasons


def assert_no_loop_over_examples(prepare: str, call: str, values: Callable[[int], Values]) -> None:
    """Run an answer on few examples, on some and on many: work on whole arrays runs the same lines.

    Args:
        prepare: statements before `call` that are not counted.
        call: statements.
        values: draws the names that are bound for both texts, for a number of examples.

    Raises:
        AssertionError: more lines of Python run for more examples.
        AskError: the answer does not run.
    """
    state = current()
    sizes = [_FEW, int(state.inputs.integers(*_SOME)), _MANY]
    counts, place = ask(_COUNT, prepare_=prepare, call_=call, draws_=[dict(values(m)) for m in sizes])
    steps = zip(pairwise(sizes), pairwise(counts), strict=True)
    if all(more - fewer < max((n - m) / _AT_ONCE, _CHANCE) for (m, n), (fewer, more) in steps):
        return
    line = state.student.line((place[0], place[1])) if place else None
    where = f"the line `{line.strip()[:120]}` runs for each of them" if line else "it is in what you call"
    raise AssertionError(
        f"There is a loop over examples: {where}. A matrix product or a sum along an axis does all at once."
    )
