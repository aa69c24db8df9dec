"""Wrong answers that earn full marks from stock nbgrader: do they earn nothing here?"""

import os
import subprocess
from pathlib import Path

import nbformat
import pytest
from classroom import ASSIGNMENT, BIN, DOUBLE, NOTEBOOK, RIGHT, hand_in_answers, make_course, marks, run

from grader.authoring.view import from_view
from grader.marking.cells import auto_points
from grader.marking.course import CONFIG, Course
from grader.report.feedback import preview

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


@pytest.fixture(scope="module")
def stock(tmp_path_factory: pytest.TempPathFactory) -> Marks:
    """Mark all of them with stock nbgrader, which has no part of this package in it."""
    root = tmp_path_factory.mktemp("stock")
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


@pytest.fixture(scope="module")
def here(tmp_path_factory: pytest.TempPathFactory) -> Course:
    """Mark all of them with `course grade`, in the sandbox."""
    course = make_course(tmp_path_factory.mktemp("here"))
    for student, answer in {**FORGERIES, **HONEST}.items():
        hand_in_answers(course, student, RIGHT | {"double": answer})
    run(course, "grade", ASSIGNMENT)
    return course


def test_there_are_eight() -> None:
    assert len(FORGERIES) == 8


@pytest.mark.stock
@pytest.mark.parametrize("name", FORGERIES)
def test_it_earns_full_marks_from_stock_nbgrader(stock: Marks, name: str) -> None:
    assert stock[name]["test-double"][0] == 3


@pytest.mark.stock
def test_stock_nbgrader_marks_honest_answers_right(stock: Marks) -> None:
    assert [stock["honest-wrong"][cell][0] for cell in ("test-double", "test-double-value")] == [0, 0]
    assert [stock["right"][cell][0] for cell in ("test-double", "test-double-value")] == [3, 3]


@pytest.mark.stock
def test_stock_nbgrader_takes_a_shown_number_for_the_mark(stock: Marks) -> None:
    assert stock["shows_a_number"]["test-double-value"][0] == 3


@pytest.mark.parametrize("name", FORGERIES)
def test_it_earns_nothing_here(here: Course, name: str) -> None:
    found = marks(here)[name]
    assert found["test-double"] == (0, False)
    assert found["test-total"] == (2, False), "the other question is not touched by it"


def test_honest_answers_are_marked_right_here(here: Course) -> None:
    found = marks(here)
    assert (found["honest-wrong"]["test-double"][0], found["right"]["test-double"][0]) == (0, 3)


@pytest.mark.parametrize("name", FORGERIES)
def test_its_page_shows_nothing_of_the_test(here: Course, name: str) -> None:
    points = auto_points(here.source(ASSIGNMENT, NOTEBOOK))
    executed = nbformat.read(here.path("autograded", ASSIGNMENT, name, NOTEBOOK), as_version=4)
    page = preview(executed, points, sources=False)
    assert "test-double" not in page and "3 / 5" not in page
    for line in ("expect(", "score()", "normal(", "given=", "HIDDEN", "mistakes"):
        assert line not in page
