"""What a hidden cell is written with: ask the student's process for values and turn them into checks.

One `Marking` is alive while one graded cell runs; these functions act on the one that is current.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from grader.asking import unprotected
from grader.asking.crossing import crossed, sent
from grader.asking.finding import Finding, found
from grader.asking.marking import AskError, Expectation, Item, Marking, Values, keep, known
from grader.asking.numeric import ATOL, RTOL, Tolerance
from grader.asking.sheet import FORM, Check, Score

__all__ = [
    "AskError",
    "answer_source",
    "ask",
    "ask_all",
    "check",
    "current",
    "expect",
    "expect_found",
    "put_away",
    "score",
    "student_id",
    "told",
]


def current() -> Marking:
    """Return the marking of the graded cell that runs now; in an instructor's own kernel a new one."""
    state = known()
    if state is None:
        state = unprotected.make()
        keep(state)
    return state


def _item(code: str, given: Values | None, setting: Values | None, seconds: float | None) -> Item:
    bound = {"given": sent(given or {}, code), "setting": sent(setting or {}, code)}
    return {"code": code, **bound, "seconds": seconds}


def ask(code: str, *, setting: Values | None = None, seconds: float | None = None, **given: Any) -> Any:
    """Evaluate code beside the student's answer and return its value as plain data.

    Args:
        code: Python; the value is that of its last expression.
        setting: values put into the student's own globals while the code runs.
        seconds: how long it may take, if not as long as any asked value.
        given: names bound for the asked code alone.

    Raises:
        AskError: the code raised, was too slow, or its value cannot be read.
    """
    state = current()
    state.flush()
    (value,) = state.ask([_item(code, given, setting, seconds)])
    if isinstance(value, AskError):
        raise value
    return value


def ask_all(items: Sequence[tuple[str, Values]]) -> list[Any]:
    """Ask for several values, each a code and what is given to it, in one round trip.

    Each result is a value, or an `AskError` that is not raised yet: read it with `told` inside its check.
    """
    state = current()
    state.flush()
    return state.ask([_item(code, given, None, None) for code, given in items])


def told(answer: Any) -> Any:
    """Return one result of `ask_all`.

    Raises:
        AskError: there is no value.
    """
    if isinstance(answer, AskError):
        raise answer
    return answer


def expect(
    code: str,
    value: Any,
    *,
    what: str,
    marks: float = 0,
    given: Values | None = None,
    setting: Values | None = None,
    seconds: float | None = None,
    tolerance: Tolerance = (RTOL, ATOL),
    loose_shape: bool = False,
    mistakes: Mapping[str, Any] | None = None,
    also_right: Sequence[Any] = (),
    hint: str = "",
    after: Check | None = None,
) -> Check:
    """Ask for a value and compare it; settled together with all other pending expectations.

    Args:
        code: Python asked beside the answer.
        value: the right value (see `compare.difference`); a DataFrame, a SciPy matrix or an object of a
            dataclass is compared as such.
        what: what is checked, in words for the student; it tells nothing of the test.
        marks: what it earns; 0 makes it advice.
        given: names bound for the asked code alone.
        setting: values put into the student's own globals while the code runs.
        seconds: how long it may take, if not as long as any asked value.
        tolerance: (rtol, atol).
        loose_shape: accept (n,), (1, n) and (n, 1) for each other.
        mistakes: what to tell a student whose answer equals a known-wrong value -> that value. The class
            page counts by the sentence.
        also_right: further values that are right.
        hint: added to the description of whatever is wrong, when no mistake is recognised.
        after: a check that must have passed for this one to count.

    Raises:
        CannotCross: what is given, or compared with, cannot be sent to or from the student's process.
    """
    rights = [crossed(right, code) for right in (value, *also_right)]
    known = {sentence: crossed(wrong, code) for sentence, wrong in (mistakes or {}).items()}

    def judge(answer: Any) -> Finding:
        return found(answer, rights, known, tolerance, loose_shape, hint)

    item = _item(code, given, setting, seconds)
    return _expected(item, Check(what, marks), judge, after)


def expect_found(
    code: str,
    judge: Callable[[Any], Finding],
    *,
    what: str,
    marks: float,
    given: Values,
    after: Check | None = None,
) -> Check:
    """Ask for a value, as `expect` does, and let `judge` say what it came to."""
    return _expected(_item(code, given, None, None), Check(what, marks), judge, after)


def _expected(item: Item, check: Check, judge: Callable[[Any], Finding], after: Check | None) -> Check:
    state = current()
    state.sheet.checks.append(check)
    state.pending.append(Expectation(item, check, judge, after))
    return check


def put_away(
    *, packages: Sequence[str] = (), names: Sequence[str] = (), first: str = "None", instead: str
) -> None:
    """Ask everything that follows in this graded cell with tools put away; see `beside.put_away`.

    Args:
        packages: modules, with all that lies in them.
        names: functions that the notebook gives.
        first: Python that puts away what else there is; its last line is an expression.
        instead: a sentence for the student whose answer uses them: what to do instead.
    """
    state = current()
    state.flush()
    state.away = {"packages": list(packages), "names": list(names), "first": first}
    state.instead = instead


@contextmanager
def check(what: str, marks: float = 0, after: Check | None = None) -> Iterator[Check]:
    """Run any assertions as one check of their own; what fails inside stays inside.

    An `AssertionError`'s text becomes the hint, so say there what to do next.
    """
    state = current()
    line = Check(what, marks)
    state.sheet.checks.append(line)
    if after is not None:
        state.flush()
        if not after.passed:
            line.fail_after(after)
    try:
        yield line
        line.passed = not line.hint
    except (AssertionError, AskError) as failed:
        line.hint = str(failed) or FORM
    except Exception as error:  # an odd answer may break the test's own code: that is a failed check
        line.fail_oddly(error)


def score() -> Score:
    """End a graded cell: settle what is pending and show the sheet."""
    state = current()
    state.flush()
    if isinstance(state.student, unprotected.OwnKernel):
        keep(None)
    return Score(state.sheet)


def student_id() -> str:
    """Return the id under which the notebook was handed in; "" in an instructor's own kernel."""
    return current().student_id


def answer_source(grade_id: str) -> str:
    """Return the text of the student's answer to a question, for rules on the source."""
    state = current()
    state.heard = True
    return state.student.source(grade_id)
