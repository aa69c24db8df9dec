"""Does a release print what it asks for?"""

import ast
import re

import nbformat
import pytest
from classroom import ROOT

from grader.marking.rebuilding.cells import cells_by_grade_id
from grader.marking.recording.course import Course
from grader.verifying.subject import Subject

COURSE = Course(ROOT)
NOTEBOOKS = [(a, n) for a in COURSE.assignments() for n in COURSE.notebooks(a)]
SHORT = 6  # characters: `x + 1` says nothing
PRINTED = {  # right-hand sides that a notebook may print, and why
    ("mnist_from_scratch", "feed-forward", "1/1+np.exp-z"): "the sigmoid, which the question defines",
    ("mlp", "mlp", "sizes[i],sizes[i+1]"): "the shapes, which the question gives",
    (
        "layers",
        "fully-connected",
        "rng.normal0,1/np.sqrtn_in,n_in,self.n_out",
    ): "the comment in the gap says it",
}
FORMULAS = {  # results that a student derives, as a text would print them, without spaces and brackets
    "chain_rule": (r"\delta_{ij}-y_j", r"y\sum_ip_i-p", r"dZ\,W^\top", r"X^\topdZ"),
    "layers": (r"s_i\delta_{ij}-s_j",),
    "mnist_from_scratch": (r"p-e_y", "pminuslabel", r"a_{i-1}^\top\delta_i", r"\delta_{i+1}W_{i+1}^\top"),
    "modular_mlp": ("2y_hat-y/N", r"\hat{y}-y/N", r"z^\topx"),
    "network_by_hand": ("y-v",),
    "training": ("y-v",),
    "two_layer_net": (r"\haty-y^T/K", r"\hat{y}-y^T/K", r"1-\tanh^2", "1-tanh", r"\sigma1-\sigma"),
}


def bare(text):
    return re.sub(r"[\s()]", "", text)


def right_hand_sides(answer):
    """List the values with arithmetic that an answer assigns or returns, without spaces and brackets."""
    for node in ast.walk(ast.parse(answer)):
        value = getattr(node, "value", None)
        if isinstance(node, (ast.Return, ast.Assign, ast.AugAssign)) and value is not None:
            for part in [value, *(value.elts if isinstance(value, ast.List) else ())]:
                computes = any(isinstance(n, (ast.BinOp, ast.Lambda)) for n in ast.walk(part))
                if computes and len(text := bare(ast.unparse(part))) >= SHORT:
                    yield text


@pytest.mark.parametrize(("assignment", "notebook"), NOTEBOOKS)
def test_no_release_prints_an_answer(assignment, notebook):
    subject = Subject(COURSE, assignment, notebook)
    printed = [bare(cell.source) for cell in subject.released.cells]
    cells = cells_by_grade_id(subject.source)
    found = {
        (notebook, question, text)
        for question, answer in subject.reference.items()
        if cells[question].cell_type == "code"
        for text in right_hand_sides(answer)
        if any(text in cell for cell in printed)
    }
    assert found <= PRINTED.keys()


@pytest.mark.parametrize("notebook", FORMULAS)
def test_no_text_prints_a_result_that_is_to_be_derived(notebook):
    (path,) = (ROOT / "release").glob(f"*/{notebook}.ipynb")
    printed = bare("\n".join(cell.source for cell in nbformat.read(path, 4).cells))
    assert [formula for formula in FORMULAS[notebook] if formula in printed] == []


def test_right_hand_sides_are_found():
    answer = "def f(x):\n    y = np.exp(x) / (1 + x)\n    return (20 *\n        (x - y))\nz = f(1) + 1"
    assert set(right_hand_sides(answer)) == {"np.expx/1+x", "20*x-y"}
    assert "xa*xb+xc" in set(right_hand_sides("steps = [xa * xb + xc, xa]"))
