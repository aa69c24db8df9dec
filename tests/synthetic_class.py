"""A marked class of any size, without marking: rows through nbgrader, and notebooks in autograded/."""

import random
from pathlib import Path
from typing import Any

import nbformat
from feedback_cells import answer, given, graded, marked
from nbgrader.api import Gradebook

from grader.asking.sheet import Check
from grader.marking.recording.course import CONFIG
from grader.report.pages import autograded_path

ASSIGNMENT = "networks"
NOTEBOOKS = {"layers": ("relu", "softmax", "loss", "step"), "images": ("model", "training", "tuning")}
POINTS = 6.0
NAMES = ("Ada Lovelace", "Bruno Núñez de la Cruz y Fernández", "陳 小明", "Øyvind Åsen", "O'Hara Late")
SLIPS = {  # (what was said, the id of a known mistake): the first stays, the second differs in its numbers
    "upstream": ("Multiply by `dY`.", "Multiply by `dY`."),
    "shape": ("The result has shape ({n}, {m}); ({m}, {n}) is expected.", ""),
    "summed": ("Line {n}: db must be summed over the batch.", "db must be summed over the batch."),
}


def make(root: Path, size: int, seed: int = 7) -> Path:
    """Make a course folder with a class of that size; the same arguments give the same class."""
    draw = random.Random(seed)
    gradebook = Gradebook(f"sqlite:///{root}/gradebook.db")
    (root / CONFIG).write_text("c = get_config()\n")
    with gradebook:
        session = gradebook.db()
        commit, session.commit = session.commit, session.flush  # one transaction, not one a cell
        gradebook.add_assignment(ASSIGNMENT)
        for notebook, questions in NOTEBOOKS.items():
            gradebook.add_notebook(notebook, ASSIGNMENT)
            for question in questions:
                gradebook.add_grade_cell(
                    f"test-{question}", notebook, ASSIGNMENT, max_score=POINTS, cell_type="code"
                )
        for number in range(size):
            first, _, last = NAMES[number % len(NAMES)].partition(" ")
            student = f"s{number:03}"
            gradebook.add_student(student, first_name=first, last_name=last)
            if number % 25 == 24:
                continue  # hands in nothing
            with session.no_autoflush:
                submission = gradebook.add_submission(ASSIGNMENT, student)
            able = draw.betavariate(4, 2)
            for notebook in submission.notebooks:
                sheets = _write(root, student, notebook.name, able, draw)
                for grade in notebook.grades:
                    grade.auto_score, grade.needs_manual_grade = sheets[grade.name], False
        session.commit = commit
        session.commit()
    return root


def _write(root: Path, student: str, notebook: str, able: float, draw: random.Random) -> dict[str, float]:
    """Write what marking would have left, and return the marks."""
    cells: list[Any] = [given(f"# {notebook.title()}")]
    earned = {}
    for number, question in enumerate(NOTEBOOKS[notebook], 1):
        slip = None if draw.random() < able else draw.choice(sorted(SLIPS))
        said, known = SLIPS[slip] if slip else ("", "")
        hint = said.format(n=draw.randrange(2, 9), m=draw.randrange(2, 9))
        easy = Check("can be called", 2, draw.random() < able + 0.4, "There is no `x` yet.")
        value = Check("the value", POINTS - 2, slip is None, hint, mistake=known)
        cells.append(given(f"## {number}. {question.title()}", f"text-{question}"))
        cells.append(answer(question, f"def {question}(Z):\n    # by {student}\n    return {slip or 'Z'}\n"))
        cells.append(graded(f"test-{question}", POINTS, [easy, value]))
        earned[f"test-{question}"] = easy.earned + value.earned
    stopped = draw.random() < 0.03
    made = marked(
        *cells,
        status="timed out" if stopped else "graded",
        notes=("Cell 3 ran for 30 s.",) if stopped else (),
    )
    path = autograded_path(root, student, ASSIGNMENT, notebook)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(nbformat.writes(made), "utf-8")
    return earned
