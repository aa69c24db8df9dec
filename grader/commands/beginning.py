"""`course init` and `course new`."""

from pathlib import Path
from typing import Annotated

import typer

from grader.authoring.beginning import begin_course
from grader.authoring.questions import Kind, new_notebook, new_question
from grader.commands.options import CourseDir, Notebook, console
from grader.marking.recording.course import Course, CourseError

Folder = Annotated[Path, typer.Argument(help="a folder that is empty or not there yet")]
Question = Annotated[str, typer.Option(help="the id of a new question in the notebook")]
Points = Annotated[float | None, typer.Option(help="its marks")]
KindOf = Annotated[Kind, typer.Option(help="what it asks for")]


def init(folder: Folder) -> None:
    """Begin a course that works: a notebook, its known answers, the configuration and a CI workflow."""
    for path in begin_course(folder):
        console.print(str(folder / path), highlight=False, soft_wrap=True)
    console.print(
        f"\nNow:  cd {folder} && course release && course demo && course verify", soft_wrap=True, markup=False
    )


def new(
    notebook: Notebook,
    question: Question = "",
    points: Points = None,
    kind: KindOf = Kind.FUNCTION,
    course: CourseDir = Path(),
) -> None:
    """Begin a notebook, or a question in one: its cells and known answers say what is to be filled in."""
    here = Course(course)
    assignment, _, name = notebook.partition("/")
    if not name:
        raise CourseError(f"Name the notebook as ASSIGNMENT/NOTEBOOK, not {notebook!r}.")
    if not question:
        if points is not None:
            raise CourseError(
                f"--points are those of a question:  course new {notebook} --question ID --points 6"
            )
        made = [new_notebook(here, assignment, name)]
    elif points is None:
        raise CourseError(f"Say what it is worth:  course new {notebook} --question {question} --points 6")
    elif not here.path("source", assignment, notebook=name).is_file():
        raise CourseError(f"There is no source/{notebook}.ipynb yet:  course new {notebook}")
    else:
        made = new_question(here, assignment, name, question, points, kind)
    for path in made:
        console.print(f"{path.relative_to(here.root)}", highlight=False, soft_wrap=True)
    console.print(
        f"Write where it says FILL IN (course edit {notebook} makes a text of the notebook, course save "
        f"{notebook} puts it back); then  course release {assignment} && course verify {notebook}",
        soft_wrap=True,
        markup=False,
    )
