"""`course move-gradebook`."""

from functools import partial
from pathlib import Path
from typing import Annotated

import typer
from rich.table import Column, Table

from grader.commands.options import CourseDir, console, errors, plain, track
from grader.marking.recording.course import Course
from grader.marking.recording.gradebook import parsed, patient, shown
from grader.marking.recording.moving import move

Url = Annotated[str, typer.Argument(help="postgresql://user@host/database or sqlite:////folder/gradebook.db")]


def move_gradebook(url: Url, course: CourseDir = Path()) -> None:
    """Copy the gradebook into another, empty database, and compare the two; the old one is left as it is."""
    here = Course(course)
    target = patient(url, here.marker.gradebook_seconds)
    moved = move(here.database, target, partial(track, "Copying"))
    table = Table("table", Column("rows", justify="right"))
    for name, contents in moved.tables.items():
        table.add_row(name, str(contents.rows))
    console.print(table, "Both databases hold the same, row by row. The old one is as it was.")
    if moved.left:
        errors.print(plain(f"Not copied, for nbgrader knows no such tables: {', '.join(moved.left)}"))
    line = f'c.CourseDirectory.db_url = "{shown(parsed(url))}"'
    console.print(plain(f"To use the new one, write into nbgrader_config.py:\n    {line}"), soft_wrap=True)
