"""Draws the two charts of a class page as SVG data URIs; the same numbers give the same bytes."""

import base64
import io
import textwrap
import warnings
from collections.abc import Mapping, Sequence
from typing import Any

_BLUE, _GREY, _INK = "#3b74b8", "#e3e8ee", "#33404e"
_STYLE = {"svg.hashsalt": "grader", "font.size": 10, "text.color": _INK, "axes.labelcolor": _INK}


def histogram(totals: Sequence[float], best: float) -> str:
    """Draw how many students earned what, from 0 to `best` marks in ten steps."""
    figure = _figure(3.4)
    axes = figure.add_subplot()
    axes.hist(totals, bins=10, range=(0, max(best, 1)), color=_BLUE, edgecolor="white", linewidth=1.5)
    axes.set_xlabel("marks")
    axes.set_ylabel("students")
    axes.yaxis.get_major_locator().set_params(integer=True)
    return _uri(figure, axes)


def bars(shares: Mapping[str, float]) -> str:
    """Draw the share of its marks, in percent, that the class earned for each question."""
    figure = _figure(max(1.6, 0.9 + 0.42 * len(shares)))
    axes = figure.add_subplot()
    places = range(len(shares))
    axes.barh(places, [100] * len(shares), color=_GREY, height=0.6)
    axes.barh(places, list(shares.values()), color=_BLUE, height=0.6)
    for place, value in zip(places, shares.values(), strict=True):
        axes.text(101, place, f"{value:.0f} %", va="center")
    axes.set_yticks(places, [textwrap.shorten(name, 34, placeholder="…") for name in shares])
    for label in axes.get_yticklabels():
        label.set_parse_math(False)
    axes.set_xlim(0, 113)
    axes.set_xticks([0, 25, 50, 75, 100])
    axes.set_xlabel("share of the marks earned, %")
    axes.invert_yaxis()
    return _uri(figure, axes)


def _figure(height: float) -> Any:
    from matplotlib.figure import Figure

    return Figure(figsize=(5.2, height), layout="constrained")


def _uri(figure: Any, axes: Any) -> str:
    from matplotlib import rc_context

    axes.spines[["top", "right", "left"]].set_visible(False)
    axes.tick_params(length=0)
    text = io.BytesIO()
    with rc_context(_STYLE), warnings.catch_warnings():
        warnings.simplefilter("ignore")  # a title may have a character that the font lacks
        figure.savefig(text, format="svg", metadata={"Date": None, "Creator": None}, transparent=True)
    return f"data:image/svg+xml;base64,{base64.b64encode(text.getvalue()).decode('ascii')}"
