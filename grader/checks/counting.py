"""Tells a Python loop over examples by what runs, not by how it is spelt."""

from collections.abc import Callable

from grader.asking.asking import ask, current
from grader.asking.marking import Values

_COUNT = """
from grader.beside.counted import lines_run
lines_run(globals(), prepare_, call_, few_, many_)
"""
_FEW, _MANY = 8, 2000
_AT_ONCE = 10  # examples that one turn of a loop may take and still be a loop over examples


def assert_no_loop_over_examples(prepare: str, call: str, values: Callable[[int], Values]) -> None:
    """Run an answer on few examples and on many: work on whole arrays runs the same lines.

    Args:
        prepare: statements before `call` that are not counted.
        call: statements.
        values: draws the names that are bound for both, for a number of examples.

    Raises:
        AssertionError: more lines of Python run for more examples.
        AskError: the answer does not run.
    """
    few, many = dict(values(_FEW)), dict(values(_MANY))
    of_few, of_many, place = ask(_COUNT, prepare_=prepare, call_=call, few_=few, many_=many)
    if of_many - of_few < (_MANY - _FEW) / _AT_ONCE:
        return
    line = current().student.line((place[0], place[1])) if place else None
    where = f"the line `{line.strip()[:120]}`" if line else "what your answer calls"
    raise AssertionError(
        f"There is a loop over examples in {where}. A matrix product or a sum along an axis does all "
        "examples at once."
    )
