"""The entries of a dict, marked one by one: a wrong step costs that step and not the ones after it."""

import json
from collections.abc import Mapping
from dataclasses import replace

import numpy as np
import pytest

from grader.asking.inputs import Inputs
from grader.asking.marking import Marking, marking
from grader.asking.sheet import Sheet
from grader.asking.unprotected import OwnKernel
from grader.beside import answering
from grader.checks.entries import Entry, expect_entries, of_both_signs

ENTRIES = {
    "a": Entry(lambda g, v: 2 * g.x, marks=1, mistakes={"Doubled, not squared.": lambda g, v: g.x**2}),
    "b": Entry(
        lambda g, v: v.a.T,
        marks=2,
        what="the row",
        mistakes={"A transpose is missing.": lambda g, v: v.b.T},
        hint="It is 1 x 3.",
    ),
    "c": Entry(lambda g, v: np.sum(v.b) + v.up, marks=1, loose_shape=True),
    "up": Entry(lambda g, v: 10.0),
}
ORDERED = {name: ENTRIES[name] for name in ("up", "a", "b", "c")}
DRAWS = [{"x": np.array([[1.0], [2.0], [4.0]])}, {"x": np.array([[3.0], [-1.0]])}]


mistakes: dict[str, str] = {}  # that were recognised in the last one that was marked


class Here(OwnKernel):
    """A student in this process."""

    def answer(self, request: str) -> str:
        return answering.answer_all(self.namespace, {}, json.loads(request), apart=answering.in_place)


def marked(answer, upstream=None, entries=ORDERED) -> Mapping[str, tuple[float, str]]:
    """Mark a function of x that returns the dict, and one that returns the upstream values."""
    namespace = {"np": np, "answer": answer, "upstream": upstream or (lambda x: None)}
    with marking(Marking(Here(namespace), Inputs("test"), Sheet("test"))) as state:
        expect_entries("(answer(draw['x']), upstream(draw['x']))", entries, DRAWS)
    mistakes.update({check.what: check.mistake for check in state.sheet.checks})
    return {check.what: (check.earned, check.hint) for check in state.sheet.checks}


def right(x):
    return {"a": 2 * x, "b": 2 * x.T, "c": np.sum(2 * x) + 10}


def test_a_right_answer_earns_every_mark():
    """Are the marks of all entries paid, and none for an upstream value?"""
    assert {what: earned for what, (earned, _) in marked(right).items()} == {"`a`": 1, "the row": 2, "`c`": 1}


def test_values_that_show_nothing_are_not_gone_on_with():
    """Does a first step of one sign cost what follows from it, where both signs are needed to tell?"""
    telling = {**ORDERED, "a": replace(ENTRIES["a"], telling=of_both_signs)}

    def follows(a):
        return {"a": a, "b": a.T, "c": np.sum(a) + 10}

    assert marked(lambda x: follows(abs(x)), entries=telling)["the row"][0] == 0
    assert marked(lambda x: follows(-x), entries=telling)["the row"][0] == 2


def test_a_wrong_first_step_costs_only_itself():
    """Are later values marked against the student's own first one?"""
    sheet = marked(lambda x: {"a": x**2, "b": (x**2).T, "c": np.sum(x**2) + 10})
    assert sheet["`a`"] == (0, "Doubled, not squared.")
    assert mistakes == {"`a`": "Doubled, not squared.", "the row": "", "`c`": ""}
    assert sheet["the row"][0] == 2
    assert sheet["`c`"][0] == 1


def test_a_value_of_the_wrong_shape_is_named_and_carried():
    """Does a missing transpose cost its own entry alone?"""
    sheet = marked(lambda x: {"a": 2 * x, "b": 2 * x, "c": np.sum(2 * x) + 10})
    assert sheet["the row"] == (0, "A transpose is missing.")
    assert sheet["`c`"][0] == 1


def test_an_upstream_value_of_another_question_is_carried():
    """Is a wrong value from an earlier question gone on with?"""
    sheet = marked(lambda x: right(x) | {"c": np.sum(2 * x) + 7}, lambda x: {"up": 7.0})
    assert sheet["`c`"][0] == 1
    assert marked(right, lambda x: {"up": 7.0})["`c`"][0] == 1


@pytest.mark.parametrize("value", [0, np.nan, np.inf, 1e200, "2", None, [[1, 2], [3]], 1j])
def test_nothing_is_carried_forward_from_an_unusable_value(value):
    """Do zeros, NaN and odd things earn nothing further down?"""
    first = value if isinstance(value, (str, list)) or value is None else np.full((3, 1), value)

    def answer(x):
        return {"a": first, "b": np.zeros((1, 3)), "c": np.nan}

    assert [earned for earned, _ in marked(answer).values()] == [0, 0, 0]


def test_every_draw_counts():
    """Is an answer that fits one draw only wrong?"""
    assert marked(lambda x: right(x) if len(x) == 3 else right(-x))["`a`"][0] == 0


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (lambda x: {"a": 2 * x, "c": 1}, "no entry 'b'"),
        (lambda x: None, "None"),
        (lambda x: (1, 2), "a dict"),
        (lambda x: right(x) | {"b": x.T}, "It is 1 x 3."),
        (lambda x: x.nothing, "AttributeError"),
    ],
)
def test_what_is_wrong_is_said(answer, words):
    """Does every kind of wrong answer end in a sentence?"""
    assert words in marked(answer)["the row"][1]


def test_flat_vectors_cost_the_first_entry_that_is_one():
    """Does one slip cost one entry, and does a wrong value after it still cost its own?"""

    def flat(x, factor=1):
        return {"a": 2 * x[:, 0], "b": factor * 2 * x[:, 0], "c": np.sum(factor * 2 * x) + 10}

    assert [earned for earned, _ in marked(flat).values()] == [0, 2, 1]
    assert [earned for earned, _ in marked(lambda x: flat(x, 3)).values()] == [0, 0, 1]
