"""`course edit` and `course save`."""

from pathlib import Path

import typer

from grader.authoring.view import from_view, to_view
from grader.commands.options import CourseDir, Notebook, console, errors
from grader.marking.rebuilding.master import normal_form
from grader.marking.recording.course import Course, CourseError
from grader.marking.recording.files import write_whole


def edit(notebook: Notebook, course: CourseDir = Path()) -> None:
    """Write a plain-text view of a source notebook to build/edit/, for an editor."""
    here = Course(course)
    source, view = _source_and_view(here, notebook)
    if not source.is_file():
        raise CourseError(f"There is no {source}. Write a new one as {view}, then  course save {notebook}")
    write_whole(view, to_view(source.read_text("utf-8")))
    console.print(f"{view.relative_to(here.root)}: change it, then  course save {notebook}")


def save(notebook: Notebook, course: CourseDir = Path()) -> None:
    """Make the source notebook of its plain-text view in build/edit/; a new view makes a new notebook."""
    here = Course(course)
    source, view = _source_and_view(here, notebook)
    if not view.is_file():
        raise CourseError(f"There is no {view}:  course edit {notebook}  makes it of a notebook in source/.")
    text = from_view(view.read_text("utf-8"))
    write_whole(source, text)
    problems = normal_form(text)
    for problem in problems:
        errors.print(f"{source.name}: {problem}", style="yellow", highlight=False)
    console.print(f"{source.relative_to(here.root)}")
    raise typer.Exit(bool(problems))


def _source_and_view(course: Course, notebook: str) -> tuple[Path, Path]:
    assignment, _, name = notebook.partition("/")
    if not name:
        raise CourseError(f"Name the notebook as ASSIGNMENT/NOTEBOOK, not {notebook!r}.")
    source = course.path("source", assignment, notebook=name)
    return source, course.root / "build/edit" / assignment / f"{name}.py"
