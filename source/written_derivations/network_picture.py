"""Draws the network of two inputs, two hidden units and one output: values in black, gradients in red."""

import matplotlib.pyplot as plt
import numpy as np

PLACES = {"x1": (0, 1), "x2": (0, -1), "h1": (3, 1), "h2": (3, -1), "y": (6, 0), "loss": (8.4, 0)}
SIGNS = {"x1": "$x_1$", "x2": "$x_2$", "h1": "$h_1$", "h2": "$h_2$", "y": "$y$", "loss": "$L$"}
BACK = "tab:red"


def draw_network(data, values=None, gradients=None):
    """Draw the network and return the figure.

    Args:
        data: x (2), W1 (2, 2), b1 (2), W2 (2) and b2, written on inputs, edges and units in blue.
        values: what forward propagation gave, of h (2), y and loss; written below in black.
        gradients: those of the loss by W1, b1, W2 and b2; written in red. What has another size is left out.
    """
    figure, axes = plt.subplots(figsize=(9, 4), layout="constrained")
    for hidden in range(2):
        for i in range(2):
            sign = f"w_{{{hidden + 1}{i + 1}}}"
            _edge(axes, f"x{i + 1}", f"h{hidden + 1}", data, gradients, "W1", 2 * hidden + i, sign)
        _edge(axes, f"h{hidden + 1}", "y", data, gradients, "W2", hidden, f"u_{hidden + 1}")
    axes.annotate("", PLACES["loss"], PLACES["y"], arrowprops=_arrow("black"))
    written = {"x": data["x"], **(values or {})}
    for name, (x, y) in PLACES.items():
        shape = "round" if name[0] == "x" or name == "loss" else "circle"
        box = {"boxstyle": shape, "facecolor": "#e8f0fa", "edgecolor": "#33658a"}
        axes.text(x, y, SIGNS[name], ha="center", va="center", size=13, bbox=box)
        group, entry = (name[0], int(name[1]) - 1) if name[0] in "xh" else (name, 0)
        if (number := _number(written, group, entry)) is not None:
            axes.text(x, y - 0.42, f"{number:.4g}", ha="center", va="center")
    for name, group, entry in (("h1", "b1", 0), ("h2", "b1", 1), ("y", "b2", 0)):
        lines = [(f"$+{_number(data, group, entry):.3g}$".replace("+-", "-"), "tab:blue")]
        if (slope := _number(gradients, group, entry)) is not None:
            lines.append((f"{slope:.4f}", BACK))
        for line, (text, colour) in enumerate(lines):
            x, y = PLACES[name]
            axes.text(x, y + 0.42 + 0.26 * line, text, ha="center", va="center", color=colour, size=9)
    axes.set(xlim=(-0.6, 9), ylim=(-1.8, 1.9))
    axes.axis("off")
    return figure


def _edge(axes, start, end, data, gradients, group, entry, sign):
    """Draw an edge with its weight above it and, where it is known, the gradient below."""
    (x0, y0), (x1, y1) = PLACES[start], PLACES[end]
    axes.annotate("", (x1, y1), (x0, y0), arrowprops=_arrow("black"))
    at = 0.3 if y0 != y1 and group == "W1" else 0.5  # two edges cross: write before they do
    x, y = x0 + at * (x1 - x0), y0 + at * (y1 - y0)
    text = {"ha": "center", "va": "center", "size": 9}
    white = {"boxstyle": "square,pad=0.1", "facecolor": "white", "edgecolor": "none"}
    axes.text(
        x, y + 0.14, f"${sign} = {_number(data, group, entry):.3g}$", color="tab:blue", bbox=white, **text
    )
    if (slope := _number(gradients, group, entry)) is not None:
        axes.text(x, y - 0.14, f"{slope:.4f}", color=BACK, bbox=white, **text)


def _arrow(colour):
    return {"arrowstyle": "->", "color": colour, "shrinkA": 16, "shrinkB": 16}


def _number(entries, name, entry):
    """Return an entry of a vector or matrix, counted row by row; None where there is none."""
    if not entries or name not in entries:
        return None
    flat = np.ravel(np.array(entries[name], dtype=float))
    return flat[entry] if entry < flat.size else None
