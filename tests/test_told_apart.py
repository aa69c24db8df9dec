"""Of several known mistakes with one value, the one is said that the other checks do not speak against."""

import pytest

from grader.asking.asking import expect
from grader.asking.inputs import Inputs
from grader.asking.marking import Marking, marking
from grader.asking.sheet import Sheet
from grader.asking.unprotected import OwnKernel
from grader.checks.entries import Entry, expect_entries

DOUBLE, SQUARE = "It is twice x.", "It is x squared."


def hints(answer, places):
    """Mark `answer` where `x` is asked for; return the hint of each place."""
    sheet = Sheet("test-identity")
    with marking(Marking(OwnKernel({"__name__": "__main__", "f": answer}), Inputs("seed"), sheet)):
        for x in places:
            expect("f(x)", x, what="x", given={"x": x}, mistakes={DOUBLE: 2 * x, SQUARE: x**2})
    return [check.hint for check in sheet.checks]


@pytest.mark.parametrize(
    ("answer", "hint"), [(lambda x: 2 * x, DOUBLE), (lambda x: x**2, SQUARE)], ids=["double", "square"]
)
@pytest.mark.parametrize("places", [[2.0, 3.5], [3.5, 2.0]], ids=["told later", "told before"])
def test_mistakes_with_one_value_are_told_apart(answer, hint, places):
    assert hints(answer, places) == [hint, hint]


def test_what_passes_speaks_against_a_mistake_too():
    assert hints(lambda x: x**2, [2.0, 1.0]) == [SQUARE, ""]


def test_the_first_is_said_where_nothing_tells_them_apart():
    assert hints(lambda x: 2 * x, [2.0]) == [DOUBLE]


def test_a_whole_number_may_be_a_mistakes_by_chance():
    """Is a mistake that another check refutes still said where its value is no coincidence?"""
    assert hints(lambda x: 6 if x == 3.0 else 0.3, [3.0, 3.5])[0].startswith("The value 6")
    assert hints(lambda x: 6.5 if x == 3.25 else 0.3, [3.25, 3.5])[0] == DOUBLE


@pytest.mark.parametrize(
    ("answer", "hint"), [(lambda x: 2 * x, DOUBLE), (lambda x: x**2, SQUARE)], ids=["double", "square"]
)
def test_entries_are_told_apart_by_their_draws(answer, hint):
    known = {DOUBLE: lambda g, v: 2 * g.x, SQUARE: lambda g, v: g.x**2}
    sheet = Sheet("test-identity")
    space = {"__name__": "__main__", "f": answer}
    with marking(Marking(OwnKernel(space), Inputs("seed"), sheet)):
        code = "({'y': f(draw['x'])}, None)"
        draws = [{"x": 2.0}, {"x": 3.5}]
        expect_entries(code, {"y": Entry(lambda g, v: g.x, marks=1, mistakes=known)}, draws)
    assert [check.hint for check in sheet.checks] == [hint]
