"""Are a student's own files there where the notebook runs, and does no other file get there?"""

import base64
import os

import pytest
from classroom import ASSIGNMENT, RIGHT, hand_in_answers, make_course, marks, run

from grader.marking.recording.own_files import MOST, MOST_FILES, own_files

USES = '{"cells": [{"source": "import helper, another; open(\'table.csv\')"}]}'


def placed(folder, notebook=USES, taken=()):
    found, refused = own_files(folder, notebook, taken)
    return {name: base64.b64decode(data) for name, data in found.items()}, refused


def test_what_the_notebook_uses_is_placed_and_what_that_uses(tmp_path):
    (tmp_path / "helper.py").write_text("import third\n")
    for name in ("third.py", "table.csv", "unused.py", "unused.csv"):
        (tmp_path / name).write_text("1")
    found, refused = placed(tmp_path)
    assert (sorted(found), refused) == (["helper.py", "table.csv", "third.py"], [])


def test_what_the_course_has_stays_the_courses(tmp_path):
    (tmp_path / "helper.py").write_text("mine")
    assert placed(tmp_path, taken={"helper.py"}) == ({}, [])


@pytest.mark.parametrize("kind", ["link", "folder", "pipe", "large"])
def test_what_is_no_plain_small_file_is_named(tmp_path, kind):
    path = tmp_path / "folder" / "table.csv"
    path.parent.mkdir()
    if kind == "link":
        (tmp_path / "secret").write_text("secret")
        path.symlink_to(tmp_path / "secret")
    elif kind == "folder":
        path.mkdir()
    elif kind == "pipe":
        os.mkfifo(path)
    else:
        path.write_bytes(b"1" * (MOST + 1))
    found, (sentence,) = placed(path.parent)
    assert found == {}
    assert sentence.startswith("table.csv, handed in beside the notebook, was left out: it is no plain file")


@pytest.mark.parametrize("name", ["random", "numpy", "grader", "helper"])
def test_no_module_takes_the_place_of_one_that_is_installed(tmp_path, name):
    (tmp_path / f"{name}.py").write_text("raise SystemExit")
    found, refused = placed(tmp_path, f"import {name}")
    assert bool(found) == (name == "helper") and bool(refused) == (name != "helper")


def test_there_are_not_too_many(tmp_path):
    for number in range(MOST_FILES + 1):
        (tmp_path / f"m{number:03}.csv").write_text("1")
    found, refused = placed(tmp_path, " ".join(f"m{number:03}.csv" for number in range(99)))
    assert len(found) == MOST_FILES and len(refused) == 1


def test_an_answer_in_a_module_of_ones_own_keeps_its_marks(tmp_path):
    """And the file counts: where it changes, the notebook is marked anew."""
    course = make_course(tmp_path)
    hand_in_answers(course, "modular", RIGHT | {"double": "from mylayers import double\n"})
    module = course.path("submitted", ASSIGNMENT, "modular") / "mylayers.py"
    for factor, earned in (("2", 3), ("3", 0)):
        module.write_text(f"def double(X):\n    return {factor} * X\n")
        assert run(course, "grade", ASSIGNMENT).returncode == 0
        assert marks(course)["modular"]["test-double"] == (earned, False)
