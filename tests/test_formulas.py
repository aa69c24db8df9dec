"""Formulas that were derived pass, measured slopes and complex steps do not."""

import math

import numpy as np
import pytest

from grader.asking.inputs import Inputs
from grader.asking.marking import Marking, marking
from grader.asking.sheet import Sheet
from grader.asking.unprotected import OwnKernel
from grader.beside.coarse import coarse, steady
from grader.beside.replay import afresh
from grader.checks.formulas import expect_formula

Z = np.array([0.3, -1.2, 0.8])


def softmax(z):
    return np.exp(z) / np.exp(z).sum()


def log_sum(z):
    return np.log(np.exp(z).sum())


def differences(z, h=1e-5):
    return np.array([(log_sum(z + step) - log_sum(z - step)) / (2 * h) for step in h * np.eye(len(z))])


def complex_step(z):
    return np.array([log_sum(z + 1e-30j * step).imag / 1e-30 for step in np.eye(len(z))])


def log_of_it(z):
    return np.exp(z - np.logaddexp.reduce(z))


class Kernel(OwnKernel):
    """Holds functions, and an answer's cell if there is one."""

    def __init__(self, names, cell=""):
        super().__init__(names)
        self.cell = cell
        exec(cell, names)

    def source(self, _):
        return self.cell


def marked(function, z, cell=""):
    return check_of(function, z, cell).earned


def check_of(function, z, cell=""):
    sheet = Sheet("test-slopes")
    space = {"__name__": "__main__", "np": np, "slopes": function, "log_sum": log_sum}
    with marking(Marking(Kernel(space, cell), Inputs("seed"), sheet)):
        right = np.exp(z - z.max()) / np.exp(z - z.max()).sum()
        expect_formula("slopes(z)", right, what="slopes", marks=1, given={"z": z}, mistakes={})
    (check,) = sheet.checks
    return check


@pytest.mark.parametrize("z", [Z, Z + 280, Z - 280], ids=["near", "far", "far below"])
@pytest.mark.parametrize(
    ("function", "score"), [(softmax, 1), (log_of_it, 1), (differences, 0), (complex_step, 0)]
)
def test_formulas_pass_and_measured_slopes_do_not(function, score, z):
    assert marked(function, z) == score


@pytest.mark.parametrize(
    ("function", "guess"),
    [
        (differences, True),
        (lambda z: np.round(softmax(z), 4), True),
        (lambda z: 2 * softmax(z), False),
        (lambda z: softmax(z)[:, None], False),
        (lambda z: softmax(z).sum(), False),
        (lambda z: None, False),
    ],
    ids=["measured", "rounded", "twice", "column", "summed", "nothing"],
)
def test_only_values_that_are_near_are_perhaps_measured(function, guess):
    assert ("Perhaps it was measured" in check_of(function, Z).hint) == guess


EIGHTH = """
def slopes(z):
    total, h = TOTAL, 0.02
    weights = {1: 4 / 5, 2: -1 / 5, 3: 4 / 105, 4: -1 / 280}
    def slope(s):
        return sum(c * (total(z + k * s) - total(z - k * s)) for k, c in weights.items()) / h
    return np.array([slope(s) for s in h * np.eye(len(z))])
"""


@pytest.mark.parametrize(
    "total",
    [
        "lambda z, exp=np.exp: np.log(exp(z).sum())",
        "lambda z: np.log(np._core.umath.exp(z).sum())",
        "lambda z: np.log((np.e**z).sum())",
        "lambda z: np.log(sum(np.logspace(v, v, 1, base=np.e)[0] for v in z))",
    ],
)
def test_functions_are_coarse_under_every_name(total):
    assert marked(None, Z, "total = TOTAL\n".replace("TOTAL", total) + EIGHTH.replace("TOTAL", "total")) == 0


def test_a_cell_may_check_itself_with_what_is_out_of_reach():
    """Is a statement that stops left out, and are constants of the cell as fine as ever?"""
    cell = "E = np.exp(1)\nassert E == 2.718281828459045\ndef slopes(z): return E**z / (E**z).sum()"
    assert marked(None, Z, cell) == 1


def test_powers_that_are_assigned_are_coarse_too():
    total = "def total(z):\n    p = np.full(len(z), np.e)\n    p **= z\n    return np.log(p.sum())\n"
    assert marked(None, Z, total + EIGHTH.replace("TOTAL", "total")) == 0


def test_powers_that_are_assigned_change_arrays_in_place():
    cell = (
        "M = np.array([[1.0, 2.0], [3.0, 4.0]])\ncolumn, number = M[:, 1], 3\ncolumn **= 2\nnumber **= 2\n"
        "pair = [2, 3]\npair[1] **= 3"
    )
    assert afresh("[M.tolist(), number, pair]", {}, {"np": np}, cell) == [[[1, 4], [3, 16]], 9, [2, 27]]


def test_functions_are_coarse_for_a_while():
    """Are six digits kept, no imaginary part, and is everything as it was afterwards?"""
    exp, held = np.exp, {"power_of_e": np.exp}
    with coarse(held):
        assert held["power_of_e"](1.0) != math.e and abs(held["power_of_e"](1.0) - math.e) < 1e-5
        assert math.exp(1) != math.e and np.exp(1 + 1e-9j).imag == 0
        assert abs(np.log(1e300) - 300 * 2.302585092994046) < 1e-6
        assert np.maximum(np.array([1, 2]), 1).dtype.kind == "i"
    assert np.exp is exp is held["power_of_e"]


def test_what_is_no_number_is_judged_as_it_stands():
    assert steady("{'a': 1}", {}, {}, "") == {"a": 1}
    assert steady("None", {}, {}, "") is None
