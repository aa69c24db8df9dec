"""Numbers of a student's own: the notebook makes the ones that the judge expects, and no others count."""

import inspect
import re
from pathlib import Path

import nbformat
import numpy as np
import pytest
from marked_once import sheets_of

from feedforward import own_numbers
from grader.asking.asking import AskError
from grader.asking.inputs import Inputs
from grader.asking.marking import Marking, marking
from grader.asking.sheet import Sheet
from grader.asking.unprotected import OwnKernel
from grader.marking.recording.course import Course
from grader.verifying.subject import Subject

ROOT = Path(__file__).resolve().parent.parent
COURSE = Course(ROOT)
SOURCE = ROOT / "source" / "written_derivations"
FORWARD = """
my_id = " S12"
data = student_data(my_id)
x, v, W1, b1, W2, b2, eta = data.values()
z1 = np.round(W1 @ x + b1, 4)
h = np.round(np.log(1 + np.exp(z1)), 4)
z2 = np.round(W2 @ h + b2, 4)
y = np.round(1 / (1 + np.exp(-z2)), 4)
loss = -np.log(y)
"""
BACKWARD = """
slope = np.round((y - 1) * W2 / (1 + np.exp(-z1)), 4)
grad = {"W1": np.outer(slope, x), "b1": slope, "W2": (y - 1) * h, "b2": y - 1}
"""
UPDATED = "updated = {name: np.asarray(data[name]) - eta * np.asarray(grad[name]) for name in grad}"
GRAPH = """
my_id = "s12"
a, b, c, d = (sign for sign in student_formula(my_id) if sign in "+*")
twice = student_formula(my_id)[-1]
w_graph = {"x": ["s"], "y": ["s"], "z": ["q"], "o": ["q"], "s": ["p"], "q": ["p"], "p": ["w"], "w": []}
w_graph[twice] = w_graph[twice] + ["w"]
w_labels = {"x": "x", "y": "y", "z": "z", "o": "o", "s": a, "p": b, "q": c, "w": d}
"""


def entered(namespace, student_id):
    state = Marking(OwnKernel(namespace), Inputs("seed"), Sheet("test"), student_id=student_id)
    with marking(state):
        return own_numbers.entered_id()


@pytest.mark.parametrize(
    ("notebook", "cell", "function"),
    [
        ("network_by_hand", "given-student-data", own_numbers.student_data),
        ("concepts", "given-student-formula", own_numbers.student_formula),
    ],
)
def test_notebook_and_judge_make_the_same(notebook, cell, function):
    cells = nbformat.read(SOURCE / f"{notebook}.ipynb", as_version=4).cells
    (given,) = [c.source for c in cells if c.id == cell]
    plain = re.sub(r"name: str\) -> .*:\n", "name):\n", inspect.getsource(function), count=1)
    assert given.strip() == plain.strip()


def test_numbers_go_by_the_id_and_are_the_class_s_without_one():
    """Are a student's own numbers others, always the same, and never 0?"""
    mine, again, class_s = (own_numbers.student_data(name) for name in ("s12", " S12 ", ""))
    assert all(np.array_equal(mine[name], again[name]) for name in mine)
    assert not np.array_equal(mine["W1"], class_s["W1"]) and np.all(class_s["W1"] == 0.1)
    assert all(np.all(mine[name] != 0) for name in mine)
    assert own_numbers.student_formula("s12") != own_numbers.student_formula("")


def test_the_id_that_counts_is_the_student_s_own():
    """Is nothing entered the class's, one's own one's own, and another's refused?"""
    assert entered({}, "s12") == entered({"my_id": "  "}, "s12") == entered({"my_id": 3}, "s12") == ""
    assert entered({"my_id": "S12"}, "s12") == "S12"
    assert entered({"my_id": "anyone"}, "") == "anyone"
    with pytest.raises(AskError, match="those of “s13”"):
        entered({"my_id": "s13"}, "s12")


@pytest.mark.parametrize(
    ("notebook", "answers", "earned"),
    [
        (
            "network_by_hand",
            {"forward-pass": FORWARD, "backward-pass": BACKWARD, "updated-parameters": UPDATED},
            {"test-forward-pass": 6, "test-backward-pass": 8, "test-updated-parameters": 4},
        ),
        ("concepts", {"graph-of-w": GRAPH}, {"test-graph-of-w": 3}),
    ],
)
def test_right_answers_to_numbers_of_one_s_own_earn_all(notebook, answers, earned):
    sheets = sheets_of(Subject(COURSE, "written_derivations", notebook), "s12", answers)
    assert {cell: sheets[cell].score for cell in earned} == earned, [sheets[cell].hints for cell in earned]
