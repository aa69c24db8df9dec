"""Begins a notebook or a question: in its cells and known answers `FILL IN:` says what is to be written."""

import re
from collections.abc import Iterator
from enum import StrEnum
from importlib.resources import files
from keyword import iskeyword
from pathlib import Path
from string import Template

import nbformat

from grader.authoring.view import from_view
from grader.marking.rebuilding.handout import PREFIX
from grader.marking.rebuilding.master import as_text
from grader.marking.recording.course import Course, CourseError
from grader.marking.recording.files import write_whole

_TEMPLATES = files("grader.authoring") / "templates"
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]*")
_ID = re.compile(r"[A-Za-z][A-Za-z0-9_-]{0,49}")
_MOST = 1000
_KNOWN = {"mistakes": "a-mistake.py", "alternatives": "another-way.py"}


class Kind(StrEnum):
    """What a question asks for."""

    FUNCTION = "function"
    FIGURE = "figure"
    TEXT = "text"


def new_notebook(course: Course, assignment: str, notebook: str) -> Path:
    """Write a notebook without a question.

    Raises:
        CourseError: it is there already, or a name cannot be used.
    """
    for name in (assignment, notebook):
        if not _NAME.fullmatch(name):
            raise CourseError(f"{name!r} cannot be a name: take letters, digits, - and _.")
    path = course.path("source", assignment, notebook=notebook)
    if path.exists():
        raise CourseError(
            f"source/{assignment}/{notebook}.ipynb is there already. For a new question in it:  "
            f"course new {assignment}/{notebook} --question ID --points 6"
        )
    return write_whole(path, from_view((_TEMPLATES / "notebook.view").read_text("utf-8")))


def new_question(
    course: Course, assignment: str, notebook: str, question: str, points: float, kind: Kind
) -> list[Path]:
    """Append the cells of a question to a notebook, and write the first known answers to it.

    Returns:
        The notebook and the files of known answers.

    Raises:
        CourseError: there is no such notebook, the id or the points cannot be used, or something is there
            already.
    """
    path = course.path("source", assignment, notebook=notebook)
    there = course.source(assignment, notebook)
    _see_that_it_can_be(question, points)
    marks = f"{points:g} mark{'' if points == 1 else 's'}"
    names = {"id": question, "name": question.replace("-", "_"), "marks": marks, "points": f"{points:g}"}
    view = Template((_TEMPLATES / "question" / f"{kind}.view").read_text("utf-8")).substitute(names)
    cells = nbformat.reads(from_view(view), as_version=4).cells
    if twice := {cell.id for cell in cells} & {cell.id for cell in there.cells}:
        raise CourseError(
            f"source/{assignment}/{notebook}.ipynb has a cell {', '.join(sorted(twice))} already: "
            "take another id for the question."
        )
    known = (
        {} if kind is Kind.TEXT else dict(_known(course.root, f"{assignment}/{notebook}/{question}", names))
    )
    if foreign := [str(path.relative_to(course.root)) for path in known if path.exists()]:
        raise CourseError(f"{', '.join(foreign)} is there already: take another id, or move it away.")
    there.cells += cells
    made = [write_whole(path, as_text(there))]
    return made + [write_whole(place, text) for place, text in known.items()]


def _see_that_it_can_be(question: str, points: float) -> None:
    name = question.replace("-", "_")
    if not _ID.fullmatch(question) or question.startswith(PREFIX) or iskeyword(name):
        raise CourseError(
            f"{question!r} cannot be the id of a question: begin with a letter, go on with letters, digits, "
            f"- and _ (50 at most), and take no word of Python and nothing that begins with {PREFIX}."
        )
    if not 0 < points <= _MOST or round(points, 2) != points:
        raise CourseError(
            f"--points is a number above 0 and up to {_MOST}, such as 6 or 2.5, not {points:g}."
        )


def _known(root: Path, question: str, names: dict[str, str]) -> Iterator[tuple[Path, str]]:
    for folder, name in _KNOWN.items():
        template = (_TEMPLATES / "question" / "known" / f"{folder}.txt").read_text("utf-8")
        yield root / "tests" / folder / question / name, Template(template).substitute(names)
