"""Expects a formula that was derived, where a slope that is measured does not do.

A difference of two values is exact to a few digits at best. Either all of them are asked for, at places
where values have no digits to spare, or the functions that are differenced have few (`beside.coarse`).
"""

from collections.abc import Mapping, Sequence
from typing import Any

from grader.asking.asking import expect
from grader.asking.compare import Tolerance
from grader.asking.marking import Values
from grader.asking.sheet import Check

EXACT: Tolerance = (1e-10, 1e-12)
ROUGH: Tolerance = (1e-5, 1e-5)
_COARSE = """from grader.beside.coarse import coarse
with coarse(globals()):
    answer_ = {}
answer_
"""
_HINT = "Slopes that are measured do not count here: derive the formula and write it down."


def expect_formula(
    call: str,
    value: Any,
    *,
    what: str,
    marks: float,
    given: Values,
    mistakes: Mapping[str, Any],
    coarse: bool,
    loose_shape: bool = False,
    also_right: Sequence[Any] = (),
    hint: str = "",
) -> Check:
    """Ask for the value of a formula; all digits count, or (`coarse`) five while functions keep six.

    Args:
        call: the answer's call, an expression.
        value: the right value.
        what: what is checked, in words for the student.
        marks: what it earns.
        given: names bound for the call.
        mistakes: known-wrong values and what to tell a student whose answer equals one.
        coarse: whether elementary functions are coarse meanwhile.
        loose_shape: accept `(n,)`, `(1, n)` and `(n, 1)` for each other.
        also_right: further values that are right.
        hint: added to the description of whatever is wrong, when no mistake is recognised.
    """
    return expect(
        _COARSE.format(call) if coarse else call,
        value,
        what=what,
        marks=marks,
        given=given,
        tolerance=ROUGH if coarse else EXACT,
        mistakes=mistakes,
        loose_shape=loose_shape,
        also_right=also_right,
        hint=f"{hint} {_HINT}".strip(),
    )
