"""Are a student's own files there where the notebook runs, and does no other file get there?"""

import base64
import json

import pytest
from classroom import (
    ASSIGNMENT,
    NO_PLAIN_FILES,
    RIGHT,
    hand_in_answers,
    make_course,
    make_no_plain_file,
    marks,
    run,
)

from grader.marking.recording.own_files import MOST, MOST_DEEP, MOST_FILES, own_files

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


def fill(folder, *paths, text="1"):
    for path in paths:
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text)


def uses(source):
    """Make the text of a notebook, with an output, that holds one cell."""
    output = {"output_type": "display_data", "data": {"text/plain": "drawn"}}
    return json.dumps({"cells": [{"source": source, "outputs": [output]}]})


@pytest.mark.parametrize(
    "source",
    [
        "from pack.layers import ReLU",
        "import os, pack.layers as layers",
        "sys.path.append('pack')",
        'open("pack/table.csv")',
        "open('./pack/sub/' + name)",
        "Path('pack') / 'table.csv'",
        "%run pack/layers.py",
        "!cat pack/table.csv",
        "np.load(rf'pack\\table.csv')",
    ],
)
def test_a_folder_that_is_imported_or_named_is_placed_whole(tmp_path, source):
    below = ["pack/__init__.py", "pack/layers.py", "pack/sub/deep.py", "pack/table.csv"]
    fill(tmp_path, *below, "pack/__pycache__/layers.pyc", "pack/.git/config", "other/layers.py", "data/a.csv")
    found, refused = placed(tmp_path, uses(source))
    assert (sorted(found), refused) == (below, [])


def test_a_folder_that_is_a_module_of_the_course_or_installed_is_not(tmp_path):
    fill(
        tmp_path, "helper/__init__.py", "random/__init__.py", "table.csv/a.csv", "sets/mine.csv", "sets/a.csv"
    )
    source = uses("import helper, random; 'table.csv/a.csv', 'sets/mine.csv'")
    found, (sentence,) = placed(tmp_path, source, taken={"helper.py", "table.csv", "sets/a.csv"})
    assert list(found) == ["sets/mine.csv"]
    assert sentence.startswith("random/__init__.py, handed in beside the notebook, was left out: a module")


def test_what_is_named_itself_comes_first_and_the_rest_is_counted(tmp_path):
    fill(tmp_path, *(f"sets/{number:02}.csv" for number in range(MOST_FILES + 9)))
    found, (sentence,) = placed(tmp_path, uses("open('sets/28.csv')"))
    assert len(found) == MOST_FILES and "sets/28.csv" in found
    assert sentence.startswith("sets/19.csv, sets/20.csv, sets/21.csv and 6 more, handed in beside")


def test_no_link_is_followed_and_nothing_is_looked_for_too_deep(tmp_path):
    fill(tmp_path, "secret/a.csv", "theirs/" + "d/" * MOST_DEEP + "d/a.csv")
    (tmp_path / "theirs" / "pack").symlink_to(tmp_path / "secret")
    found, (sentence,) = placed(tmp_path / "theirs", uses("'pack/a.csv', 'd/d/d/d/d/a.csv'"))
    assert found == {} and sentence.startswith("pack, d/d/d/d/d/d, handed in beside the notebook, were left")


@pytest.mark.parametrize("kind", [kind for kind in NO_PLAIN_FILES if kind != "folder"])
def test_what_is_no_plain_small_file_is_named(tmp_path, kind):
    make_no_plain_file(tmp_path / "student" / "table.csv", kind, MOST)
    found, (sentence,) = placed(tmp_path / "student")
    assert found == {}
    assert sentence.startswith("table.csv, handed in beside the notebook, was left out: only plain files")


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


def test_an_answer_in_a_package_of_ones_own_keeps_its_marks(tmp_path):
    """And the file counts: where it changes, the notebook is marked anew."""
    course = make_course(tmp_path)
    hand_in_answers(course, "modular", RIGHT | {"double": "from mylib.layers import double\n"})
    module = course.path("submitted", ASSIGNMENT, "modular") / "mylib" / "layers.py"
    module.parent.mkdir()
    for factor, earned in (("2", 3), ("3", 0)):
        module.write_text(f"def double(X):\n    return {factor} * X\n")
        assert run(course, "grade", ASSIGNMENT).returncode == 0
        assert marks(course)["modular"]["test-double"] == (earned, False)
