"""`course due`, `course extend` and `course formats`: what a person decides about hand-ins."""

from pathlib import Path
from typing import Annotated, Any

import typer
from nbgrader.api import Gradebook, MissingEntry
from rich.table import Column, Table

from grader.collecting.called import recall
from grader.commands.options import Assignment, CourseDir, console, plain
from grader.marking.recording.course import Course, CourseError
from grader.marking.recording.files import write_whole
from grader.marking.recording.handed_in import handed_in_as
from grader.marking.recording.names import unusable, visible
from grader.marking.recording.roster import ROSTER, read_roster
from grader.policies.formats import DECISIONS, Decision, as_table, wrong
from grader.policies.times import EXAMPLE, from_stored, later, read_time, show, stored

When = Annotated[str | None, typer.Argument(help=f"as '{EXAMPLE}', or none; left out: only show it")]
Who = Annotated[str, typer.Argument(help="a student")]
Span = Annotated[str | None, typer.Argument(help=f"'2 days', '36 hours' or '{EXAMPLE}'; none takes it back")]
Confirm = Annotated[list[str] | None, typer.Option("--confirm", help="this student loses the marks")]
Waive = Annotated[list[str] | None, typer.Option("--waive", help="this student does not")]
_NONE = "none"


def due(assignment: Assignment, when: When = None, course: CourseDir = Path()) -> None:
    """Set when an assignment is due, or show it. What is taken off follows by itself."""
    here = Course(course)
    with here.gradebook() as book:
        known = _find(book, assignment)
        if when is not None:
            known.duedate = None if when == _NONE else stored(read_time(when, here.policies.zone))
            book.db.commit()
            here.policies.settle(book, assignment)
        console.print(plain(f"{assignment}: {_due(here, known.duedate)}"), soft_wrap=True)
        if words := here.policies.words(assignment):
            console.print(plain(words), soft_wrap=True)
        last = known.duedate and here.policies.policy(assignment).last(
            from_stored(known.duedate), here.policies.zone
        )
        if last:
            console.print(f"Nothing counts after {show(last, here.policies.zone)}.", soft_wrap=True)
        if when is not None:
            console.print(plain(f"course release {assignment}  writes it into what students get."))


def extend(assignment: Assignment, student: Who, until: Span = None, course: CourseDir = Path()) -> None:
    """Give one student more time, take that back, or show it."""
    here = Course(course)
    zone = here.policies.zone
    with here.gradebook() as book:
        known = _find(book, assignment)
        if known.duedate is None:
            raise CourseError(f"{assignment} has no due date:  course due {assignment} '{EXAMPLE}'")
        time = from_stored(known.duedate)
        if until is not None:
            extension = None if until == _NONE else later(time, until, zone) - time
            _submission(here, book, assignment, student).extension = extension or None
            book.db.commit()
            here.policies.settle(book, assignment)
        try:
            extension = book.find_submission(assignment, student).extension
        except MissingEntry:
            extension = None
        more = f"{show(time + extension, zone)}, with an extension" if extension else show(time, zone)
        console.print(plain(f"{assignment}, {student}: due {more}"), soft_wrap=True)


def formats(
    assignment: Assignment, confirm: Confirm = None, waive: Waive = None, course: CourseDir = Path()
) -> None:
    """Show who handed in under wrong names of files; marks are lost only where you confirm it."""
    here = Course(course)
    percent = here.policies.policy(assignment).wrong_format
    if not percent:
        raise CourseError(
            f"c.Late.policies takes nothing off here: add '5% for a wrong format' to {assignment}."
        )
    table = here.policies.decisions()
    table |= {key: one for key, one in proposed(here, assignment).items() if key not in table}
    for student, decided in [(who, "yes") for who in confirm or ()] + [(who, "no") for who in waive or ()]:
        if (old := table.get((assignment, student))) is None and student not in here.handed_in_at(assignment):
            raise CourseError(f"{student!r} handed in nothing for {assignment}.")
        table[assignment, student] = Decision(assignment, student, decided, old.why if old else "")
    write_whole(here.policies.table, as_table(table))
    with here.gradebook() as book:
        _find(book, assignment)
        here.policies.settle(book, assignment)
    _show([one for one in table.values() if one.assignment == assignment], percent)


def proposed(here: Course, assignment: str) -> dict[tuple[str, str], Decision]:
    """Find who handed in under other names than the policy asks for."""
    wanted = here.policies.policy(assignment).files
    usual = [f"{name}.ipynb" for name in here.notebooks(assignment)]
    found = {}
    collected = recall(here.root, assignment)
    for student, folder in here.handed_in_at(assignment).items():
        if unusable(student):
            continue
        names = collected.get(student) or handed_in_as(folder)
        if why := wrong(names, wanted, () if wanted and student in collected else usual):
            found[assignment, student] = Decision(assignment, student, why=visible(why, lines=True))
    return found


def _show(decisions: list[Decision], percent: float) -> None:
    table = Table(Column("student", overflow="fold"), "wrong format", "decision")
    for one in decisions:
        table.add_row(plain(one.student), plain(one.why), DECISIONS[one.decided])
    console.print(table)
    if any(not one.decided for one in decisions):
        console.print(
            f"Nothing is taken off yet: --confirm STUDENT takes {percent:g} % off, --waive STUDENT does not.",
            soft_wrap=True,
        )


def _find(book: Gradebook, assignment: str) -> Any:
    try:
        return book.find_assignment(assignment)
    except MissingEntry:
        raise CourseError(
            f"The gradebook has no {assignment!r}:  course release {assignment}  puts it there."
        ) from None


def _submission(here: Course, book: Gradebook, assignment: str, student: str) -> Any:
    """Return the row of a submission, made where nothing was handed in yet, for a student who is known."""
    try:
        return book.find_submission(assignment, student)
    except MissingEntry:
        enrolled, handed_in = read_roster(here.root / ROSTER), here.handed_in_at(assignment)
        known = {*enrolled, *handed_in, *(s.id for s in book.students)}
        if student not in known or unusable(student):
            raise CourseError(
                f"There is no student {student!r}: not in {ROSTER}, submitted/ or the gradebook."
            ) from None
        book.update_or_create_student(student)
        with book.db.no_autoflush:  # nbgrader builds objects that would be flushed half-made
            made = book.add_submission(assignment, student)
        for notebook in made.notebooks:
            for grade in notebook.grades:
                grade.needs_manual_grade = False  # there is nothing to mark yet
        return made


def _due(here: Course, time: Any) -> str:
    return f"due {show(from_stored(time), here.policies.zone)}" if time else "no due date"
