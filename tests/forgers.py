"""Wrong answers that earn full marks from stock nbgrader, and a class that hands them in, here and there."""

import os
import subprocess
from pathlib import Path

from classroom import ASSIGNMENT, BIN, DOUBLE, NOTEBOOK, RIGHT, hand_in_answers, make_course, marks, run

from grader.authoring.view import from_view
from grader.marking.recording.course import CONFIG, Course

FOLDER = Path(__file__).parent / "forgeries"
FORGERIES = {path.stem: path.read_text("utf-8") for path in sorted(FOLDER.glob("*.py"))}
HONEST = {"honest-wrong": "def double(X):\n    return X + 1\n", "right": DOUBLE}
STOCK_CONFIG = 'c = get_config()\nc.CourseDirectory.course_id = "stock"\n'

# the same question, marked as stock nbgrader marks: by asserts, and by the number that a cell shows
STOCK_VIEW = """
# %% id="imports"
import numpy as np

# %% id="double" role="answer"
def double(X):
    ### BEGIN SOLUTION
    return 2 * X
    ### END SOLUTION

# %% id="test-double" role="graded" points=3
# 3 marks.
### BEGIN HIDDEN TESTS
X = np.random.default_rng(1).normal(size=(3, 4))
expected = 2 * X
assert np.allclose(double(X), expected), "Twice X."
### END HIDDEN TESTS

# %% id="test-double-value" role="graded" points=3
# 3 marks.
### BEGIN HIDDEN TESTS
wrong = np.abs(double(X) - expected).max()
3.0 * float(wrong < 1e-9)
### END HIDDEN TESTS
"""

Marks = dict[str, dict[str, tuple[float, bool]]]


def marked_by_stock(root: Path) -> Marks:
    """Mark all of them with stock nbgrader, which has no part of this package in it."""
    (root / CONFIG).write_text(STOCK_CONFIG)
    source = root / "source" / ASSIGNMENT
    source.mkdir(parents=True)
    (source / f"{NOTEBOOK}.ipynb").write_text(from_view(STOCK_VIEW), encoding="utf-8")
    _nbgrader(root, "generate_assignment", ASSIGNMENT)
    course = Course(root)
    for student, answer in {**FORGERIES, **HONEST}.items():
        hand_in_answers(course, student, {"double": answer})
    _nbgrader(root, "autograde", ASSIGNMENT)
    return marks(course)


def _nbgrader(root: Path, *arguments: str) -> None:
    environment = {**os.environ, "PATH": os.pathsep.join([str(BIN), os.environ["PATH"]])}
    command = [BIN / "nbgrader", *arguments]
    done = subprocess.run(command, cwd=root, env=environment, capture_output=True, text=True, timeout=900)
    assert done.returncode == 0, done.stderr


def marked_here(root: Path) -> Course:
    """Mark all of them with `course grade`, in the sandbox."""
    course = make_course(root)
    for student, answer in {**FORGERIES, **HONEST}.items():
        hand_in_answers(course, student, RIGHT | {"double": answer})
    run(course, "grade", ASSIGNMENT)
    return course
