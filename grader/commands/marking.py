"""`course release` and `course grade`."""

from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import typer
from rich.table import Column, Table

from grader.commands.machines import Scheduler, TlsCa, TlsCert, TlsKey, marking_where
from grader.commands.options import (
    Again,
    Assignments,
    CourseDir,
    OptionalTarget,
    Sandbox,
    Slots,
    Student,
    Target,
    all_assignments,
    console,
    plain,
    slot_setup,
    track,
)
from grader.handout.release import archive, make_release
from grader.marking.judging.outcome import Status
from grader.marking.recording import agreement
from grader.marking.recording.agreement import Orders
from grader.marking.recording.course import Course, CourseError
from grader.marking.recording.kept import Kept, forget, kept_by_notebook
from grader.marking.recording.record import Recorder
from grader.marking.recording.roster import ROSTER, enter, read_roster
from grader.marking.recording.session import Marked, Session

_BEFORE, _KEPT = ", as before", ", earlier marks kept"


Renamed = Annotated[
    list[str] | None,
    typer.Option(metavar="OLD=NEW", help="a cell that has marks given by hand, and its name in source/ now"),
]
Dropped = Annotated[
    list[str] | None,
    typer.Option(metavar="CELL", help="a cell that is not in source/ any more, whose marks given by hand go"),
]
Zip = Annotated[bool, typer.Option("--zip", help="also pack each into release/<assignment>.zip")]


def release(
    assignments: Assignments = None,
    renamed: Renamed = None,
    dropped: Dropped = None,
    pack: Zip = False,
    course: CourseDir = Path(),
) -> None:
    """Make the student version of assignments in release/, with no solution and no hidden test in it."""
    here = Course(course)
    orders = _orders(renamed or [], dropped or [])
    if orders != Orders() and len(assignments or []) != 1:
        raise CourseError("--renamed and --dropped go with one assignment:  course release ASSIGNMENT ...")
    for name in track("Releasing", assignments or all_assignments(here)):
        here.notebooks(name)
        changes = make_release(here, name, orders)
        console.print(f"release/{name}/: {', '.join(here.notebooks(name))}")
        _show_changes(changes, f"Marks of before stand until you type  course grade {name}")
        if pack:
            console.print(f"{archive(here, name).relative_to(here.root)}")


def _orders(renamed: list[str], dropped: list[str]) -> Orders:
    pairs = [pair.partition("=") for pair in renamed]
    if not all(old and new for old, _, new in pairs):
        raise CourseError("--renamed wants OLD=NEW, the names of a cell in the gradebook and in source/.")
    return Orders({old: new for old, _, new in pairs}, frozenset(dropped))


def _show_changes(changes: list[str], then: str) -> None:
    for change in changes:
        console.print(plain(change), soft_wrap=True)
    if changes:
        console.print(plain(then), soft_wrap=True)


def grade(
    target: Target,
    student: Student = None,
    slots: Slots = None,
    sandbox: Sandbox = None,
    course: CourseDir = Path(),
    again: Again = False,
    scheduler: Scheduler = None,
    tls_ca: TlsCa = None,
    tls_cert: TlsCert = None,
    tls_key: TlsKey = None,
) -> None:
    """Mark what students handed in and is not marked yet: gradebook.db and autograded/."""
    here = Course(course)
    assignment, _, notebook = target.partition("/")
    setup = slot_setup(here, [assignment], sandbox)
    submitted = here.submitted(assignment, notebook or None, student)
    if notebook and notebook in set(here.notebooks(assignment)) - set(here.with_marks(assignment)):
        raise CourseError(f"{target} has no marks to give, so it is not marked.")
    if not submitted:
        raise CourseError(f"Nothing to mark: no submitted/<student>/{assignment}/ fits.")
    here.policies.check()
    agreement.see_that_students_have_it(here, assignment)
    known = Kept(here, setup)
    where = marking_where(scheduler, (tls_ca, tls_cert, tls_key), setup, slots or here.marker.slots)
    with where as mark, Recorder(here) as recorder:
        if here.half_released or not agreement.agrees(recorder.gradebook, here, assignment):
            changes = make_release(here, assignment)
            _show_changes(changes, "The gradebook has these cells now; marks given by hand are kept.")
        session = Session(here, recorder, known, again)
        rows = [_Row.of(one) for one in track("Marking", session.run(submitted, mark), len(submitted))]
        enter(recorder.gradebook, read_roster(here.root / ROSTER))
        here.policies.settle(recorder.gradebook, assignment)
    _show(rows)
    raise typer.Exit(any(row.status is not Status.GRADED for row in rows))


@dataclass(frozen=True)
class _Row:
    """What the table says of one notebook of a student: of a large class no more is kept in memory."""

    student: str
    notebook: str
    marks: str
    status: Status
    suffix: str
    sentence: str

    @classmethod
    def of(cls, one: Marked) -> "_Row":
        """Take from an outcome what is shown."""
        outcome = one.outcome
        most = sum(sheet.points for sheet in outcome.sheets.values())
        hints = [hint for sheet in outcome.sheets.values() for hint in sheet.hints]
        marks = f"{outcome.score:g} / {most:g}" if most else "-"
        sentence = _first(outcome.notes + hints)
        suffix = _BEFORE if one.before else _KEPT if one.kept else ""
        return cls(outcome.student, outcome.notebook, marks, outcome.status, suffix, sentence)


def _show(rows: list[_Row]) -> None:
    table = Table(Column("student", overflow="fold"), "notebook", "marks", "status", "what went wrong")
    for row in sorted(rows, key=lambda row: (row.student, row.notebook)):
        table.add_row(
            plain(row.student),
            row.notebook,
            row.marks,
            f"{row.status}{row.suffix}",
            plain(row.sentence),
            style="" if row.status is Status.GRADED else "yellow",
        )
    console.print(table)
    suffixes = {row.suffix for row in rows}
    if _BEFORE in suffixes:
        console.print("as before: marked by an earlier run from the very same; --again marks anew")
    if _KEPT in suffixes:
        console.print(
            "earlier marks kept: what an earlier run recorded stands; the next run marks these again"
        )


def _first(sentences: list[str]) -> str:
    unique = list(dict.fromkeys(sentences))
    more = f" (+{len(unique) - 1} more)" if len(unique) > 1 else ""
    return unique[0] + more if unique else ""


def cache(
    target: OptionalTarget = None,
    clear: Annotated[bool, typer.Option("--clear", help="throw it away")] = False,
    course: CourseDir = Path(),
) -> None:
    """Show how many outcomes are kept, so that `grade` marks nothing twice, or throw them away."""
    here = Course(course)
    names = here.assignments()
    if target is not None and target.partition("/")[0] not in names:
        raise CourseError(f"There is no assignment {target!r} in source/. There are: {', '.join(names)}.")
    table = Table("notebook", Column("kept", justify="right"), Column("KiB", justify="right"))
    for notebook, (number, size) in kept_by_notebook(here).items():
        if f"{notebook}/".startswith(f"{target or notebook}/"):
            table.add_row(notebook, str(number), f"{size / 1024:.0f}")
    console.print(table)
    if clear:
        forget(here, target or "")
        console.print("Thrown away: the next `course grade` marks these anew.")
