"""A small class: one notebook of two questions, and a student for everything that can happen to it."""

import atexit
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from functools import cache
from pathlib import Path

from nbformat import NotebookNode
from nbformat.v4 import new_code_cell
from nbgrader.api import Gradebook

from grader.authoring.view import from_view
from grader.handout.release import make_release
from grader.marking.rebuilding.master import as_text, released
from grader.marking.rebuilding.rebuild import fill
from grader.marking.recording.course import CONFIG, Course

ROOT = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent
ASSIGNMENT, NOTEBOOK = "sums", "doubles"
EXPORT = ("export", "--to", "long", "--out", "grades.csv")  # the table of all notebooks
ALONE = "\nc.HandingIn.installing = []\n"  # these files lie in the project's own course
LIMITS = f"{ALONE}c.Marker.cell_seconds = 3\nc.Marker.submission_seconds = 12\nc.Marker.memory_mib = 512\n"

VIEW = '''
# %% [markdown] id="intro"
# # Doubles and totals

# %% id="imports"
import numpy as np

# %% id="double" role="answer"
def double(X):
    """Return 2 X."""
    ### BEGIN SOLUTION
    return 2 * X
    ### END SOLUTION

# %% id="test-double" role="graded" points=3
# 3 marks. The tests are hidden and run when your work is graded.
### BEGIN HIDDEN TESTS
from grader import expect, normal, score

X = normal(3, 4)
seen = {"This is X itself.": X}
first = expect("double(X)", 2 * X, what="the values", marks=2, given={"X": X}, mistakes=seen)
expect("double(X)\\nX", X, what="X is left as it was", marks=1, given={"X": X}, after=first)
score()
### END HIDDEN TESTS

# %% id="total" role="answer"
def total(X):
    """Return the sum of each column of X, shape (n,)."""
    ### BEGIN SOLUTION
    return X.sum(axis=0)
    ### END SOLUTION

# %% id="test-total" role="graded" points=2
# 2 marks. The tests are hidden and run when your work is graded.
### BEGIN HIDDEN TESTS
from grader import ask, check, normal, score

HIDDEN = normal(5, 2)
with check("the sums", marks=2):
    answer = ask("total(X)", X=HIDDEN)
    assert abs(answer - HIDDEN.sum(axis=0)).max() < 1e-9, "Add up each column."
score()
### END HIDDEN TESTS
'''

WRITTEN = (
    VIEW
    + """
# %% [markdown] id="why-manual" role="task" points=4
# ## `why` (4 marks): why is it so?
#
# === BEGIN MARK SCHEME ===
#
# Two marks for the reason, two for an example.
#
# === END MARK SCHEME ===

# %% [markdown] id="why-text" role="answer"
# ### BEGIN SOLUTION
# Because.
# ### END SOLUTION
"""
)

DOUBLE = "def double(X):\n    return 2 * X\n"
TOTAL = "def total(X):\n    return X.sum(axis=0)\n"
RIGHT = {"double": DOUBLE, "total": TOTAL}
STUBBORN = (
    "import signal, time\nsignal.signal(signal.SIGINT, signal.SIG_IGN)\nwhile True:\n    time.sleep(1)\n"
)

# what each student wrote, and (status, marks of test-double, marks of test-total)
ANSWERS: dict[str, tuple[dict[str, str], tuple[str, float, float]]] = {
    "perfect": (RIGHT, ("graded", 3, 2)),
    "empty": ({}, ("graded", 0, 0)),
    "wrong-double": (RIGHT | {"double": DOUBLE.replace("2 * X", "X")}, ("graded", 0, 2)),
    "in-place": (RIGHT | {"double": "def double(X):\n    X *= 2\n    return X\n"}, ("graded", 2, 2)),
    "syntax-error": (RIGHT | {"double": "def double(X)\n"}, ("graded", 0, 2)),
    "raises": (RIGHT | {"double": "def double(X):\n    return X.nope\n"}, ("graded", 0, 2)),
    "endless-loop": (RIGHT | {"double": "while True:\n    pass\n"}, ("timed out", 0, 2)),
    "endless-ask": (RIGHT | {"double": "def double(X):\n    while True:\n        pass\n"}, ("graded", 0, 2)),
    "stubborn-loop": (RIGHT | {"double": STUBBORN}, ("timed out", 0, 0)),
    "ends-python": (RIGHT | {"double": "import os\nos._exit(0)\n"}, ("kernel died", 0, 0)),
    "eats-memory": (RIGHT | {"double": "eaten = [bytearray(2**24) for _ in range(99)]\n"}, ("graded", 0, 2)),
}


def _changed(change: Callable[[NotebookNode], None]) -> Callable[[NotebookNode], str]:
    def text(notebook: NotebookNode) -> str:
        change(notebook)
        return json.dumps(notebook)

    return text


def _duplicate(notebook: NotebookNode) -> None:
    notebook.cells.append(notebook.cells[_place(notebook, "test-double")])


def _delete(notebook: NotebookNode) -> None:
    del notebook.cells[_place(notebook, "test-double")]


def _reorder(notebook: NotebookNode) -> None:
    notebook.cells.reverse()


def _retype(notebook: NotebookNode) -> None:
    notebook.cells[_place(notebook, "test-double")].cell_type = "markdown"


def _strip(notebook: NotebookNode) -> None:
    for cell in notebook.cells:
        cell.metadata = {}
        del cell["id"]


