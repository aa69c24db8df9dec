"""`course release` and `course grade`."""

from contextlib import closing
from itertools import chain
from pathlib import Path

import typer
from rich.table import Column, Table

from grader.commands.options import (
    Assignments,
    CourseDir,
    Sandbox,
    Slots,
    Student,
    Target,
    console,
    plain,
    slot_setup,
    track,
)
from grader.marking.judging.judge import Job
from grader.marking.judging.outcome import Outcome, Status
from grader.marking.judging.pool import mark_all
from grader.marking.recording.course import Course, CourseError
from grader.marking.recording.record import Recorder


def release(assignments: Assignments = None, course: CourseDir = Path()) -> None:
    """Make the student version of assignments in release/, with no solution and no hidden test in it."""
    here = Course(course)
    for name in track("Releasing", assignments or here.assignments()):
        here.notebooks(name)
        here.release(name)
        console.print(f"release/{name}/: {', '.join(here.notebooks(name))}")


def grade(
    target: Target,
    student: Student = None,
    slots: Slots = None,
    sandbox: Sandbox = None,
    course: CourseDir = Path(),
) -> None:
    """Mark what students handed in: gradebook.db and autograded/."""
    here = Course(course)
    assignment, _, notebook = target.partition("/")
    setup = slot_setup(here, [assignment], sandbox)
    submitted = here.submitted(assignment, notebook or None, student)
    if not submitted:
        raise CourseError(f"Nothing to mark: no submitted/<student>/{assignment}/ fits.")
    outcomes: list[Outcome] = []
    with Recorder(here) as recorder:
        if here.half_released or not recorder.knows(assignment):
            here.release(assignment)
        opened = [here.open(one) for one in submitted]
        settled = [one for one in opened if isinstance(one, Outcome)]
        jobs = [one for one in opened if isinstance(one, Job)]
        with closing(mark_all(jobs, setup, slots or here.marker.slots)) as marked:
            for outcome in track("Marking", chain(settled, marked), len(submitted)):
                recorder.record(outcome)
                outcomes.append(outcome)
    _show(outcomes)
    raise typer.Exit(any(outcome.status is not Status.GRADED for outcome in outcomes))


def _show(outcomes: list[Outcome]) -> None:
    table = Table(Column("student", overflow="fold"), "notebook", "marks", "status", "what went wrong")
    for outcome in sorted(outcomes, key=lambda o: (o.student, o.notebook)):
        most = sum(sheet.points for sheet in outcome.sheets.values())
        hints = [hint for sheet in outcome.sheets.values() for hint in sheet.hints]
        table.add_row(
            plain(outcome.student),
            outcome.notebook,
            f"{outcome.score:g} / {most:g}" if most else "-",
            str(outcome.status),
            plain(_first(outcome.notes + hints)),
            style="" if outcome.status is Status.GRADED else "yellow",
        )
    console.print(table)


def _first(sentences: list[str]) -> str:
    unique = list(dict.fromkeys(sentences))
    more = f" (+{len(unique) - 1} more)" if len(unique) > 1 else ""
    return unique[0] + more if unique else ""
