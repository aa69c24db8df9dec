"""The command line: `course release|grade|feedback|verify|export`.

Exit codes: 0 all is well, 1 something needs a person, 2 the command was used wrongly.
"""

import json
import sys
from collections.abc import Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import Annotated, TypeVar

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table

from grader.authoring.view import BadView, from_view, to_view
from grader.kernels.sandbox import SandboxMissing
from grader.marking.course import Course, CourseError
from grader.marking.master import normal_form
from grader.marking.outcome import Outcome, Status
from grader.marking.pool import SlotNeverStarted, mark_all
from grader.marking.record import Recorder, write_whole
from grader.marking.slot import SlotSetup
from grader.verifying import verify as verifying

app = typer.Typer(add_completion=False, no_args_is_help=True, help=__doc__.split("\n\n")[0])
console = Console(stderr=False)
errors = Console(stderr=True)

T = TypeVar("T")
CourseDir = Annotated[Path, typer.Option("--course", help="the course folder (it has nbgrader_config.py)")]
Assignments = Annotated[list[str] | None, typer.Argument(help="folders of source/; default: all")]
Target = Annotated[str, typer.Argument(help="ASSIGNMENT or ASSIGNMENT/NOTEBOOK")]
Notebook = Annotated[str, typer.Argument(help="ASSIGNMENT/NOTEBOOK")]
Student = Annotated[str | None, typer.Option(help="only this student")]
Slots = Annotated[int | None, typer.Option(min=1, help="submissions marked at once; default: one a core")]
Sandbox = Annotated[str | None, typer.Option(help="bwrap, or none for submissions that you trust")]


@app.command()
def release(
    assignments: Annotated[list[str] | None, typer.Argument(help="default: all")] = None,
    course: CourseDir = Path(),
) -> None:
    """Make the student version of assignments in release/, with no solution and no hidden test in it."""
    here = Course(course)
    for name in track("Releasing", assignments or here.assignments()):
        here.notebooks(name)
        here.release(name)
        console.print(f"release/{name}/: {', '.join(here.notebooks(name))}")


@app.command()
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
    submitted = here.submitted(assignment, notebook or None, student)
    if not submitted:
        raise CourseError(f"Nothing to mark: no submitted/<student>/{assignment}/ fits.")
    outcomes: list[Outcome] = []
    setup = _setup(here, [assignment], sandbox)
    with Recorder(here) as recorder:
        if not recorder.knows(assignment):
            here.release(assignment)
        missing = [recorder.missing(one) for one in submitted if not one.path.is_file()]
        marked = mark_all(here.jobs(submitted), setup, slots or here.marker.slots)
        for outcome in track("Marking", _chain(missing, marked), len(submitted)):
            recorder.record(outcome)
            outcomes.append(outcome)
    _show(outcomes)
    if setup.bare:
        errors.print("[yellow]Student code ran without a sandbox (--sandbox none).[/]")
    raise typer.Exit(any(outcome.status is not Status.GRADED for outcome in outcomes))


@app.command()
def verify(
    target: Annotated[
        str | None, typer.Argument(help="ASSIGNMENT or ASSIGNMENT/NOTEBOOK; default: all")
    ] = None,
    corpus: Annotated[Path, typer.Option(help="folder of mistakes/, alternatives/ and attacks/")] = Path(
        "tests"
    ),
    json_file: Annotated[Path | None, typer.Option("--json", help="write all rows there")] = None,
    slots: Slots = None,
    sandbox: Sandbox = None,
    course: CourseDir = Path(),
) -> None:
    """Mark the marker: the reference solutions, the untouched releases, and a corpus of known answers."""
    here = Course(course)
    assignment, _, notebook = (target or "").partition("/")
    names = [assignment] if assignment else here.assignments()
    if notebook and notebook not in here.notebooks(assignment):
        raise CourseError(f"There is no source/{target}.ipynb.")
    if not corpus.is_dir():
        raise CourseError(f"There is no folder {corpus}.")
    watch = partial(track, "Verifying")
    found = verifying.verify(
        here, target, corpus, _setup(here, names, sandbox), slots or here.marker.slots, watch
    )
    if json_file is not None:
        json_file.write_text(json.dumps(found.to_json(), indent=1), encoding="utf-8")
    for row in found.failed:
        console.print(
            f"[red]{row.kind} {row.path}[/]", *row.why, sep="\n    ", highlight=False, soft_wrap=True
        )
    for name, counted in found.totals().items():
        (word, good), (_, of) = counted.items()
        console.print(f"{name}: {good} of {of} {word}")
    console.print(
        f"notebooks: {sum(row.passed for row in found.notebooks)} of {len(found.notebooks)} properties hold"
    )
    raise typer.Exit(bool(found.failed))


