"""Draws the graphs of these notebooks: a dict from each node to the nodes that it feeds, or pairs."""

import matplotlib.pyplot as plt
import networkx as nx


def as_graph(graph):
    """Make a directed graph of networkx: of a dict of node -> nodes that it feeds, or of pairs of nodes."""
    if not isinstance(graph, dict):
        return nx.DiGraph(graph)
    return nx.DiGraph({node: [fed] if isinstance(fed, str) else list(fed) for node, fed in graph.items()})


def draw_graph(graph, labels=None, title=""):
    """Draw a graph from left to right, every edge pointing to the node that uses the value.

    Args:
        graph: dict of node -> list of the nodes it feeds, for example {"x": ["y"], "y": []}.
        labels: dict of node -> text to write on it; without it, nodes show their names.
        title: a line above the drawing.
    """
    drawn = as_graph(graph)
    shown = {node: str((labels or {}).get(node, node)) for node in drawn}
    places = _places(drawn)
    far = [(a, b) for a, b in drawn.edges if places[b][0] - places[a][0] > 1]  # around what lies between
    near = [edge for edge in drawn.edges if edge not in far]
    rows = [y for _, y in places.values()] or [0]
    _, axes = plt.subplots(figsize=(7, 1.8 + 0.75 * (max(rows) - min(rows))))
    nx.draw_networkx_nodes(drawn, places, ax=axes, node_size=1300, node_color="#dbe9f6", edgecolors="#33658a")
    nx.draw_networkx_labels(drawn, places, shown, ax=axes, font_size=10)
    for edges, bend in ((near, 0), (far, 0.25)):
        style = f"arc3,rad={bend}"
        nx.draw_networkx_edges(
            drawn, places, edges, ax=axes, node_size=1300, arrowsize=16, connectionstyle=style
        )
    axes.set_title(title)
    axes.margins(0.12)
    axes.set_axis_off()
    plt.show()


def _places(graph):
    """Put each node one column to the right of the last node that feeds it."""
    if not nx.is_directed_acyclic_graph(graph):
        return nx.circular_layout(graph)
    column = {}
    for node in nx.topological_sort(graph):
        column[node] = 1 + max((column[before] for before in graph.predecessors(node)), default=-1)
    for node in graph:  # an input stands just before the first node that it feeds
        if not graph.in_degree(node) and graph.out_degree(node):
            column[node] = min(column[after] for after in graph.successors(node)) - 1
    places = {}
    for which in set(column.values()):
        stack = [node for node in graph if column[node] == which]
        for i, node in enumerate(stack):
            places[node] = (which, (len(stack) - 1) / 2 - i)
    return places
