"""Asking the student's process for values and turning the answers into checks.

One `Marking` is alive while one graded cell runs. The functions at the end are what hidden cells
import; they act on the marking that is current in this thread of control.
"""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Any, Protocol, TypeGuard

from grader.questions import wire
from grader.questions.compare import ATOL, RTOL, Tolerance, difference
from grader.questions.inputs import Inputs
from grader.questions.sheet import Check, Score, Sheet

Values = Mapping[str, Any]
Item = dict[str, Any]

_SLOW = "Your code did not come to an end in time here. Is there an endless loop, or a slow one?"
_DIED = "Your code ended the whole Python process here."
_BROKEN = "What your code gave back could not be read."
_TELLING = 15  # characters of a line that is recognised
_LONGEST_MESSAGE = 300
_FORM = "The result does not have the form that the question asks for."


class Student(Protocol):
    """The other side of the boundary, as a marking sees it."""

    def seconds(self, wanted: float | None) -> float:
        """Return the seconds that one asked item may take, of those that a test wants for it."""

    @property
    def answer_limit(self) -> int:
        """Bytes that one answer may have."""

    def answer(self, request: str) -> str:
        """Return the JSON text that `beside.answer_all` made of `request`.

        Raises:
            StudentGone: the process ended or gave no answer.
        """

    def line(self, where: tuple[int, int]) -> str | None:
        """Return the text of line `where[1]` of the student's cell that ran as number `where[0]`."""

    def failure(self, name: str) -> str | None:
        """Return the error of the student's cell that was to define a name, if it stopped with one."""

    def source(self, grade_id: str) -> str:
        """Return the text of the student's answer to a question."""


class StudentGone(Exception):
    """The student's process does not answer any more; `str()` is a sentence for the student."""


class AskError(Exception):
    """Asked code did not give a value; `str()` is a sentence for the student."""


@dataclass
class _Expectation:
    item: Item
    check: Check
    judge: Callable[[Any], str | None]
    after: Check | None = None


@dataclass
class Marking:
    """The state of one graded cell: its inputs, its sheet, and what is still to be asked."""

    student: Student
    inputs: Inputs
    sheet: Sheet
    pending: list[_Expectation] = field(default_factory=list)

    def ask(self, items: Sequence[Item]) -> list[Any]:
        """Ask for several values in one round trip; each result is a value or an `AskError`."""
        timed = [{**item, "seconds": self.student.seconds(item["seconds"])} for item in items]
        request = json.dumps(
            {"asker": self.sheet.grade_id, "items": timed, "limit": self.student.answer_limit}
        )
        try:
            raw = json.loads(self.student.answer(request))
            if not isinstance(raw, list) or len(raw) != len(items):
                raise wire.Malformed("not one answer an item")
        except StudentGone as gone:
            return [AskError(str(gone))] * len(items)
        except (ValueError, RecursionError, MemoryError):
            return [AskError(_BROKEN)] * len(items)
        return [self._read(answer, item["code"]) for answer, item in zip(raw, items, strict=True)]

    def flush(self) -> None:
        """Settle everything that is pending, in one round trip."""
        pending, self.pending = self.pending, []
        if not pending:
            return
        for waiting, value in zip(pending, self.ask([p.item for p in pending]), strict=True):
            check = waiting.check
            if isinstance(value, AskError):
                check.hint = str(value)
                continue
            check.hint = waiting.judge(value) or ""
            check.passed = not check.hint
            if check.passed and waiting.after is not None and not waiting.after.passed:
                check.fail_after(waiting.after)

    def _read(self, answer: Any, asked: str) -> Any:
        if not isinstance(answer, dict):
            return AskError(_BROKEN)
        if answer.get("slow") is True:
            return AskError(_SLOW)
        if answer.get("died") is True:
            return AskError(_DIED)
        if "error" in answer:
            return self._student_error(answer["error"], asked)
        try:
            return wire.load(json.dumps(answer["value"]), self.student.answer_limit * 2)
        except (KeyError, wire.Malformed, ValueError, RecursionError):
            return AskError(_BROKEN)

    def _student_error(self, error: Any, asked: str) -> AskError:
        if not isinstance(error, dict):
            return AskError(_BROKEN)
        kind = wire.clean_text(error.get("type"), 60)
        message = _shown(wire.clean_text(error.get("message")), asked)
        name, where = error.get("name"), error.get("where")
        if kind == "NotImplementedError":
            return AskError("This part is not written yet.")
        line = self.student.line(where) if _is_place(where) else None
        if line is not None:
            return AskError(f"Your code stopped with {kind}: {message} - in the line `{line.strip()[:120]}`.")
        if kind == "NameError" and isinstance(name, str):
            return AskError(self._no_such_name(wire.clean_text(name, 60)))
        return AskError(f"Using your answer stopped with {kind}: {message}")

    def _no_such_name(self, name: str) -> str:
        failure = self.student.failure(name)
        if failure is not None:
            return f"There is no `{name}`, because the cell that defines it stopped with {failure}"
        return (
            f"There is no `{name}` in your notebook. Is the name spelt as the question spells it, and does "
            "its cell run without an error?"
        )


