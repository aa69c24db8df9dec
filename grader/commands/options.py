"""What several commands share: their options, a progress bar, how student code is to be run."""

import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Annotated, TypeVar

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.text import Text

from grader.kernels import cgroups
from grader.marking.judging.slot import SlotSetup
from grader.marking.recording.course import Course, CourseError
from grader.marking.recording.names import visible

_LOG_SECONDS = 20.0

console = Console()
errors = Console(stderr=True)

T = TypeVar("T")
CourseDir = Annotated[Path, typer.Option("--course", help="the course folder (it has nbgrader_config.py)")]
Assignment = Annotated[str, typer.Argument(help="a folder of source/")]
Assignments = Annotated[list[str] | None, typer.Argument(help="folders of source/; default: all")]
Target = Annotated[str, typer.Argument(help="ASSIGNMENT or ASSIGNMENT/NOTEBOOK")]
OptionalTarget = Annotated[str | None, typer.Argument(help="ASSIGNMENT or ASSIGNMENT/NOTEBOOK; default: all")]
Notebook = Annotated[str, typer.Argument(help="ASSIGNMENT/NOTEBOOK")]
Student = Annotated[str | None, typer.Option(help="only this student")]
Slots = Annotated[int | None, typer.Option(min=1, help="submissions marked at once; default: one a core")]
Again = Annotated[bool, typer.Option("--again", help="mark anew what an earlier run has marked")]
Corpus = Annotated[
    Path | None,
    typer.Option(help="folder of mistakes/, alternatives/ and attacks/; default: tests/ of the course"),
]
Sandbox = Annotated[str | None, typer.Option(help="bwrap, or none for submissions that you trust")]


def track(what: str, items: Iterable[T], total: int | None = None) -> Iterator[T]:
    """Show a progress bar while going through items; where there is no terminal, a line now and then."""
    if not errors.is_terminal:
        yield from _logged(what, items, total)
        return
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=errors) as bar:
        yield from bar.track(items, total=total, description=what)


def _logged(what: str, items: Iterable[T], total: int | None) -> Iterator[T]:
    begun = said = time.monotonic()
    for number, item in enumerate(items, 1):
        yield item
        now = time.monotonic()
        if now - said >= _LOG_SECONDS or number == total:
            of = f" of {total}" if total else ""
            errors.print(f"{what}: {number}{of} in {now - begun:.0f} s", highlight=False, soft_wrap=True)
            said = now


def all_assignments(course: Course) -> list[str]:
    """List the assignments of a course.

    Raises:
        CourseError: there is none.
    """
    names = course.assignments()
    if not names:
        raise CourseError(
            "There is no notebook in source/ yet:  course new ASSIGNMENT/NOTEBOOK  makes the first one."
        )
    return names


def known_answers(course: Course, corpus: Path | None) -> Path:
    """Return the folder of the known answers: where none is named, tests/, which need not be there yet.

    Raises:
        CourseError: the one that is named is not there.
    """
    if corpus is not None and not corpus.is_dir():
        raise CourseError(f"There is no folder {corpus}: say with --corpus where the known answers are.")
    return corpus or course.root / "tests"


def plain(sentence: str) -> Text:
    """Make of a sentence, in which words of students may stand, a text that a terminal only shows."""
    return Text(visible(sentence, lines=True))


def slot_setup(course: Course, assignments: list[str], sandbox: str | None) -> SlotSetup:
    """Return how student code of these assignments is run; warn where nothing protects.

    Raises:
        CourseError: there is no such kind of sandbox.
    """
    if sandbox is not None:
        if sandbox not in ("bwrap", "none"):
            raise CourseError(f"--sandbox is bwrap or none, not {sandbox!r}.")
        course.marker.sandbox = sandbox
    setup = course.setup(assignments)
    if setup.bare:
        errors.print("[yellow]Student code runs without a sandbox (none): only for submissions you trust.[/]")
    elif cgroups.launcher() is None:
        errors.print(cgroups.MISSING, style="dim", highlight=False, soft_wrap=True)
    return setup
