"""Classes of equal submissions: everyone hands in the reference answers."""

import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import nbformat

from grader.marking.judging.part import when_graded
from grader.marking.rebuilding.master import as_text
from grader.marking.rebuilding.rebuild import fill
from grader.marking.recording.course import CONFIG, Course
from grader.verifying.subject import Subject

ROOT = Path(__file__).resolve().parent.parent
HEAVY = "import matplotlib.pyplot as plt\nimport sklearn.datasets\nimport torch\nimport torchvision\n"
OWN_GRADEBOOK = '\nc.CourseDirectory.pop("db_url", None)\n'
STOCK = """c = get_config()
c.CourseDirectory.course_id = "feedforward_networks"
c.ExecutePreprocessor.timeout = 600  # seconds for a cell: its own 30 end tests that train
"""
_COPIED = ("source", "release", "gradebook.db", ".course_salt")


@dataclass(frozen=True)
class Variant:
    """A notebook that is marked; `imports` go before its first code cell."""

    name: str
    assignment: str
    notebook: str
    imports: str = ""


def lay_out(variant: Variant, folder: Path) -> Course:
    """Make a released course with the one notebook, and with what grading reduces in it reduced for all."""
    shutil.rmtree(folder, ignore_errors=True)
    here, source = ROOT / "source" / variant.assignment, folder / "source" / variant.assignment
    source.mkdir(parents=True)
    (folder / CONFIG).write_text((ROOT / CONFIG).read_text("utf-8") + OWN_GRADEBOOK, encoding="utf-8")
    notebook = nbformat.read(here / f"{variant.notebook}.ipynb", as_version=4)
    code = [cell for cell in notebook.cells if cell.cell_type == "code"]
    code[0].source = variant.imports + code[0].source
    for cell in code:
        if reduced := when_graded(cell):  # stock nbgrader knows no such tags
            cell.source += f"\n{reduced}"
            del cell.metadata["tags"]
    (source / f"{variant.notebook}.ipynb").write_text(as_text(notebook), encoding="utf-8")
    for beside in (path for path in here.iterdir() if path.is_file() and path.suffix != ".ipynb"):
        shutil.copy(beside, source)
    course = Course(folder)
    course.release(variant.assignment)
    return course


def hand_in(course: Course, variant: Variant, students: int, config: str, folder: Path) -> Path:
    """Copy a released course, with another configuration and so many students who handed in."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for name in _COPIED:
        path = course.root / name
        if path.is_dir():
            shutil.copytree(path, folder / name)
        elif path.exists():
            shutil.copy(path, folder)
    (folder / CONFIG).write_text(config, encoding="utf-8")
    subject = Subject(course, variant.assignment, variant.notebook)
    text = as_text(fill(subject.released, subject.reference))
    for number in range(students):
        place = folder / "submitted" / f"student{number:03}" / variant.assignment
        place.mkdir(parents=True)
        (place / f"{variant.notebook}.ipynb").write_text(text, encoding="utf-8")
        for beside in course.path("release", variant.assignment).iterdir():
            if beside.is_file() and beside.suffix != ".ipynb":
                shutil.copy(beside, place)
    return folder


def full_marks(folder: Path, variant: Variant) -> tuple[Sequence[float], float]:
    """Return what each student has got, and what tests give at most."""
    with Course(folder).gradebook() as book:
        scores = [one.score for one in book.assignment_submissions(variant.assignment)]
        notebook = book.find_notebook(variant.notebook, variant.assignment)
        return scores, notebook.max_score - sum(cell.max_score for cell in notebook.task_cells)
