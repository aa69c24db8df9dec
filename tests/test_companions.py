"""Is what a notebook uses placed beside it when it is marked, and nothing that another one is given?"""

from pathlib import Path

import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

from grader.marking.rebuilding.master import as_text
from grader.marking.recording.companions import used
from grader.marking.recording.course import Course

COURSE = Course(Path(__file__).resolve().parent.parent)
FILES = {
    "steps.py": b"import shapes\nSCALE = 1",
    "shapes.py": b'TABLE = open(here / "table.csv").read()',
    "table.csv": b"1,2",
    "answers.py": b"def right(): ...",
    "weights.bin": b"\xff import answers",
    "sets/first.csv": b"1",
    "sets/deep/second.csv": b"2",
    "kit/__init__.py": b"from kit import part",
    "kit/part.py": b"",
}
STEPS = {"steps.py", "shapes.py", "table.csv"}
SETS = {"sets/first.csv", "sets/deep/second.csv"}


@pytest.mark.parametrize(
    ("source", "placed"),
    [
        ("x = 1", set()),
        ("import steps", STEPS),
        ("%matplotlib inline\nimport numpy as np, steps as s", STEPS),
        ("def later():\n    from steps import SCALE", STEPS),
        ("%run steps.py", STEPS),
        ("from steps.more import x", STEPS),
        ("import numpy  # go through the steps, then show the answers", set()),
        ("import stepsize, my.steps", set()),
        ('open("old-table.csv"), open("table.csv.gz")', {"table.csv"}),
        ('np.fromfile("weights.bin")', {"weights.bin"}),
        ('open("sets/first.csv")', SETS),
        ("sets = kits = 1", set()),
        ("import kit.part", {"kit/__init__.py", "kit/part.py"}),
    ],
)
def test_what_a_cell_imports_or_names_is_placed_with_all_that_it_needs(source, placed):
    assert set(used(FILES, new_notebook(cells=[new_code_cell(source)]))) == placed


def test_text_and_tags_name_files_too():
    text, tagged = (
        new_markdown_cell("Read `table.csv`."),
        new_code_cell("x", metadata={"tags": ["beside: sets/"]}),
    )
    assert set(used(FILES, new_notebook(cells=[text, tagged]))) == {"table.csv", *SETS}


def test_the_layers_that_iris_is_given_do_not_lie_beside_the_question_for_them():
    files = {name: set(COURSE.job("numpy_backprop", name, "s", "").files) for name in ("iris", "layers")}
    assert "given_layers.py" in files["iris"] and files["layers"] == {"numpy_alone.py"}


def test_weights_that_only_a_helper_names_are_placed():
    assert set(COURSE.job("manual_mlp", "dream", "s", "").files) == {"dream_tools.py", "digit_classifier.pt"}


def test_what_a_student_writes_places_nothing():
    own = as_text(new_notebook(cells=[new_code_cell("from given_layers import FullyConnectedLayer")]))
    assert "given_layers.py" not in COURSE.job("numpy_backprop", "layers", "s", own).files
