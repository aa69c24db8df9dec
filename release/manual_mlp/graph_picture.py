"""Draws the compute graph of the net 1 -> 50 -> 1: values on the way forward, gradients on the way back."""

from itertools import pairwise

import matplotlib.pyplot as plt
import torch

CHAIN = ("x", "z1", "z2", "z3", "z4", "yhat", "l")
FED = {"W1": "z1", "b1": "z2", "W2": "z4", "b2": "yhat", "y": "l"}  # drawn above what they feed
STEPS = {"z1": "$W_1^T x$", "z2": "$+\\,b_1$", "z3": "$\\sigma$", "z4": "$W_2^T z_3$", "yhat": "$+\\,b_2$"}
SIGNS = {"yhat": r"$\hat y$", "l": r"$\ell$", "x": "$x$", "y": "$y$"}
BACK = "tab:red"


def draw_graph(values=None, gradients=None):
    """Draw the graph and return the figure.

    Args:
        values: dict of tensors by node name, written below the nodes in black.
        gradients: dict of gradients of l by node name, in red, with arrows that run backward.
    """
    figure, axes = plt.subplots(figsize=(10, 3.4), layout="constrained")
    places = {name: (2.0 * i, 0.0) for i, name in enumerate(CHAIN)}
    places |= {name: (places[end][0] - 0.6, 1.7) for name, end in FED.items()}
    for start, end in [*pairwise(CHAIN), *FED.items()]:
        _arrow(axes, places[start], places[end], "black", 0.08)
        if gradients and start in gradients:
            _arrow(axes, places[end], places[start], BACK, 0.08)
    for name, (x, y) in places.items():
        axes.text(x, y, _sign(name), ha="center", va="center", bbox=_box(name in FED or name == "x"))
        lines = [_short(values, name, "black"), _short(gradients, name, BACK)]
        side = 1 if name in FED else -1
        for i, (text, colour) in enumerate(line for line in lines if line):
            at = y + side * (0.42 + 0.26 * i)
            axes.text(x, at, text, ha="center", va="center", size=8, color=colour)
    for name, text in {**STEPS, "l": r"$(y-\hat y)^2$"}.items():
        axes.text(places[name][0] - 1, 0.22, text, ha="center", size=8, color="tab:blue")
    axes.set(xlim=(-0.9, 12.9), ylim=(-1.0, 2.6))
    axes.axis("off")
    return figure


def _sign(name):
    return SIGNS.get(name, f"${name[0]}_{name[1:]}$")


def _box(given):
    shape, colour = ("round", "#f4f4f4") if given else ("circle", "#e8f0fa")
    return {"boxstyle": shape, "facecolor": colour}


def _arrow(axes, start, end, colour, shift):
    """Draw an arrow, moved a little to its own right, so that two opposite ones do not cover each other."""
    (x0, y0), (x1, y1) = start, end
    length = ((x1 - x0) ** 2 + (y1 - y0) ** 2) ** 0.5
    dx, dy = shift * (y1 - y0) / length, -shift * (x1 - x0) / length
    arrow = {"arrowstyle": "->", "color": colour, "shrinkA": 16, "shrinkB": 16}
    axes.annotate("", (x1 + dx, y1 + dy), (x0 + dx, y0 + dy), arrowprops=arrow)


def _short(entries, name, colour):
    """Write a number in full, and a vector as its size and length."""
    if not entries or name not in entries:
        return None
    tensor = torch.as_tensor(entries[name]).detach()
    if tensor.numel() == 1:
        return f"{tensor.item():.3g}", colour
    return f"{tensor.numel()} entries, norm {tensor.norm().item():.3g}", colour
