"""Does what students see of their own derivation say of each line what is true of it?"""

import importlib.util

import pytest
import sympy as sp
from classroom import ROOT

spec = importlib.util.spec_from_file_location("steps", ROOT / "source/written_derivations/steps.py")
steps = importlib.util.module_from_spec(spec)
spec.loader.exec_module(steps)
z, g = sp.symbols("z g", real=True)
RELU = g * sp.Max(0, z)
FOLLOWS, DERIVED, REPEATS, WRONG = (
    "equals the line before",
    "is the derivative by z of the line before",
    "repeats the line before",
    "does NOT follow from the line before",
)


@pytest.fixture
def said(monkeypatch):
    shown = []
    monkeypatch.setattr(steps, "display", lambda line: shown.append(line.data))

    def show(*lines, **how):
        shown.clear()
        steps.show_steps(lines, by="z", **how)
        return [next(w for w in (FOLLOWS, DERIVED, REPEATS, WRONG) if w in line) for line in shown[1:]]

    return show


def test_each_line_is_compared_with_the_line_before(said):
    lines = sp.log(z**2 * g), 2 * sp.log(z) + sp.log(g), 2 / z, 2 / z + 0, 3 / z
    assert said(*lines) == [FOLLOWS, DERIVED, REPEATS, WRONG]


def test_equations_and_text_are_lines_too(said):
    R, slope = sp.symbols("R slope")
    assert said(sp.Eq(R, z * g + z), "z*(g + 1)", sp.Eq(slope, g + 1)) == [FOLLOWS, DERIVED]


def test_a_wrong_case_is_seen_where_both_signs_are_tried(said):
    assert said(RELU, g * z) == [FOLLOWS]
    assert said(RELU, g * z, both_signs=("z",)) == [WRONG]
