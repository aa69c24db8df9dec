"""Graphs as data: which edge is missing or extra, by name and up to renaming."""

import pytest

from grader.beside.wire import Foreign
from grader.checks.graphs import MOST_EDGES, MOST_NODES, NotAGraph, named_difference, read, shape_difference

BIAS = {"A": ["Az"], "z": ["Az"], "Az": ["y"], "b": ["y"], "y": ["R"], "R": []}
SUM = {"x": ["s"], "y": ["s"], "s": ["p"], "z": ["p", "w"], "p": ["w"]}
LABELS = {"x": "x", "y": "y", "z": "z", "s": "+", "p": "*", "w": "+"}


@pytest.mark.parametrize(
    "answer",
    [
        BIAS,
        {**BIAS, "A": ("Az",), "b": {"y"}, "y": "R", "R": None},
        {node: fed for node, fed in BIAS.items() if fed},
        {**BIAS, "A": ["Az", "Az"]},
        {" A ": ["Az "], "z": ["Az"], "Az": ["y"], "b": ["y"], "y": ["R"]},
        [("A", "Az"), ("z", "Az"), ("Az", "y"), ["b", "y"], ("y", "R")],
    ],
    ids=["lists", "tuples, sets, names", "no sinks", "an edge twice", "blanks", "pairs"],
)
def test_a_right_graph_is_right_in_every_form(answer):
    """Is what holds the successors of a node left to the student?"""
    assert named_difference(answer, BIAS) is None


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        ({**BIAS, "b": []}, "The edge b \N{RIGHTWARDS ARROW} y is missing."),
        ({**BIAS, "b": ["y", "R"]}, "The edge b \N{RIGHTWARDS ARROW} R should not be there."),
        ({**BIAS, "z": ["y"]}, "missing. The edge z \N{RIGHTWARDS ARROW} y should not"),
        (
            {**BIAS, "b": [], "y": ["b", "R"]},
            "The edge b \N{RIGHTWARDS ARROW} y should point this way round.",
        ),
        ({"Az": ["A", "z"], "y": ["Az", "b"], "R": ["y"]}, "Every edge points the wrong way"),
        ({**BIAS, "y": ["r"]}, "There is a node r: is R meant?"),
        ({**BIAS, "q": []}, "q is no node"),
        ({}, "empty"),
        ("A", "no graph"),
        (Foreign("DiGraph"), "no graph"),
        ([("A", "b", "c")], "no graph"),
        ({"A": Foreign("Node")}, "feeds cannot be read"),
        ({"A": [["z"]]}, "by short strings"),
        ({"A" * 61: []}, "by short strings"),
        ({str(n): [] for n in range(MOST_NODES + 1)}, "far more"),
        ({"A": [str(n) for n in range(MOST_NODES + 1)]}, "far more"),
        ({"A": ["z"] * (MOST_EDGES + 1)}, "far more"),
        ([("A", "z")] * (MOST_EDGES + 1), "far more"),
        ({("A",) * 11: []}, "by short strings"),
    ],
)
def test_the_sentence_names_the_edge(answer, words):
    """Does a student learn which edge to look at?"""
    assert words in named_difference(answer, BIAS)


def test_the_closest_of_several_right_graphs_is_told():
    """Is one way of drawing it not described by the edges of another?"""
    short = {"Az": ["y"], "b": ["y"], "y": ["R"]}
    assert named_difference(short, BIAS, short) is None
    assert named_difference({"Az": ["y"], "y": ["R"]}, BIAS, short).startswith("The edge b")


def renamed(graph, names):
    return {names[node]: [names[fed] for fed in feeds] for node, feeds in graph.items()}


def test_names_do_not_matter_up_to_renaming():
    """May nodes be numbers, and may the two sums be numbered either way?"""
    names = {"x": 1, "y": 2, "z": 3, "s": 9, "p": 5, "w": 4}
    labels = {names[node]: label for node, label in LABELS.items()}
    assert shape_difference(renamed(SUM, names), labels, SUM, LABELS) is None


@pytest.mark.parametrize(
    ("change", "labels", "words"),
    [
        ({"z": ["p"]}, {}, "The edge z \N{RIGHTWARDS ARROW} w (+) is missing."),
        ({"x": ["s", "p"]}, {}, "The edge x \N{RIGHTWARDS ARROW} p (*) should not be there."),
        ({}, {"s": "*"}, "There should be 1 labelled '*'; your graph has 2 nodes"),
        ({}, {"s": "-"}, "There should be 2 labelled '+'; your graph has 1 node"),
        ({}, {"z2": "z"}, "There should be 1 labelled 'z'; your graph has 2 nodes"),
        ({"q": []}, {}, "q has no label"),
        ({"q": []}, {"q": "?"}, "No node should have the label '?'"),
    ],
)
def test_an_edge_is_named_by_the_students_own_names(change, labels, words):
    """Is a wrong graph described in the student's names?"""
    assert words in shape_difference({**SUM, **change}, {**LABELS, **labels}, SUM, LABELS)


def test_a_graph_drawn_from_result_to_inputs_is_recognised():
    """Is the direction named as such, not as ten wrong edges?"""
    turned = [(b, a) for a, feeds in SUM.items() for b in feeds]
    assert "wrong way" in shape_difference(turned, LABELS, SUM, LABELS)


def test_labels_that_are_no_dict_are_a_sentence():
    """Does odd data end in a hint and not in a traceback?"""
    assert "must be a dict" in shape_difference(SUM, ["x"], SUM, LABELS)


def test_many_nodes_of_one_label_take_no_time():
    """Is the search for the best names bounded?"""
    ring = {n: [(n + 1) % 12] for n in range(12)}
    broken = {**ring, 0: [2]}
    same = dict.fromkeys(range(12), "+")
    assert "do not connect" in shape_difference(broken, same, ring, same)


def test_read_gives_edges_to_count():
    """Can a hidden test give a mark for each edge?"""
    assert read(BIAS).has_edge("A", "Az")
    with pytest.raises(NotAGraph):
        read(None)
