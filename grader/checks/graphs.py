"""Says whether a graph is right and, if not, which of its edges is missing or too many.

A graph is plain data that came back from a student: a dict of node -> the nodes it feeds (a list, tuple
or set, or one name alone), or a collection of (from, to) pairs. An edge given twice counts once.
"""

import itertools
import math
from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Mapping
from typing import Any

import networkx as nx

Edge = tuple[Hashable, Hashable]
MOST_NODES = 200
MOST_EDGES = 2000
_MOST_MATCHINGS = 5000
_LONGEST_NAME = 60
_LONGEST_TUPLE = 10
_LISTS = (list, tuple, set, frozenset)
_TURNED = "Every edge points the wrong way: an edge leads from a node to the node that uses its value."
_TOO_LARGE = "The graph has {}, far more than the question has."
_FORM = "a dict from each node to the list of nodes that it feeds is expected."


class NotAGraph(AssertionError):
    """The data is no graph; `str()` is a sentence for the student."""


def read(answer: Any) -> nx.DiGraph:
    """Read untrusted plain data as a directed graph.

    Raises:
        NotAGraph: it is none, or one of more than `MOST_NODES` nodes or `MOST_EDGES` edges.
    """
    graph = nx.DiGraph()
    if isinstance(answer, Mapping):
        if len(answer) > MOST_NODES:
            raise NotAGraph(_TOO_LARGE.format(f"{len(answer):,} nodes"))
        graph.add_nodes_from(_name(node) for node in answer)
        graph.add_edges_from(_few((_name(a), _name(b)) for a, fed in answer.items() for b in _fed(a, fed)))
    elif isinstance(answer, _LISTS):
        graph.add_edges_from(_few(map(_pair, answer)))
    else:
        raise NotAGraph(f"This is no graph: {_FORM}")
    if not graph:
        raise NotAGraph("The graph is empty.")
    if len(graph) > MOST_NODES:
        raise NotAGraph(_TOO_LARGE.format(f"{len(graph):,} nodes"))
    return graph


def named_difference(answer: Any, *right: Mapping[Any, Iterable[Any]]) -> str | None:
    """Compare a graph with those that are right, node names included; None if it equals one of them.

    The sentence is about the right graph that the answer is closest to.
    """
    try:
        mine = read(answer)
    except NotAGraph as wrong:
        return str(wrong)
    theirs = min((read(one) for one in right), key=lambda one: _distance(mine, one))
    if not _distance(mine, theirs):
        return None
    strange = [node for node in mine if node not in theirs]
    return _near_name(strange, theirs) or _edges_wrong(mine, theirs) or _unknown(strange)


def shape_difference(
    answer: Any,
    labels: Any,
    right: Mapping[Any, Iterable[Any]],
    right_labels: Mapping[Any, Any],
) -> str | None:
    """Compare a labelled graph with the right one up to the names of its nodes; None if they agree.

    Args:
        answer: the student's graph.
        labels: the student's dict of node -> label.
        right: the right graph.
        right_labels: the label of each of its nodes.
    """
    theirs = _labelled(read(right), right_labels)
    try:
        mine = _labelled(read(answer), labels)
    except NotAGraph as wrong:
        return str(wrong)
    counted = _label_difference(mine, theirs)
    if counted:
        return counted
    if _isomorphic(mine, theirs):
        return None
    if _isomorphic(mine.reverse(), theirs):
        return _TURNED
    names = _best_names(mine, theirs)
    if names is None:
        return "The edges do not connect the nodes as the question has it."
    return _edges_wrong(mine, nx.relabel_nodes(theirs, names), _with_label(mine))


def _few(edges: Iterable[Edge]) -> list[Edge]:
    found = list(itertools.islice(edges, MOST_EDGES + 1))
    if len(found) > MOST_EDGES:
        raise NotAGraph(_TOO_LARGE.format(f"more than {MOST_EDGES:,} edges"))
    return found


def _name(node: Any) -> Hashable:
    if isinstance(node, str) and len(node) <= _LONGEST_NAME:
        return node.strip()
    if isinstance(node, tuple) and len(node) <= _LONGEST_TUPLE:
        return tuple(_name(part) for part in node)
    if isinstance(node, (int, float)):
        return node
    raise NotAGraph("Name the nodes by short strings or by numbers.")


def _fed(node: Any, fed: Any) -> Iterable[Any]:
    if fed is None:
        return ()
    if isinstance(fed, (str, int, float)):
        return (fed,)
    if isinstance(fed, (*_LISTS, Mapping)):
        return fed
    raise NotAGraph(f"What node {node} feeds cannot be read: {_FORM}")


def _pair(pair: Any) -> Edge:
    if not isinstance(pair, (list, tuple)) or len(pair) != 2:
        raise NotAGraph(f"This is no graph: {_FORM}")
    return _name(pair[0]), _name(pair[1])


