"""`course export`."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Annotated

import typer
from nbgrader.api import Gradebook, MissingEntry

from grader.commands.options import Assignments, CourseDir, console, errors, plain, track
from grader.exporting.filling import fill
from grader.exporting.layouts import LAYOUTS
from grader.exporting.results import Row, read_results
from grader.exporting.tables import to_csv
from grader.marking.recording.course import Course, CourseError
from grader.marking.recording.files import write_whole
from grader.report.marks import NotebookMarks
from grader.report.status import of_other_points, read_executed

To = Annotated[str, typer.Option("--to", help=f"the form: {', '.join(LAYOUTS)}")]
Out = Annotated[Path | None, typer.Option("--out", help="the file to write, seen from the course folder")]
Into = Annotated[Path | None, typer.Option("--into", help="canvas' or moodle's own table to put marks into")]
SoFar = Annotated[bool, typer.Option("--so-far", help="marks so far where something is still to be marked")]
_SHOWN = 5  # students in one sentence


def export(
    assignments: Assignments = None,
    to: To = "csv",
    out: Out = None,
    into: Into = None,
    so_far: SoFar = False,
    course: CourseDir = Path(),
) -> None:
    """Write all marks in a form for spreadsheets or for a learning platform."""
    here = Course(course)
    if (layout := LAYOUTS.get(to)) is None:
        raise CourseError(f"--to is one of {', '.join(LAYOUTS)}, not {to!r}. A file is named with --out.")
    if into and to not in ("canvas", "moodle"):
        raise CourseError("--into fills in a table of canvas or moodle: say which with --to.")
    with here.gradebook() as book:
        names = assignments or sorted(known.name for known in book.assignments)
        if layout.single and len(names) != 1:
            raise CourseError(f"A file for {to} holds one assignment:  course export ASSIGNMENT --to {to}")
        rows = read_class(here, book, names)
    for row in rows:
        see_that_points_agree(here, (part for result in row.results.values() for part in result.parts))
    kept = [row for row in rows if not row.refused] if layout.platform else rows
    form = [] if to == "csv" else [to, *(assignments or [])]
    path = here.root / (out or f"{'-'.join(['grades', *form])}.csv")
    if into:
        filled = fill(into, kept, layout, so_far)
        write_whole(path, to_csv(filled.table))
        console.print(f"Marks of {filled.number} students put into {path}", soft_wrap=True)
        warn("Not in that table", filled.left)
    else:
        write_whole(path, to_csv(layout.table(kept, so_far)))
        console.print(f"{len(kept)} students in {path}", soft_wrap=True)
    _say_what_is_empty(rows, so_far or to == "long")
    if layout.platform:
        _say_what_a_platform_may_refuse(kept, so_far)


def read_class(here: Course, book: Gradebook, assignments: list[str]) -> list[Row]:
    """Read what everyone of the class has in these assignments."""
    settle(here, book, assignments)
    return read_results(book, track("Reading", assignments), here.root, here.policies)


def settle(here: Course, book: Gradebook, assignments: list[str]) -> None:
    """Bring what is taken off in the gradebook into agreement with what is shown."""
    for name in assignments:
        try:
            book.find_assignment(name)
        except MissingEntry:
            raise CourseError(f"The gradebook has no {name!r}:  course grade {name}  marks it.") from None
        here.policies.settle(book, name)


def see_that_points_agree(here: Course, entries: Iterable[NotebookMarks]) -> None:
    """Stop where a notebook was marked when its cells had other marks to give than the gradebook says now."""
    for entry in entries:
        if changed := of_other_points(read_executed(here.root, entry), entry):
            raise CourseError(
                f"The marks of {', '.join(changed)} have changed since {entry.notebook} was marked:  "
                f"course grade {entry.assignment}  marks it anew."
            )


def _say_what_is_empty(rows: Sequence[Row], so_far: bool) -> None:
    left: dict[tuple[str, str], list[str]] = defaultdict(list)
    for row in rows:
        for name, result in row.results.items():
            if result.open:
                left[name, result.open].append(row.who.student)
    for (name, why), students in left.items():
        warn(f"{name}, {'marks so far' if so_far else 'no total'} ({why})", students)


def _say_what_a_platform_may_refuse(rows: Sequence[Row], so_far: bool) -> None:
    above: dict[str, list[str]] = defaultdict(list)
    for row in rows:
        for name, result in row.results.items():
            if (result.score(so_far=so_far) or 0.0) > result.max_score:
                above[name].append(row.who.student)
    for name, students in above.items():
        warn(f"{name}, more than the maximum by extra credit, which Moodle refuses", students)


def warn(what: str, students: Sequence[str]) -> None:
    if students:
        more = f" and {len(students) - _SHOWN} more" if len(students) > _SHOWN else ""
        shown = ", ".join(students[:_SHOWN]) + more
        errors.print(plain(f"{what}: {shown}."), style="yellow", soft_wrap=True)
