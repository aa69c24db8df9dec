"""Times marking a class of equal submissions here and with stock nbgrader, in one run: `make bench`.

Both mark the same notebook with the reference answers in it. Stock nbgrader gets a configuration without
this course's steps; there the hidden tests ask in the student's own kernel, unprotected.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import nbformat
from nbgrader.api import Gradebook
from rich.console import Console
from rich.table import Table

from grader.marking.rebuilding.master import as_text
from grader.marking.rebuilding.rebuild import fill
from grader.marking.recording.course import CONFIG, Course
from grader.verifying.subject import Subject

ROOT = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent
ASSIGNMENT, NOTEBOOK = "numpy_backprop", "layers"
HEAVY = "import matplotlib.pyplot as plt\nimport sklearn.datasets\nimport torch\nimport torchvision\n"
VARIANTS = {"numpy": "", "torch": HEAVY}
STOCK = "c = get_config()\nc.CourseDirectory.course_id = 'bench'\n"


def main() -> None:
    """Run both variants and print the table."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--students", type=int, default=20)
    parser.add_argument("--slots", type=int, default=2)
    chosen = parser.parse_args()
    console = Console()
    table = Table("first cell imports", "course grade, s", "nbgrader autograde, s", "times faster")
    found = {}
    for variant, imports in VARIANTS.items():
        ours = lay_out(f"{variant}-ours", imports, chosen.students, (ROOT / CONFIG).read_text("utf-8"))
        stock = lay_out(f"{variant}-stock", imports, chosen.students, STOCK)
        console.print(f"{variant}: marking {chosen.students} submissions, here and then with stock nbgrader")
        grade = [BIN / "course", "grade", ASSIGNMENT, "--slots", str(chosen.slots)]
        seconds = _timed(ours, grade, chosen.students)
        stock_seconds = _timed(stock, [BIN / "nbgrader", "autograde", ASSIGNMENT], chosen.students)
        found[variant] = {"ours": seconds, "stock": stock_seconds, "ratio": stock_seconds / seconds}
        table.add_row(variant, f"{seconds:.2f}", f"{stock_seconds:.2f}", f"{stock_seconds / seconds:.1f}")
    console.print(table, "(wall seconds a submission)")
    (ROOT / "build" / "speed.json").write_text(json.dumps(found, indent=1), encoding="utf-8")


def lay_out(name: str, imports: str, students: int, config: str) -> Path:
    """Make a released course in which every student has handed in the reference."""
    folder = ROOT / "build" / "bench" / name
    shutil.rmtree(folder, ignore_errors=True)
    source = folder / "source" / ASSIGNMENT
    source.mkdir(parents=True)
    (folder / CONFIG).write_text(config, encoding="utf-8")
    notebook = nbformat.read(ROOT / "source" / ASSIGNMENT / f"{NOTEBOOK}.ipynb", as_version=4)
    first = next(cell for cell in notebook.cells if cell.cell_type == "code")
    first.source = imports + first.source
    (source / f"{NOTEBOOK}.ipynb").write_text(as_text(notebook), encoding="utf-8")
    course = Course(folder)
    for beside in (ROOT / "source" / ASSIGNMENT).glob("*.py"):  # what the notebook imports
        shutil.copy(beside, source)
    course.release(ASSIGNMENT)
    subject = Subject(course, ASSIGNMENT, NOTEBOOK)
    text = as_text(fill(subject.released, subject.reference))
    for number in range(students):
        path = folder / "submitted" / f"student{number:03}" / ASSIGNMENT / f"{NOTEBOOK}.ipynb"
        path.parent.mkdir(parents=True)
        path.write_text(text, encoding="utf-8")
    return folder


def _timed(folder: Path, command: list[str | Path], students: int) -> float:
    """Return wall seconds a submission; make sure first that everyone got the same full marks."""
    path = os.pathsep.join([str(BIN), os.environ["PATH"]])
    start = time.perf_counter()
    done = subprocess.run(
        command, cwd=folder, env={**os.environ, "PATH": path}, capture_output=True, text=True
    )
    seconds = time.perf_counter() - start
    with Gradebook(Course(folder).database) as book:
        scores = {s.score for s in book.assignment_submissions(ASSIGNMENT)}
        most = book.find_notebook(NOTEBOOK, ASSIGNMENT).max_score
        manual = sum(cell.max_score for cell in book.find_notebook(NOTEBOOK, ASSIGNMENT).task_cells)
    if done.returncode or scores != {most - manual}:
        sys.exit(f"{folder.name}: marks {scores}, not {most - manual:g}\n{done.stderr}")
    return seconds / students


if __name__ == "__main__":
    main()
