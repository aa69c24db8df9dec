"""Does a derivation earn what its lines deserve, and does the feedback name the line that does not follow?"""

from collections.abc import Sequence
from typing import Any

import numpy as np
import pytest
import sympy as sp

from grader.asking.inputs import Inputs
from grader.asking.marking import Marking, marking
from grader.asking.sheet import Sheet
from grader.asking.unprotected import OwnKernel
from grader.checks.derivation import Marks, derivation, end

z1, z2, z3, p1, p2, p3, z = sp.symbols("z1 z2 z3 p1 p2 p3 z")
S = sp.exp(z1) + sp.exp(z2) + sp.exp(z3)
RISK = -p1 * sp.log(sp.exp(z1) / S) - p2 * sp.log(sp.exp(z2) / S) - p3 * sp.log(sp.exp(z3) / S)
SHORT = sp.log(S) - p1 * z1 - p2 * z2 - p3 * z3  # p1 + p2 + p3 = 1 is used
GRADIENT = sp.exp(z1) / S - p1


def marked(lines: Any, *, name: str = "derivation") -> Sheet:
    """Mark a derivation of the softmax risk's gradient."""
    draw = Inputs("derivation tests")
    zs, ps = draw.uniform(-2, 2, 3, 6).round(2), draw.uniform(0.1, 0.4, 2, 6).round(2)
    ps = np.vstack([ps, 1 - ps.sum(axis=0)])
    y = np.exp(zs) / np.exp(zs).sum(axis=0)
    risk = -(ps * np.log(y)).sum(axis=0)
    points = {f"{n}{i + 1}": row for n, rows in (("z", zs), ("p", ps)) for i, row in enumerate(rows)}
    state = Marking(OwnKernel({name: lines}), draw, Sheet("test"))
    with marking(state):
        derivation(
            "derivation",
            points=points,
            by=["z1"],
            first=end("the risk", risk, {"The minus of the logarithm is missing.": -risk}),
            last=end("its derivative", y[0] - ps[0]),
            marks=Marks(first=1, derivatives=1, equalities=1, last=1),
            at_least=3,
            slips={"Only the diagonal is there.": y[0] * (1 - y[0])},
        )
    assert state.sheet.points == pytest.approx(4)
    return state.sheet


def steps(lines: Sequence[Any], by: Sequence[str], first: Any, last: Any) -> Sheet:
    """Mark a derivation in the one symbol z."""
    state = Marking(OwnKernel({"lines": lines}), Inputs("one symbol"), Sheet("test"))
    points = np.array([-1.3, -0.4, 0.35, 0.9, 2.1])
    with marking(state):
        derivation(
            "lines",
            points={"z": points},
            by=by,
            first=end("the start", first(points)),
            last=end("the end", last(points)),
            marks=Marks(1, 1 if by else 0, 1, 1),
        )
    return state.sheet


RIGHT = {
    "as short as allowed": [RISK, SHORT, GRADIENT],
    "differentiated first": [RISK, sp.diff(RISK, z1), GRADIENT],
    "a derivative that is only written": [RISK, sp.Derivative(SHORT, z1), GRADIENT],
    "many lines": [
        RISK,
        sp.expand_log(RISK, force=True),
        SHORT,
        sp.diff(SHORT, z1),
        GRADIENT,
        GRADIENT.together(),
    ],
    "symbols with assumptions": [e.subs(z1, sp.Symbol("z1", positive=True)) for e in (RISK, SHORT, GRADIENT)],
    "symbols with an underscore": [e.subs(z1, sp.Symbol("z_{1}")) for e in (RISK, SHORT, GRADIENT)],
    "equations": [RISK, sp.Eq(sp.Symbol("R"), SHORT), sp.Eq(sp.Symbol("d"), GRADIENT)],
    "text that SymPy reads": [str(RISK), str(SHORT), str(GRADIENT)],
    "a tuple": (RISK, SHORT, GRADIENT),
    "the last line twice": [RISK, GRADIENT, GRADIENT],
}


@pytest.mark.parametrize("lines", RIGHT.values(), ids=RIGHT)
def test_every_right_form_earns_everything(lines: Any) -> None:
    assert marked(lines).score == 4, marked(lines).hints


def test_the_feedback_names_the_step_and_shows_both_numbers() -> None:
    sheet = marked([RISK, SHORT, 2 * sp.log(S) - p1 * z1, sp.diff(SHORT, z1), GRADIENT])
    (hint,) = sheet.hints
    assert "Line 3 does not follow from line 2 (at z1 = " in hint
    assert "line 2 is " in hint and "line 3 is " in hint


def test_a_wrong_line_in_the_middle_costs_only_its_own_step() -> None:
    sheet = marked([RISK, SHORT, 2 * SHORT, SHORT, sp.diff(SHORT, z1), GRADIENT])
    assert sheet.score == pytest.approx(4 - 1 / 3)  # of the three lines that are equalities