def _shown(message: str, asked: str) -> str:
    """Return what a student may read of an error's message: nothing, if it repeats a line of the test."""
    lines = (line.strip() for line in asked.splitlines())
    if any(line in message for line in lines if len(line) > _TELLING):
        return "(a message that repeats a test, so it is not shown)"
    return message[:_LONGEST_MESSAGE]


def _is_place(where: Any) -> TypeGuard[tuple[int, int]]:
    return isinstance(where, list) and len(where) == 2 and all(type(n) is int for n in where)


_current: ContextVar[Marking | None] = ContextVar("marking", default=None)
_unprotected: list[Callable[[], Marking]] = []


@contextmanager
def marking(state: Marking) -> Iterator[Marking]:
    """Make `state` current while a graded cell runs."""
    token = _current.set(state)
    try:
        yield state
        state.flush()
    finally:
        _current.reset(token)


def use_unprotected(make: Callable[[], Marking]) -> None:
    """Say how a marking is made where no marker runs (an instructor's own kernel)."""
    _unprotected[:] = [make]


def current() -> Marking:
    """Return the marking of the graded cell that runs now."""
    state = _current.get()
    if state is None:
        state = _unprotected[0]()
        _current.set(state)
    return state


def _item(code: str, given: Values | None, setting: Values | None, seconds: float | None) -> Item:
    bound = {"given": wire.dump(dict(given or {})), "setting": wire.dump(dict(setting or {}))}
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
        value: the right value (see `compare.difference`).
        what: what is checked, in words for the student; it tells nothing of the test.
        marks: what it earns; 0 makes it advice.
        given: names bound for the asked code alone.
        setting: values put into the student's own globals while the code runs.
        seconds: how long it may take, if not as long as any asked value.
        tolerance: (rtol, atol).
        loose_shape: accept (n,), (1, n) and (n, 1) for each other.
        mistakes: known-wrong values and what to tell a student whose answer equals one.
        also_right: further values that are right.
        hint: added to the description of whatever is wrong, when no mistake is recognised.
        after: a check that must have passed for this one to count.
    """
    check = Check(what, marks)

    def judge(answer: Any) -> str | None:
        wrong = difference(answer, value, tolerance, loose_shape)
        if wrong is None or any(difference(answer, v, tolerance, loose_shape) is None for v in also_right):
            return None
        for sentence, known in (mistakes or {}).items():
            if difference(answer, known, tolerance, loose_shape) is None:
                return sentence
        return f"{wrong} {hint}".strip()

    state = current()
    state.sheet.checks.append(check)
    state.pending.append(_Expectation(_item(code, given, setting, seconds), check, judge, after))
    return check


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
        line.hint = str(failed) or _FORM
    except Exception as error:  # an odd answer may break the test's own code: that is a failed check
        line.hint, line.trouble = _FORM, f"{type(error).__name__}: {error}"


def score() -> Score:
    """End a graded cell: settle what is pending and show the sheet."""
    state = current()
    state.flush()
    if _unprotected and state is _current.get() and state.sheet.grade_id == "":
        _current.set(None)
    return Score(state.sheet)


def answer_source(grade_id: str) -> str:
    """Return the text of the student's answer to a question, for rules on the source."""
    return current().student.source(grade_id)
