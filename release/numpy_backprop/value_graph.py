"""Draws how a number was computed: a node a value, with its data in black and its gradient in red."""

import matplotlib.pyplot as plt
import networkx as nx


def draw_values(output):
    """Draw the graph from the inputs on the left to `output` on the right; return the figure.

    Args:
        output: has `data`, `grad`, `name` and `parents`, a list of (value, slope); so have its parents.
    """
    graph, seen = nx.DiGraph(), {id(output): output}
    waiting = [output]
    while waiting:
        value = waiting.pop()
        graph.add_node(id(value))
        for parent, _ in value.parents[::-1]:
            graph.add_edge(id(parent), id(value))
            if id(parent) not in seen:
                seen[id(parent)] = parent
                waiting.append(parent)
    columns = list(nx.topological_generations(graph.reverse()))  # a value stands right before what needs it
    places = {}
    for number, nodes in enumerate(columns):
        heights = {node: [places[child][1] for child in graph[node]] or [0] for node in nodes[::-1]}
        order = sorted(heights, key=lambda node: -sum(heights[node]) / len(heights[node]))
        places |= {node: (-number, (len(order) - 1) / 2 - i) for i, node in enumerate(order)}
    size = (1.2 * len(columns) + 1, 0.75 * max(map(len, columns)) + 0.8)
    figure, axes = plt.subplots(figsize=size, layout="constrained")
    nx.draw_networkx_edges(graph, places, ax=axes, node_size=1300, arrowsize=14, edge_color="#888888")
    for node, (x, y) in places.items():
        value = seen[node]
        box = {"boxstyle": "round" if not value.parents else "circle", "facecolor": "#e8f0fa"}
        axes.text(x, y, value.name or " ", ha="center", va="center", bbox=box)
        for below, number, colour in ((21, value.data, "black"), (32, value.grad, "tab:red")):
            axes.annotate(
                f"{number:.3g}", (x, y), (0, -below), textcoords="offset points", ha="center", va="center",
                size=8, color=colour, bbox={"facecolor": "white", "edgecolor": "none", "pad": 0.5},
            )  # fmt: skip
    axes.margins(0.1, 0.2)
    axes.axis("off")
    return figure
