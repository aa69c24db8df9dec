"""What imported hidden tests assert with: a failure says what a tutor would, and shows no right value."""

from collections.abc import Mapping
from typing import Any

from grader.asking.asking import ask
from grader.asking.compare import difference
from grader.asking.crossing import crossed

_RTOL, _ATOL = 1e-9, 1e-12
_RAISED = """
try:
    {}
    raised = []
except Exception as error:
    raised = [kind.__name__ for kind in type(error).__mro__]
raised"""


def assert_same(answer: Any, right: Any, rtol: float = _RTOL, atol: float = _ATOL) -> None:
    """Require a value to be right.

    Args:
        answer: what was asked for.
        right: the right value.
        rtol, atol: tolerance of numbers.

    Raises:
        AssertionError: it is not; the text says in what it differs.
    """
    if isinstance(right, bool) and isinstance(answer, int | float) and answer == right:
        return
    wrong = difference(answer, crossed(right, "the answer"), (rtol, atol)) or _surplus(answer, right)
    assert not wrong, wrong


def _surplus(answer: Any, right: Any) -> str:
    if isinstance(right, Mapping):
        more = [key for key in answer if key not in right]
        if more:
            return f"The dict has an entry {more[0]!r} that does not belong there."
        return next(filter(None, (_surplus(answer[key], value) for key, value in right.items())), "")
    return ""


def assert_raises(kind: type[BaseException], code: str, **given: Any) -> None:
    """Require asked code to raise an error of a kind.

    Args:
        kind: the error, or one that it is derived from.
        code: Python asked beside the answer.
        given: names bound for the asked code alone.
    """
    raised = ask(_RAISED.format(code.replace("\n", "\n    ")), **given)
    called = f"`{raised[0]}`" if isinstance(raised, list) and raised else "no error"
    holds = isinstance(raised, list) and kind.__name__ in raised
    assert holds, f"A `{kind.__name__}` is to be raised here; your code raises {called}."