@app.command()
def edit(notebook: Notebook, course: CourseDir = Path()) -> None:
    """Write a plain-text view of a source notebook to build/edit/, for an editor."""
    here = Course(course)
    source, view = _source_and_view(here, notebook)
    if not source.is_file():
        raise CourseError(f"There is no {source}.")
    view.parent.mkdir(parents=True, exist_ok=True)
    write_whole(view, to_view(source.read_text("utf-8")))
    console.print(f"{view.relative_to(here.root)}: change it, then  course save {notebook}")


@app.command()
def save(notebook: Notebook, course: CourseDir = Path()) -> None:
    """Make the source notebook of its plain-text view in build/edit/; a new view makes a new notebook."""
    here = Course(course)
    source, view = _source_and_view(here, notebook)
    if not view.is_file():
        raise CourseError(f"There is no {view}:  course edit {notebook}  makes it.")
    text = from_view(view.read_text("utf-8"))
    source.parent.mkdir(parents=True, exist_ok=True)
    write_whole(source, text)
    problems = normal_form(text)
    for problem in problems:
        errors.print(f"[yellow]{problem}[/]", highlight=False)
    console.print(f"{source.relative_to(here.root)}")
    raise typer.Exit(bool(problems))


def _source_and_view(course: Course, notebook: str) -> tuple[Path, Path]:
    assignment, _, name = notebook.partition("/")
    if not name:
        raise CourseError(f"Name the notebook as ASSIGNMENT/NOTEBOOK, not {notebook!r}.")
    return course.path(
        "source", assignment, notebook=name
    ), course.root / "build/edit" / assignment / f"{name}.py"


def track(what: str, items: Iterable[T], total: int | None = None) -> Iterator[T]:
    """Show a progress bar while going through items."""
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=errors) as bar:
        yield from bar.track(items, total=total, description=what)


def _chain(first: Iterable[Outcome], then: Iterable[Outcome]) -> Iterator[Outcome]:
    yield from first
    yield from then


def _setup(course: Course, assignments: list[str], sandbox: str | None) -> SlotSetup:
    if sandbox is not None:
        if sandbox not in ("bwrap", "none"):
            raise CourseError(f"--sandbox is bwrap or none, not {sandbox!r}.")
        course.marker.sandbox = sandbox
    return course.setup(assignments)


def _show(outcomes: list[Outcome]) -> None:
    table = Table("student", "notebook", "marks", "status", "what went wrong")
    for outcome in sorted(outcomes, key=lambda o: (o.student, o.notebook)):
        most = sum(sheet.points for sheet in outcome.sheets.values())
        hints = [hint for sheet in outcome.sheets.values() for hint in sheet.hints]
        style = "" if outcome.status is Status.GRADED else "yellow"
        table.add_row(
            outcome.student,
            outcome.notebook,
            f"{outcome.score:g} / {most:g}" if most else "-",
            str(outcome.status),
            _first(outcome.notes + hints),
            style=style,
        )
    console.print(table)


def _first(sentences: list[str]) -> str:
    unique = list(dict.fromkeys(sentences))
    more = f" (+{len(unique) - 1} more)" if len(unique) > 1 else ""
    return unique[0] + more if unique else ""


def main() -> None:
    """Run the command line; turn what a user can mend into one message and exit code 2."""
    try:
        app()
    except (BadView, CourseError, SandboxMissing, SlotNeverStarted) as error:
        errors.print(f"[red]{error}[/]", highlight=False)
        sys.exit(2)


if __name__ == "__main__":
    main()
