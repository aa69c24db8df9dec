"""The state of one graded cell: what is asked of the student's process, and what its replies come to."""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Any, Protocol, TypeGuard

from grader.asking.crossing import said_of
from grader.asking.finding import Finding
from grader.asking.inputs import Inputs
from grader.asking.sheet import Check, Sheet
from grader.beside import wire

Values = Mapping[str, Any]
Item = dict[str, Any]

_SLOW = "Your code did not come to an end in time here. Is there an endless loop, or a slow one?"
_DIED = "Your code ended the whole Python process here."
_BROKEN = "What your code gave back could not be read."
_PUT_AWAY = "PutAway"  # of `beside.put_away`
PUT_AWAY = "put away while this is marked."
_TELLING = 15  # characters of a line that is recognised
_LONGEST_MESSAGE = 300


class Student(Protocol):
    """The other side of the boundary, as a marking sees it."""

    def seconds(self, wanted: float | None) -> float:
        """Return the seconds that one asked item may take, of those that a test wants for it."""

    @property
    def answer_limit(self) -> int:
        """Bytes that one answer may have."""

    def answer(self, request: str) -> str:
        """Return the JSON text that `beside.answering.answer_all` made of `request`.

        Raises:
            StudentGone: the process ended or gave no answer.
        """

    def line(self, where: tuple[int, int]) -> str | None:
        """Return the text of line `where[1]` of the student's cell that ran as number `where[0]`."""

    def failure(self, name: str) -> str | None:
        """Return the error of the student's cell that was to define a name, if it stopped with one."""

    def source(self, grade_id: str) -> str:
        """Return the text of the student's answer to a question."""

    def cells_around(self, grade_id: str) -> list[str]:
        """Return that text among those of the student's own cells before and after it."""


class StudentGone(Exception):
    """The student's process does not answer any more; `str()` is a sentence for the student."""


class AskError(Exception):
    """Asked code did not give a value; `str()` is a sentence for the student."""


@dataclass
class Expectation:
    item: Item
    check: Check
    judge: Callable[[Any], Finding]
    after: Check | None = None
    finding: Finding | None = None

    def say(self, hint: str, finding: Finding) -> None:
        """Say what is wrong, and keep which known mistake it is."""
        self.check.hint = hint
        self.check.mistake = hint if hint in finding.mistakes else ""

    def settle(self, value: Any) -> None:
        """Judge the value that came back; an odd one may break the judging: that is a failed check."""
        if isinstance(value, AskError):
            self.check.hint = str(value)
            return
        try:
            finding = self.judge(value)
            self.say(finding.hint(()), finding)
        except Exception as error:
            self.check.fail_oddly(error)
            return
        self.finding = finding
        self.check.passed = not self.check.hint
        if not self.check.passed:
            self.check.trouble = said_of(value, self.item["code"])
        if self.check.passed and self.after is not None and not self.after.passed:
            self.check.fail_after(self.after)


@dataclass
class Marking:
    """The state of one graded cell: its inputs, its sheet, and what is still to be asked.

    Once a reply or the text of an answer has been `heard`, what breaks may be the student's doing.
    What is put `away` while it asks is said to the student with what to do `instead`.
    """

    student: Student
    inputs: Inputs
    sheet: Sheet
    pending: list[Expectation] = field(default_factory=list)
    settled: list[Expectation] = field(default_factory=list)
    heard: bool = False
    student_id: str = ""  # as whoever fills the folder of submissions names the student
    away: Mapping[str, Any] | None = None
    instead: str = ""

    def ask(self, items: Sequence[Item]) -> list[Any]:
        """Ask for several values in one round trip; each result is a value or an `AskError`."""
        timed = [{**item, "seconds": self.student.seconds(item["seconds"])} for item in items]
        asked = {"asker": self.sheet.grade_id, "items": timed, "limit": self.student.answer_limit}
        request = json.dumps({**asked, "away": self.away})
        try:
            text = self.student.answer(request)
        except StudentGone as gone:
            self.heard = True
            return [AskError(str(gone))] * len(items)
        self.heard = True
        try:
            raw = wire.parse(text, self.student.answer_limit * 2)
        except wire.Malformed:
            raw = None
        if not isinstance(raw, list) or len(raw) != len(items):
            return [AskError(_BROKEN)] * len(items)
        return [self._read(answer, item["code"]) for answer, item in zip(raw, items, strict=True)]

    def flush(self) -> None:
        """Settle everything that is pending, in one round trip."""
        pending, self.pending = self.pending, []
        if not pending:
            return
        for waiting, value in zip(pending, self.ask([p.item for p in pending]), strict=True):
            waiting.settle(value)
        self.settled += pending
        self._tell_apart()

    def _tell_apart(self) -> None:
        """Where a value is that of known mistakes, say one that fits what else was found."""
        findings = [one.finding for one in self.settled if one.finding is not None]
        for one in self.settled:
            if one.finding is not None and one.finding.causes:
                one.say(one.finding.hint(findings), one.finding)

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
            return wire.decode(answer["value"])
        except (KeyError, wire.Malformed):
            return AskError(_BROKEN)

    def _student_error(self, error: Any, asked: str) -> AskError:
        if not isinstance(error, dict):
            return AskError(_BROKEN)
        kind = _word(error.get("type"), 60)
        message = _shown(_word(error.get("message"), 2000), asked)
        name, where = error.get("name"), error.get("where")
        if kind == "NotImplementedError":
            return AskError("This part is not written yet.")
        if kind == _PUT_AWAY and self.away is not None:
            return AskError(f"{message} {PUT_AWAY} {self.instead}")
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


def _word(text: Any, limit: int) -> str:
    return wire.clean_text(text, limit) if isinstance(text, str) else ""


def _shown(message: str, asked: str) -> str:
    """Return what a student may read of an error's message: nothing, if it repeats a line of the test."""
    lines = (line.strip() for line in asked.splitlines())
    if any(line in message for line in lines if len(line) > _TELLING):
        return "(a message that repeats a test, so it is not shown)"
    return message[:_LONGEST_MESSAGE]


def _is_place(where: Any) -> TypeGuard[tuple[int, int]]:
    return isinstance(where, list) and len(where) == 2 and all(type(n) is int for n in where)


_current: ContextVar[Marking | None] = ContextVar("marking", default=None)


@contextmanager
def marking(state: Marking) -> Iterator[Marking]:
    """Make `state` current while a graded cell runs."""
    token = _current.set(state)
    try:
        yield state
        state.flush()
    finally:
        _current.reset(token)


def known() -> Marking | None:
    """Return the marking of the graded cell that runs now, if one does."""
    return _current.get()


def keep(state: Marking | None) -> None:
    """Make `state` current until further notice: where no marker runs, and so no cell has an end."""
    _current.set(state)
