"""`course import`."""

from pathlib import Path
from typing import Annotated

import typer

from grader.commands.options import console, errors, plain
from grader.importing.course import import_course

Original = Annotated[Path, typer.Argument(help="an nbgrader course, or a folder of otter notebooks")]
To = Annotated[
    Path | None, typer.Option("--to", help="the new course folder; default: FOLDER-imported beside it")
]


def import_(original: Original, to: To = None) -> None:
    """Make a course of a stock nbgrader or otter one, in a new folder; the original is only read."""
    made = to or original.resolve().with_name(f"{original.resolve().name}-imported")
    rows = import_course(original, made)
    for row in rows:
        for what, why in row.left:
            first = what.splitlines()[0] if what else ""
            errors.print(
                plain(f"{row.notebook}, {row.cell}: `{first}`: {why}."), style="yellow", soft_wrap=True
            )
    whole = sum(bool(row.moved) and not row.left for row in rows)
    console.print(plain(f"{whole} of {len(rows)} test cells moved whole: {made / 'import-report.md'}"))
    console.print(f"Next, in {made}:  course release && course verify", highlight=False, soft_wrap=True)
    raise typer.Exit(whole < len(rows))
