"""A marked course of four students: one late, one of a hostile name, one who is absent."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import nbformat
from feedback_cells import RELU, given, graded, marked, written
from nbgrader.api import Gradebook

from grader.asking.sheet import Check
from grader.marking.recording.course import CONFIG
from grader.report.pages import autograded_path

LATE, FINE, NASTY = "late, o'hara", "fine", "<img src=x onerror=document.title='owned'>"


def notebook_of(student: str) -> Any:
    passed = student == FINE
    return marked(
        *RELU[:2],
        graded("test-relu", 6, [Check("value", 6, passed, hint="" if passed else "Multiply by `dY`.")]),
        given("## 2. Why <script>?", "why-text"),
        written("why", "Because.", 4),
        status="graded" if passed else "timed out",
        notes=() if passed else ("Cell 3 ran for 30 s.",),
    )


def make(root: Path) -> Path:
    """Make the course."""
    gradebook = Gradebook(f"sqlite:///{root}/gradebook.db")
    with gradebook:
        _fill(gradebook)
    (root / CONFIG).write_text("c = get_config()\n")
    source = root / "source" / "a1" / "n1.ipynb"
    source.parent.mkdir(parents=True)
    nbformat.write(nbformat.v4.new_notebook(), source)
    for student in (LATE, FINE):
        path = autograded_path(root, student, "a1", "n1")
        path.parent.mkdir(parents=True)
        nbformat.write(notebook_of(student), path)
    return root


@contextmanager
def copied(made: Path, folder: Path) -> Iterator[tuple[Gradebook, Path]]:
    """Copy the course, for a test to change."""
    root = shutil.copytree(made, folder)
    with Gradebook(f"sqlite:///{root}/gradebook.db") as gradebook:
        yield gradebook, root


def _fill(gradebook: Gradebook) -> None:
    gradebook.add_assignment("a1")
    gradebook.add_notebook("n1", "a1")
    gradebook.add_grade_cell("test-relu", "n1", "a1", max_score=6, cell_type="code")
    gradebook.add_grade_cell("why", "n1", "a1", max_score=4, cell_type="markdown")
    gradebook.add_solution_cell("why", "n1", "a1")
    gradebook.add_solution_cell("relu", "n1", "a1")
    gradebook.add_student("absent", first_name="Never", last_name="There")
    for student in (LATE, FINE, NASTY):
        gradebook.add_student(student)
        with gradebook.db.no_autoflush:  # nbgrader builds objects that would be flushed half-made
            gradebook.add_submission("a1", student)
        grade = gradebook.find_grade("test-relu", "n1", "a1", student)
        grade.auto_score, grade.needs_manual_grade = 6.0 if student == FINE else 2.0, False
    gradebook.find_submission_notebook("n1", "a1", LATE).late_submission_penalty = 1.5
    gradebook.find_comment("why", "n1", "a1", FINE).auto_comment = "No response."
    gradebook.db.commit()


def grade_by_hand(gradebook: Gradebook, student: str, cell: str, score: float, extra: float = 0.0) -> None:
    grade = gradebook.find_grade(cell, "n1", "a1", student)
    grade.manual_score, grade.extra_credit, grade.needs_manual_grade = score, extra, False
    gradebook.db.commit()
