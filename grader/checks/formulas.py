"""Expects a formula that was derived, where a slope that is measured does not do.

A difference of two values is exact to a few digits at best. So all digits are asked for, at places where
values have none to spare, and the answer must stay when functions have few of them (`beside.coarse`).
"""

import ast
import contextlib
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from grader.asking.asking import AskError, answer_source, current, expect_found, put_away
from grader.asking.finding import Finding, found
from grader.asking.marking import Values
from grader.asking.numeric import Tolerance, numbers
from grader.asking.sheet import Check
from grader.checks.names import tree

EXACT: Tolerance = (1e-10, 1e-12)
ROUGH: Tolerance = (1e-5, 1e-5)
_STEADY = "from grader.beside.coarse import steady\nsteady(call_, given_, globals(), answer_)"
MANY_DIGITS = (
    "mpmath",
    "decimal",
    "_decimal",
    "_pydecimal",
    "fractions",
)  # packages that have as many as one wants
MEASURING = ("scipy.optimize", "scipy.differentiate", "sympy", *MANY_DIGITS)
_COMPLEX = {"complex", "complex64", "complex128", "cdouble", "csingle", "imag"}
_INSTEAD = "Derive the formula and write it down."
_ABOUT = (1e-2, 1e-3)  # of a value itself and of the largest
_MEASURED = f"Perhaps it was measured; such slopes do not count here. {_INSTEAD}"
_UNSTEADY = (
    f"It is right, but not while exp, log and the like keep six digits, as a formula would be. {_MEASURED}"
)


def put_measuring_away(helper: str, first: str = "None") -> None:
    """Ask everything that follows in this graded cell without what measures or differentiates.

    Args:
        helper: the function that the notebook gives for it.
        first: Python that puts away what else there is (see `asking.put_away`).

    Raises:
        AskError: the answer computes with complex numbers, which no derived formula of real ones does.
    """
    refuse_complex_numbers()
    put_away(packages=MEASURING, names=(helper,), first=first, instead=_INSTEAD)


def refuse_complex_numbers() -> None:
    """End the graded cell if the answer computes with them.

    Raises:
        AskError: it does; no derived formula of real ones does, and a step into them measures a slope.
    """
    with contextlib.suppress(AssertionError):  # no Python: asking says so
        if any(map(_complex, ast.walk(tree(_answer())))):
            raise AskError(f"The answer computes with complex numbers, which measures slopes too. {_INSTEAD}")


def _answer() -> str:
    """Return the source of the answer that this graded cell, `test-<answer>` or a part of it, marks."""
    question = current().sheet.grade_id.removeprefix("test-")
    while True:
        try:
            return answer_source(question)
        except LookupError:
            if "-" not in question:
                raise
            question = question.rpartition("-")[0]


def _complex(node: ast.AST) -> bool:
    if isinstance(node, ast.Constant):
        return isinstance(node.value, complex)
    return isinstance(node, (ast.Attribute, ast.Name)) and _name(node) in _COMPLEX


def _name(node: ast.Attribute | ast.Name) -> str:
    return node.id if isinstance(node, ast.Name) else node.attr


def expect_formula(
    call: str,
    value: Any,
    *,
    what: str,
    marks: float,
    given: Values,
    mistakes: Mapping[str, Any],
    loose_shape: bool = False,
    also_right: Sequence[Any] = (),
    tolerance: Tolerance = EXACT,
    hint: str = "",
    after: Check | None = None,
    smooth: Any = True,
) -> Check:
    """Ask for the value of a formula, as it is and while elementary functions are coarse.

    Args:
        call: the answer's call, Python whose last line is an expression.
        value: the right value.
        what: what is checked, in words for the student.
        marks: what it earns.
        given: names bound for the call.
        mistakes: known-wrong values and what to tell a student whose answer equals one.
        loose_shape: accept `(n,)`, `(1, n)` and `(n, 1)` for each other.
        also_right: further values that are right.
        tolerance: (rtol, atol).
        hint: added to the description of whatever is wrong, when no mistake is recognised.
        after: a check that must have passed for this one to count.
        smooth: which entries a measured slope gets about right; it has the shape of `value`.
    """
    rights = (value, *also_right)

    def judge(reply: Any) -> Finding:
        pair = isinstance(reply, Mapping) and {*reply} == {"fine", "rough"}
        fine, last = (reply["fine"], reply["rough"]) if pair else (reply, reply)
        first = found(fine, rights, mistakes, tolerance, loose_shape, hint)
        if not found(last, rights, {}, tolerance, loose_shape).wrong:
            return Finding("")
        if not first.wrong:
            return Finding(_UNSTEADY)
        if _about(fine, value, smooth) and (loose_shape or np.shape(fine) == np.shape(value)):
            return replace(first, wrong=f"{first.wrong} {_MEASURED}")
        return first

    asked = {"call_": call, "given_": given, "answer_": _answer()}
    return expect_found(_STEADY, judge, what=what, marks=marks, given=asked, after=after)


def _about(answer: Any, value: Any, smooth: Any) -> bool:
    """Tell whether numbers, or all entries of a dict, are near right ones wherever these are smooth."""
    if isinstance(value, Mapping):
        entries = answer if isinstance(answer, Mapping) else {}
        return all(name in entries and _about(entries[name], one, smooth) for name, one in value.items())
    mine, right = numbers(answer), np.asarray(value, dtype=float)
    if isinstance(mine, str) or mine.size != right.size:
        return False
    near = np.isclose(mine.ravel(), right.ravel(), _ABOUT[0], _ABOUT[1] * np.abs(right).max(initial=0.0))
    return bool((near | ~np.broadcast_to(smooth, right.shape).ravel()).all())
