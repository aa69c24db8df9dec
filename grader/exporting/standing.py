"""Where a class stands in one assignment: who is in which state, and what to type next."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from grader.exporting.results import Result, Row
from grader.marking.judging.outcome import Status

_WELL = {Status.GRADED, Status.REPAIRED, Status.MISSING, Status.UNMARKED, Status.UNKNOWN}


@dataclass(frozen=True)
class State:
    """One state of a class: those who are in it, and the command or the deed that ends it.

    Attributes:
        needs: a person, or a command, has something to do.
    """

    name: str
    students: tuple[str, ...]
    next: str = ""
    needs: bool = True


def standing(
    assignment: str, rows: Sequence[Row], stale: Sequence[str], formats: Sequence[str]
) -> Iterator[State]:
    """Yield the states of a class that anybody is in; a student is in each that applies.

    Args:
        assignment: its name.
        rows: the class, each with a result in it.
        stale: students whose feedback is not written, or is older than their marks.
        formats: students for whom a wrong format is proposed and nothing is decided.
    """
    for name, applies, todo, needs in _states(assignment):
        found = [row.who.student for row in rows if applies(row.results[assignment])]
        yield State(name, tuple(found), todo, needs)
    yield State("wrong format proposed", tuple(formats), f"course formats {assignment}")
    yield State("feedback not written since", tuple(stale), f"course feedback {assignment}")


def _states(assignment: str) -> Iterator[tuple[str, Callable[[Result], bool], str, bool]]:
    grade = f"course grade {assignment}"
    yield "marked", lambda one: one.handed_in and not one.open, "", False
    yield "not marked yet", lambda one: Status.UNMARKED in one.statuses, grade, True
    yield "to mark by hand", lambda one: one.open == "to mark by hand", f"course mark {assignment}", True
    yield "folder to rename", lambda one: one.refused, "rename it in submitted/, then " + grade, True
    rename = f"rename it as the notebook is called, or course collect submitted {assignment}, then {grade}"
    yield "found, not recognised", lambda one: Status.UNKNOWN in one.statuses, rename, True
    yield "failed", lambda one: Status.FAILED in one.statuses, f"{grade}; else mark by hand", True
    look = f"report/{assignment}.html says where"
    yield "stopped or not readable", lambda one: bool(_others(one)), look, True
    yield "a notebook is missing", lambda one: one.handed_in and Status.MISSING in one.statuses, "", False
    yield "missing", lambda one: not one.handed_in, "", False
    yield "late", lambda one: any(part.taken.seconds_late for part in one.parts), "", False
    yield "marks taken off", lambda one: one.penalty > 0, "", False


def _others(one: Result) -> set[str]:
    return set() if one.refused else {*one.statuses} - _WELL - {Status.FAILED}
