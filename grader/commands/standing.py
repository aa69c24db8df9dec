"""`course status`."""

from pathlib import Path

import typer
from rich.table import Column, Table

from grader.commands.exporting import read_class
from grader.commands.options import Assignment, CourseDir, console, plain
from grader.commands.policies import proposed
from grader.exporting.results import Row
from grader.exporting.standing import State, standing
from grader.marking.recording.course import Course
from grader.policies.times import from_stored, show
from grader.report.pages import autograded_path, feedback_path

_NAMED = 4


def status(assignment: Assignment, course: CourseDir = Path()) -> None:
    """Say where a class stands: who is marked, waits, is missing or late, and what to type next."""
    here = Course(course)
    with here.gradebook() as book:
        rows = read_class(here, book, [assignment])
        time = book.find_assignment(assignment).duedate
    shown = f"due {show(from_stored(time), here.policies.zone)}" if time else "no due date"
    policy = here.policies.words(assignment)
    console.print(
        plain(f"{assignment}: {len(rows)} students, {shown}{'; ' if policy else ''}{policy}"), soft_wrap=True
    )
    states = list(standing(assignment, rows, _stale(here, assignment, rows), _undecided(here, assignment)))
    table = Table(Column("students", justify="right"), "state", Column("who", overflow="fold"), "what to do")
    for state in states:
        if state.students:
            table.add_row(str(len(state.students)), state.name, plain(_named(state)), state.next)
    console.print(table)
    raise typer.Exit(any(state.needs and state.students for state in states))


def _named(state: State) -> str:
    more = len(state.students) - _NAMED
    return ", ".join(state.students[:_NAMED]) + (f" and {more} more" if more > 0 else "")


def _undecided(here: Course, assignment: str) -> list[str]:
    """List those for whom a wrong format is proposed."""
    if not here.policies.policy(assignment).wrong_format:
        return []
    known = here.policies.decisions()
    found = {**proposed(here, assignment), **known}
    return [who for (where, who), one in found.items() if where == assignment and not one.decided]


def _stale(here: Course, assignment: str, rows: list[Row]) -> list[str]:
    """List those with a marked notebook whose page is not there, or was written before it was marked."""
    return [
        row.who.student
        for row in rows
        if any(
            part.submitted
            and not part.trouble
            and _is_stale(here.root, row.who.student, assignment, part.notebook)
            for part in row.results[assignment].parts
        )
    ]


def _is_stale(root: Path, *where: str) -> bool:
    page, marked = feedback_path(root, *where), autograded_path(root, *where)
    return marked.is_file() and (not page.is_file() or page.stat().st_mtime < marked.stat().st_mtime)