def _distance(mine: nx.DiGraph, theirs: nx.DiGraph) -> int:
    return len(set(mine.edges) ^ set(theirs.edges)) + len(set(mine) - set(theirs))


def _near_name(strange: list[Hashable], theirs: nx.DiGraph) -> str | None:
    """Recognise a name that is right but for capitals and blanks."""
    plain = {_plain(node): node for node in theirs}
    for node in strange:
        if _plain(node) in plain:
            return f"There is a node {node}: is {plain[_plain(node)]} meant? Names are as in the question."
    return None


def _plain(node: Hashable) -> str:
    return "".join(str(node).lower().split())


def _unknown(strange: list[Hashable]) -> str:
    return f"{_join(str(node) for node in strange)} is no node of this graph."


def _edges_wrong(
    mine: nx.DiGraph, theirs: nx.DiGraph, called: Mapping[Hashable, str] | None = None
) -> str | None:
    """Name the edges that are turned round, missing and extra."""
    have, want = set(mine.edges), set(theirs.edges)
    turned = {(b, a) for a, b in have - want} & (want - have)
    if turned == want:
        return _TURNED
    missing = want - have - turned
    extra = {(a, b) for a, b in have - want if (b, a) not in turned}
    said = (
        _sentence(turned, "should point this way round", called),
        _sentence(missing, "is missing" if len(missing) == 1 else "are missing", called),
        _sentence(extra, "should not be there", called),
    )
    return " ".join(filter(None, said)) or None


def _sentence(edges: set[Edge], verb: str, called: Mapping[Hashable, str] | None) -> str:
    if not edges:
        return ""
    names = called or {}
    listed = sorted(f"{names.get(a, a)} \N{RIGHTWARDS ARROW} {names.get(b, b)}" for a, b in edges)
    return f"The edge{'s'[: len(edges) - 1]} {_join(listed)} {verb}."


def _labelled(graph: nx.DiGraph, labels: Any) -> nx.DiGraph:
    if not isinstance(labels, Mapping):
        raise NotAGraph("The labels must be a dict from each node to its label.")
    if len(labels) > MOST_NODES:
        raise NotAGraph(_TOO_LARGE.format(f"{len(labels):,} labels"))
    known = {_name(node): str(label)[:_LONGEST_NAME].strip() for node, label in labels.items()}
    bare = [node for node in graph if node not in known]
    if bare:
        raise NotAGraph(f"The node {bare[0]} has no label.")
    graph.add_nodes_from(known)
    nx.set_node_attributes(graph, known, "label")
    return graph


def _label_difference(mine: nx.DiGraph, theirs: nx.DiGraph) -> str | None:
    have, want = (Counter(graph.nodes[n]["label"] for n in graph) for graph in (mine, theirs))
    for label in sorted(set(have) | set(want)):
        if label not in want:
            return f"No node should have the label {label!r}."
        if have[label] != want[label]:
            nodes = f"{have[label] or 'no'} node{'' if have[label] == 1 else 's'}"
            return f"There should be {want[label]} labelled {label!r}; your graph has {nodes} of that label."
    return None


def _isomorphic(mine: nx.DiGraph, theirs: nx.DiGraph) -> bool:
    def same_label(a: Mapping[str, Any], b: Mapping[str, Any]) -> bool:
        return bool(a["label"] == b["label"])

    return bool(nx.is_isomorphic(mine, theirs, node_match=same_label))


def _best_names(mine: nx.DiGraph, theirs: nx.DiGraph) -> dict[Hashable, Hashable] | None:
    """Give the right graph's nodes the student's names so that most edges agree; labels agree already."""
    if math.prod(math.factorial(len(group)) for group in _groups(mine).values()) > _MOST_MATCHINGS:
        return None
    have = set(mine.edges)

    def agreeing(names: dict[Hashable, Hashable]) -> int:
        return len(have & {(names[a], names[b]) for a, b in theirs.edges})

    return max(_matchings(mine, theirs), key=agreeing)


def _matchings(mine: nx.DiGraph, theirs: nx.DiGraph) -> Iterator[dict[Hashable, Hashable]]:
    ours, groups = _groups(mine), _groups(theirs)
    for orders in itertools.product(*(itertools.permutations(ours[label]) for label in groups)):
        pairs = (zip(group, order, strict=True) for group, order in zip(groups.values(), orders, strict=True))
        yield dict(itertools.chain.from_iterable(pairs))


def _groups(graph: nx.DiGraph) -> dict[str, list[Hashable]]:
    groups: dict[str, list[Hashable]] = {}
    for node in graph:
        groups.setdefault(graph.nodes[node]["label"], []).append(node)
    return groups


def _with_label(graph: nx.DiGraph) -> dict[Hashable, str]:
    labels = ((node, graph.nodes[node]["label"]) for node in graph)
    return {node: str(node) if str(node) == label else f"{node} ({label})" for node, label in labels}


def _join(words: Iterable[str]) -> str:
    *most, last = list(words)
    return f"{', '.join(most)} and {last}" if most else last
