"""`course release` and `course grade`."""

from contextlib import closing
from itertools import chain
from pathlib import Path
from typing import Annotated

import typer
from rich.table import Column, Table

from grader.commands.options import (
    Again,
    Assignments,
    CourseDir,
    OptionalTarget,
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
from grader.marking.recording.kept import Kept, forget, kept_by_notebook
from grader.marking.recording.record import Recorder

One = tuple[str, str]  # student and notebook

_BEFORE = ", as before"


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
    again: Again = False,
) -> None:
    """Mark what students handed in and is not marked yet: gradebook.db and autograded/."""
    here = Course(course)
    assignment, _, notebook = target.partition("/")
    setup = slot_setup(here, [assignment], sandbox)
    submitted = here.submitted(assignment, notebook or None, student)
    if not submitted:
        raise CourseError(f"Nothing to mark: no submitted/<student>/{assignment}/ fits.")
    known = Kept(here, setup)
    outcomes: list[Outcome] = []
    with Recorder(here) as recorder:
        if here.half_released or not recorder.knows(assignment):
            here.release(assignment)
        opened = [here.open(one) for one in submitted]
        settled = [one for one in opened if isinstance(one, Outcome)]
        jobs = {(one.student, one.notebook): one for one in opened if isinstance(one, Job)}
        before = {} if again else _marked_before(jobs, known, recorder)
        todo = [job for one, job in jobs.items() if one not in before]
        with closing(mark_all(todo, setup, slots or here.marker.slots)) as marked:
            for outcome in track("Marking", chain(settled, marked), len(settled) + len(todo)):
                recorder.record(outcome)
                outcomes.append(outcome)
                if job := jobs.get((outcome.student, outcome.notebook)):
                    known.keep(job, outcome, recorder.stamp(outcome))
    outcomes += before.values()
    _show(outcomes, set(before))
    raise typer.Exit(any(outcome.status is not Status.GRADED for outcome in outcomes))


def _marked_before(jobs: dict[One, Job], known: Kept, recorder: Recorder) -> dict[One, Outcome]:
    """Return the outcomes that are known; record again what the gradebook lacks of them."""
    found: dict[One, Outcome] = {}
    for one, job in jobs.items():
        if (kept := known.find(job)) is None:
            continue
        found[one] = outcome = kept.outcome
        stamp = recorder.stamp(outcome)
        if stamp != kept.stamp or not recorder.holds(outcome):
            recorder.record(known.with_notebook(job, outcome))
            known.keep(job, outcome, stamp)
    return found


def _show(outcomes: list[Outcome], before: set[One]) -> None:
    table = Table(Column("student", overflow="fold"), "notebook", "marks", "status", "what went wrong")
    for outcome in sorted(outcomes, key=lambda o: (o.student, o.notebook)):
        most = sum(sheet.points for sheet in outcome.sheets.values())
        hints = [hint for sheet in outcome.sheets.values() for hint in sheet.hints]
        table.add_row(
            plain(outcome.student),
            outcome.notebook,
            f"{outcome.score:g} / {most:g}" if most else "-",
            str(outcome.status) + (_BEFORE if (outcome.student, outcome.notebook) in before else ""),
            plain(_first(outcome.notes + hints)),
            style="" if outcome.status is Status.GRADED else "yellow",
        )
    console.print(table)
    if before:
        console.print(f"{_BEFORE.strip()}: marked by an earlier run from the very same; --again marks anew")


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
