"""Does the marker import nothing that lies where it was started?"""

import subprocess
import sys

import nbformat
import pytest
from classroom import ASSIGNMENT, BIN, NOTEBOOK, RIGHT, hand_in_answers, make_course, marks

LEAVE_A_MARK = "from pathlib import Path\nPath({mark!r}).open('a').write(__file__ + ' ')\nraise ImportError\n"
PLANTED = ("nbformat", "numpy", "json", "typing", "typer", "grader", "nbgrader", "zmq", "ctypes")
HELPER = RIGHT | {"double": "from helper import twice\ndef double(X):\n    return twice(X)\n"}


@pytest.fixture(scope="module")
def course(tmp_path_factory):
    made = make_course(tmp_path_factory.mktemp("planted"))
    hand_in_answers(made, "planter", RIGHT)
    return made


@pytest.fixture
def planted(course):
    """Return a student's folder full of modules, and where they leave their mark when they are imported."""
    folder, mark = course.path("submitted", ASSIGNMENT, "planter"), course.root / "mark"
    for name in PLANTED:
        (folder / f"{name}.py").write_text(LEAVE_A_MARK.format(mark=str(mark)))
    return folder, mark


def grade(course, folder, command, *more):
    environment = {"PATH": f"{BIN}:/usr/bin:/bin:/usr/sbin", "HOME": str(course.root), "PYTHONPATH": "."}
    arguments = ["grade", ASSIGNMENT, "--course", str(course.root), *more]
    return subprocess.run(
        [*command, *arguments], cwd=folder, env=environment, capture_output=True, text=True, timeout=300
    )


def test_nothing_of_a_students_folder_is_imported(course, planted):
    folder, mark = planted
    (folder / "grader.py").unlink()  # found before any of our code runs: see the threat model
    done = grade(course, folder, [BIN / "course"])
    assert not mark.exists(), mark.read_text()
    assert done.returncode == 0, done.stderr
    assert marks(course)["planter"]["test-double"] == (3, False)


def test_python_can_be_told_to_look_away_from_the_start(course, planted):
    folder, mark = planted
    done = grade(course, folder, [sys.executable, "-E", "-P", "-m", "grader.cli"])
    assert not mark.exists(), mark.read_text()
    assert done.returncode == 0, done.stderr


def test_without_a_sandbox_a_notebook_still_imports_what_lies_beside_it(course):
    """Of the files beside a notebook it names some; they are placed where it runs."""
    source = course.source(ASSIGNMENT, NOTEBOOK)
    source.cells[0].metadata["tags"] = ["beside: helper.py"]
    nbformat.write(source, course.path("source", ASSIGNMENT) / f"{NOTEBOOK}.ipynb")
    (course.path("source", ASSIGNMENT) / "helper.py").write_text("def twice(X):\n    return 2 * X\n")
    hand_in_answers(course, "helped", HELPER)
    for way in ("bwrap", "none"):
        done = grade(course, course.root, [BIN / "course"], "--student", "helped", "--sandbox", way)
        assert done.returncode == 0, done.stderr
        assert marks(course)["helped"]["test-double"] == (3, False)
