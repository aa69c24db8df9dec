"""Numbers of a student's own: the notebook makes the ones that the judge expects, and no others count."""

import inspect
import re
from pathlib import Path

import nbformat
import numpy as np
import pytest

from feedforward import own_numbers
from grader.asking.asking import AskError
from grader.asking.inputs import Inputs
from grader.asking.marking import Marking, marking
from grader.asking.sheet import Sheet
from grader.asking.unprotected import OwnKernel

SOURCE = Path(__file__).resolve().parent.parent / "source" / "written_derivations"


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