def test_a_wrong_derivative_is_carried_forward() -> None:
    wrong = sp.diff(SHORT, z1) + p1
    sheet = marked([RISK, SHORT, wrong, sp.simplify(wrong)])
    assert sheet.score == 2
    assert "Line 3 is not the derivative of line 2 by z1" in sheet.hints[0]


def test_a_known_slip_at_the_start_costs_one_mark() -> None:
    sheet = marked([-RISK, -SHORT, -GRADIENT])
    assert sheet.score == 3
    assert sheet.hints == ["Line 1: The minus of the logarithm is missing."]


def test_the_derivative_by_another_symbol_is_named() -> None:
    sheet = marked([RISK, SHORT, sp.diff(SHORT, z2)])
    assert "It is the derivative by z2; by z1 is asked." in sheet.hints[0]
    assert sheet.score == 2


def test_a_turned_sign_and_a_factor_are_named() -> None:
    assert "The sign is turned." in marked([RISK, SHORT, -GRADIENT]).hints[0]
    assert "It is 3 times as large" in marked([RISK, SHORT, 3 * GRADIENT]).hints[0]


def test_a_known_wrong_line_gets_its_sentence() -> None:
    y1 = sp.exp(z1) / S
    assert "Only the diagonal is there." in marked([RISK, SHORT, y1 * (1 - y1), GRADIENT]).hints[0]


def test_a_derivative_that_is_never_taken_is_named() -> None:
    assert "the derivative by z1 is never taken" in marked([RISK, SHORT, sp.expand(SHORT)]).hints[0]


NOTHING = {
    "no lines": [],
    "a number": 3,
    "text": "z1",
    "another derivation": [z1, sp.Integer(1), sp.Integer(1) + 0 * z1],
    "no expressions": [None, {}, object()],
}


@pytest.mark.parametrize("lines", NOTHING.values(), ids=NOTHING)
def test_what_is_no_derivation_of_this_earns_nothing(lines: Any) -> None:
    sheet = marked(lines)
    assert sheet.score == 0 and all(check.hint for check in sheet.checks)


def test_a_missing_answer_says_so() -> None:
    sheet = marked([], name="something_else")
    assert sheet.score == 0 and "There is no `derivation`" in sheet.hints[0]


def test_repeating_the_first_line_is_no_step() -> None:
    assert marked([RISK] * 10).score == 1


def test_two_lines_are_too_few() -> None:
    sheet = marked([RISK, GRADIENT])
    assert sheet.score == 3 and "at least 3" in sheet.hints[0]


def test_too_many_lines_are_refused() -> None:
    assert "more than 40 lines" in marked([RISK] * 41).hints[0]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (sp.Symbol("y1") - p1, "uses the symbol y1"),
        (sp.Symbol("e") ** z1, "sp.E"),
        (sp.Function("sigma")(z1), "uses sigma"),
        (r"\frac{z_1}{2}", "no SymPy expression"),
        (sp.sqrt(-1 - z1**2), "no real number"),
    ],
)
def test_a_line_that_has_no_numbers_is_explained(line: Any, said: str) -> None:
    sheet = marked([RISK, line, GRADIENT])
    assert any(said in hint for hint in sheet.hints), sheet.hints
    assert sheet.score == 3  # the derivative then goes from line 1 to line 3


def test_no_derivative_at_all() -> None:
    lines = [sp.log(1 + sp.exp(z)), sp.log(sp.exp(z) * (1 + sp.exp(-z))), z + sp.log(1 + sp.exp(-z))]
    assert steps(lines, [], lambda a: np.logaddexp(0, a), lambda a: np.logaddexp(0, a)).score == 3


def test_two_derivatives_in_turn() -> None:
    sigma = 1 / (1 + sp.exp(-z))
    lines = [sp.log(1 + sp.exp(z)), sp.exp(z) / (1 + sp.exp(z)), sigma, sigma * (1 - sigma)]

    def slope(a: Any) -> Any:
        return 1 / (2 + np.exp(a) + np.exp(-a))

    sheet = steps(lines, ["z", "z"], lambda a: np.logaddexp(0, a), slope)
    assert sheet.score == 4, sheet.hints
    assert steps(lines[:3], ["z", "z"], lambda a: np.logaddexp(0, a), slope).score == 1.5


def test_a_function_that_is_its_own_derivative() -> None:
    assert steps([sp.exp(z), sp.exp(z), sp.exp(z)], ["z"], np.exp, np.exp).score == 4


def test_a_known_slip_is_the_id_of_a_mistake():
    """Is what was recognised told apart from the line and the numbers that the hint adds?"""
    diagonal = sp.exp(z1) / S * (1 - sp.exp(z1) / S)
    checks = marked([-RISK, SHORT, diagonal]).checks
    known = {check.mistake for check in checks if not check.passed}
    assert {"The minus of the logarithm is missing.", "Only the diagonal is there."} <= known
    assert not any(check.mistake for check in marked(RIGHT["as short as allowed"]).checks)
