"""`course mark`: marks given by a person, in formgrader or in a table."""

import importlib.util
import os
import subprocess
import sys
from pathlib import Path
from typing import Annotated
from urllib.parse import quote

import typer
from nbgrader.api import MissingEntry

from grader.commands.options import CourseDir, Target, console, errors, plain
from grader.hand_marking import page, table
from grader.hand_marking.texts import Asked, asked_by_hand, find, texts
from grader.marking.rebuilding.cells import cells_by_grade_id
from grader.marking.recording.course import Course, CourseError
from grader.marking.recording.files import write_whole

_FOLDER = "report/hand_marking"

Question = Annotated[
    str | None, typer.Option(help="mark this question of all students: writes a page to read and a table")
]
From = Annotated[Path | None, typer.Option("--from", help="read marks and comments back from such a table")]
NoBrowser = Annotated[bool, typer.Option("--no-browser", help="open no browser: on a server")]
Port = Annotated[int, typer.Option(help="where JupyterLab listens")]


def mark(
    target: Target,
    question: Question = None,
    table_of: From = None,
    no_browser: NoBrowser = False,
    port: Port = 8888,
    course: CourseDir = Path(),
) -> None:
    """Open formgrader to mark by hand; with --question, mark one question of all students in a table."""
    here = Course(course)
    assignment, _, notebook = target.partition("/")
    if table_of is not None:
        _read_back(here, target, question, table_of)
    elif question is not None:
        _write_out(here, find(here, target, question))
    else:
        known = here.notebooks(assignment)
        if notebook and notebook not in known:
            raise CourseError(
                f"There is no {notebook!r} in source/{assignment}/. There are: {', '.join(known)}."
            )
        _need_marked(here, assignment)
        _open(here, "/".join(quote(part, safe="") for part in target.split("/")), no_browser, port)


def _open(here: Course, target: str, no_browser: bool, port: int) -> None:
    """Run JupyterLab in the course folder, whose configuration formgrader reads from there."""
    if importlib.util.find_spec("jupyterlab") is None:
        raise CourseError("JupyterLab is not installed here:  pip install jupyterlab")
    options = [f"--LabApp.default_url=/formgrader/gradebook/{target}", f"--ServerApp.port={port}"]
    # Without it formgrader's log-in holds below the first page only, and every list stays at "Loading".
    options.append("--IdentityProvider.cookie_options=path=/")
    options += ["--no-browser"] if no_browser else []
    options += ["--allow-root"] if os.geteuid() == 0 else []
    console.print("Formgrader opens in JupyterLab; end it with Ctrl-C. Marks are saved as you type them.")
    done = subprocess.run([sys.executable, "-m", "jupyterlab", *options], cwd=here.root, check=False)
    raise typer.Exit(1 if done.returncode > 0 else 0)


def _need_marked(here: Course, assignment: str) -> None:
    with here.gradebook() as book:
        try:
            marked = book.assignment_submissions(assignment)
        except MissingEntry:
            marked = []
    if not marked:
        raise CourseError(f"Nothing of {assignment} is marked yet:  course grade {assignment}  comes first.")


def _write_out(here: Course, asked: Asked) -> None:
    with here.gradebook() as book:
        found = list(texts(here, book, asked))
    given = cells_by_grade_id(here.source(asked.assignment, asked.notebook))[asked.name]
    there = here.root / _FOLDER / f"{asked.assignment}-{asked.notebook}-{quote(asked.question, safe='')}"
    made, rows = there.with_name(f"{there.name}.csv"), table.to_csv(asked, found)
    if made.exists() and list(table.check(asked, table.read(made), found)):
        raise CourseError(
            f"{made.relative_to(here.root)} is there already and says what the gradebook does not: "
            "read it back with --from, or move it away."
        )
    read = write_whole(there.with_name(f"{there.name}.html"), page.render(asked, given, found))
    write_whole(made, f"\ufeff{rows}")  # by that mark spreadsheets know the encoding
    to_mark = sum(text.score is None for text in found)
    console.print(f"{len(found)} texts, {to_mark} without marks. Read {read}", soft_wrap=True)
    console.print(
        f"Fill in the columns marks and comment of {made}; then:\n"
        f"  course mark {asked.assignment}/{asked.notebook} --from {made}",
        soft_wrap=True,
    )


def _read_back(here: Course, target: str, question: str | None, path: Path) -> None:
    rows = table.read(path)
    names = {row.question for row in rows} if question is None else {question}
    if len(names) != 1:
        known = ", ".join(one.question for one in asked_by_hand(here, target.partition("/")[0])) or "none"
        raise CourseError(f"{path.name} is not of one question. By hand are marked: {known}.")
    notebooks = {row.notebook for row in rows}
    where = f"{target.partition('/')[0]}/{notebooks.pop()}" if len(notebooks) == 1 else target
    asked = find(here, where, names.pop())
    with here.gradebook() as book:
        found = list(table.check(asked, rows, texts(here, book, asked)))
        given = [one for one in found if isinstance(one, table.Given)]
        left_out = [one for one in found if isinstance(one, table.LeftOut)]
        table.write(book, asked, given)
    as_before = len(rows) - len(found)
    console.print(f"{asked.question}: {len(given)} rows taken, {as_before} say nothing new.")
    for one in left_out:
        errors.print(
            plain(f"line {one.line}, {one.student}: left out: {one.why}."), style="yellow", soft_wrap=True
        )
    raise typer.Exit(bool(left_out))
