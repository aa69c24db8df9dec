"""`course collect`."""

from pathlib import Path
from typing import Annotated
from zoneinfo import ZoneInfo

import typer
from rich.table import Column, Table

from grader.collecting.collect import KINDS, Collection
from grader.collecting.sorting import Fate, Row, fates
from grader.collecting.sources import Unusable
from grader.commands.options import Assignment, CourseDir, console, plain, track
from grader.marking.recording.course import Course, CourseError
from grader.marking.recording.roster import ROSTER, read_roster
from grader.policies.times import PolicyError, zone_of

Archive = Annotated[Path, typer.Argument(help="the zip of a learning platform, or a folder")]
From = Annotated[str, typer.Option("--from", help=f"{', '.join(KINDS)}; default: it is recognised")]
Roster = Annotated[Path | None, typer.Option(help=f"who is in the course; default: {ROSTER}, if it is there")]
Zone = Annotated[str, typer.Option(help="of the platform's times, as Europe/Berlin; default: this machine's")]
DryRun = Annotated[bool, typer.Option("--dry-run", help="say what would be taken, and change nothing")]

_STYLES = {Fate.LEFT_OUT: "yellow", Fate.THERE: "dim", Fate.SPARE: "dim"}


def collect(
    archive: Archive,
    assignment: Assignment,
    kind: From = "",
    roster: Roster = None,
    zone: Zone = "",
    dry_run: DryRun = False,
    course: CourseDir = Path(),
) -> None:
    """Bring what a learning platform gives into submitted/; what lay there before is kept."""
    here = Course(course)
    listed = roster or here.root / ROSTER
    if roster is not None and not listed.is_file():
        raise CourseError(f"There is no {roster}.")
    if kind not in ("", *KINDS):
        raise CourseError(f"--from is one of {', '.join(KINDS)}, not {kind!r}.")
    run = Collection(here, assignment, read_roster(listed), _zone(zone), dry_run, kind)
    try:
        run.collect(archive, lambda students, total: track("Collecting", students, total))
    except Unusable as error:
        raise CourseError(f"{archive} cannot be collected: {error}") from None
    _show(run, assignment)
    raise typer.Exit(any(row.fate is Fate.LEFT_OUT for row in run.rows))


def _zone(name: str) -> ZoneInfo | None:
    try:
        return zone_of(name) if name else None
    except PolicyError:
        raise CourseError(f"--zone is a place as Europe/Berlin, not {name!r}.") from None


def _show(run: Collection, assignment: str) -> None:
    table = Table(
        *(Column(title, overflow="fold") for title in ("student", "file", "what became of it", "why"))
    )
    for row in sorted(run.rows, key=lambda row: (row.fate is Fate.LEFT_OUT, row.student, row.file)):
        table.add_row(*(plain(text) for text in _cells(row)), style=_STYLES.get(row.fate, ""))
    console.print(table)
    counted = ", ".join(f"{number} {fate}" for fate, number in fates(run.rows)) or "nothing was found"
    did = "Nothing was changed (--dry-run)." if run.dry else f"course grade {assignment}  marks it."
    console.print(plain(f"Laid out as {run.kind}: {counted}. {did}"), soft_wrap=True)
    if run.silent:
        console.print(plain(f"Nothing came from: {', '.join(run.silent)}."), soft_wrap=True)


def _cells(row: Row) -> tuple[str, str, str, str]:
    return row.student, row.file, str(row.fate), row.said