def _place(notebook: NotebookNode, name: str) -> int:
    return next(
        n for n, c in enumerate(notebook.cells) if c.metadata.get("nbgrader", {}).get("grade_id") == name
    )


# what was done to a right notebook, and what comes of it
DEFORMED: dict[str, tuple[Callable[[NotebookNode], str], tuple[str, float, float]]] = {
    "duplicated-test": (_changed(_duplicate), ("repaired", 3, 2)),
    "deleted-test": (_changed(_delete), ("repaired", 3, 2)),
    "reordered": (_changed(_reorder), ("repaired", 3, 2)),
    "retyped-test": (_changed(_retype), ("repaired", 3, 2)),
    "stripped-metadata": (_changed(_strip), ("repaired", 3, 2)),
    "not-json": (lambda notebook: as_text(notebook)[:700], ("malformed", 0, 0)),
    "extra-cells": (_changed(lambda nb: nb.cells.insert(2, new_code_cell("helper = 1"))), ("graded", 3, 2)),
}
EXPECTED = {name: outcome for name, (_, outcome) in {**ANSWERS, **DEFORMED}.items()}
EXPECTED["missing"] = ("missing", 0, 0)


def make_course(folder: Path, config: str | None = None, view: str = VIEW) -> Course:
    """Lay out and release the course, with nothing handed in."""
    text = (ROOT / CONFIG).read_text("utf-8") + LIMITS if config is None else config
    if "db_url" in text:  # a gradebook elsewhere is no part of a folder that can be copied
        return _make(folder, text, view)
    shutil.copytree(_made_once(text, view), folder, dirs_exist_ok=True)
    return Course(folder)


def _make(folder: Path, config: str, view: str) -> Course:
    source = folder / "source" / ASSIGNMENT
    source.mkdir(parents=True)
    (folder / CONFIG).write_text(config, encoding="utf-8")
    (folder / ".course_salt").write_text("a salt of the tests")
    (source / f"{NOTEBOOK}.ipynb").write_text(from_view(view), encoding="utf-8")
    course = Course(folder)
    make_release(course, ASSIGNMENT)
    return course


@cache
def _made_once(config: str, view: str) -> Path:
    """Release a course in a folder of its own, which is copied and never changed; it takes seconds."""
    folder = Path(tempfile.mkdtemp(prefix="classroom-"))
    atexit.register(shutil.rmtree, folder)
    _make(folder, config, view)
    return folder


def hand_in(course: Course, student: str, text: str) -> None:
    """Put a notebook's text into submitted/."""
    path = course.path("submitted", ASSIGNMENT, student, NOTEBOOK)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def hand_in_answers(course: Course, student: str, answers: dict[str, str]) -> None:
    """Put answers into the release and hand it in."""
    hand_in(course, student, as_text(fill(released(course.source(ASSIGNMENT, NOTEBOOK)), answers)))


def hand_in_class(course: Course) -> None:
    """Let every student of the tables above hand in."""
    for student, (answers, _) in ANSWERS.items():
        hand_in_answers(course, student, answers)
    for student, (deform, _) in DEFORMED.items():
        hand_in(course, student, deform(fill(released(course.source(ASSIGNMENT, NOTEBOOK)), RIGHT)))
    course.path("submitted", ASSIGNMENT, "missing").mkdir(parents=True)


NO_PLAIN_FILES = ("link", "folder", "pipe", "large")


def make_no_plain_file(path: Path, kind: str, most: int) -> None:
    """Make what may not be taken for a file of at most `most` bytes: one of `NO_PLAIN_FILES`."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if kind == "link":
        secret = path.parent.parent / "secret"
        secret.write_text("secret")
        path.symlink_to(secret)
    elif kind == "folder":
        path.mkdir()
    elif kind == "pipe":
        os.mkfifo(path)
    else:
        path.touch()
        os.truncate(path, most + 1)


def run(course: Course, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run `course ...` in the course folder, as a user does."""
    return subprocess.run(
        [BIN / "course", *arguments], cwd=course.root, capture_output=True, text=True, timeout=300
    )


def marks(course: Course) -> dict[str, dict[str, tuple[float, bool]]]:
    """Read from the gradebook: student -> graded cell -> (marks, a person is wanted)."""
    found: dict[str, dict[str, tuple[float, bool]]] = {}
    with Gradebook(course.database) as book:
        for submission in book.assignment_submissions(ASSIGNMENT):
            grades = [grade for notebook in submission.notebooks for grade in notebook.grades]
            found[submission.student.id] = {g.name: (g.score, g.needs_manual_grade) for g in grades}
    return found


_TIMES = re.compile(rb'(?<="seconds": )\{[^{}]*\}|(?<=class="num took")[^<]*')


def timeless(data: bytes) -> bytes:
    """Return what marking has written but for how long it took, which no two runs share."""
    return _TIMES.sub(b"{}", data)


def digests(course: Course) -> dict[str, str]:
    """Digest what marking, feedback and export have written, by its path, but for how long it took."""
    folders = ("autograded", "feedback", "report")
    written = [path for name in folders for path in (course.root / name).rglob("*.*")]
    return {
        str(path.relative_to(course.root)): hashlib.sha256(timeless(path.read_bytes())).hexdigest()
        for path in [*written, course.root / "grades.csv"]
    }
