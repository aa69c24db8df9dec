"""Reads what a matplotlib figure shows as plain data; asked beside the student's answer.

Nothing here is believed: the figure is the student's, and so is the process. Only what was drawn
counts, whatever calls drew it.
"""

from typing import Any

import numpy as np

_MOST = 20_000  # points of one line, or of one picture, that cross
_BESIDE = 0.45  # between a bar and the text that names it


def drawn(figure: Any) -> dict[str, Any]:
    """Describe a figure (or the figure of an axes, or of an array or list of axes).

    Returns:
        `panels`: for each axes `title`, `xlabel`, `ylabel`, `legend` (a list of its texts, or of those of the
        figure's own legend), `lines` (each `label`, `x`, `y`, and whether its points are `joined`), `images`,
        `bars` and `points` (how many), `pictures` (of each image that is not large, its numbers), `lengths`
        and `names` (of all bars; without a text on the axis the place is the name); `title`: that of the
        whole figure.

    Raises:
        TypeError: it is no figure.
    """
    from matplotlib.figure import Figure

    found = _figure_of(figure)
    if not isinstance(found, Figure):
        raise TypeError(f"a matplotlib figure is expected here, not a {type(figure).__name__}")
    panels = [_panel(axes) for axes in found.axes]
    shared = [text.get_text() for legend in found.legends for text in legend.get_texts()]
    lines = 0
    for panel in panels:  # a legend of the whole figure names the lines of all panels, one after the other
        if not panel["legend"]:
            panel["legend"] = shared[lines:] or shared
        lines += len(panel["lines"])
    return {"title": found.get_suptitle(), "panels": panels}


def curves(figure: dict[str, Any], least: int) -> list[tuple[dict[str, Any], dict[str, Any]]]:
    """List the curves of a figure that `drawn` described, each with its panel.

    Args:
        figure: its description.
        least: points that a curve has; those of data are not joined, so where any line is, only such count.
    """
    lines = [
        (panel, line) for panel in figure["panels"] for line in panel["lines"] if len(line["x"]) >= least
    ]
    return [(panel, line) for panel, line in lines if line["joined"]] or lines


def _figure_of(thing: Any) -> Any:
    if hasattr(thing, "ravel"):
        thing = list(thing.ravel())
    if isinstance(thing, (list, tuple)) and thing:
        thing = thing[0]
    return getattr(thing, "figure", None) or thing


def _panel(axes: Any) -> dict[str, Any]:
    legend = axes.get_legend()
    lengths = [np.ravel(getattr(container, "datavalues", ())) for container in axes.containers]
    bars = [bar for container in axes.containers for bar in container if hasattr(bar, "get_height")]
    return {
        "title": axes.get_title(),
        "xlabel": axes.get_xlabel(),
        "ylabel": axes.get_ylabel(),
        "legend": [text.get_text() for text in legend.get_texts()] if legend else [],
        "lines": [_line(line, legend) for line in axes.get_lines() if line.get_visible()],
        "images": len(axes.get_images()),
        "pictures": [_numbers(image) for image in axes.get_images() if image.get_array().size <= _MOST],
        "bars": len(bars),
        "lengths": [float(value) for values in lengths for value in values[:_MOST]],
        "names": [
            name
            for container, values in zip(axes.containers, lengths, strict=True)
            for name in _names(axes, container, len(values[:_MOST]))
        ],
        "points": sum(len(group.get_offsets()) for group in axes.collections if hasattr(group, "get_sizes")),
    }


def _numbers(image: Any) -> Any:
    return np.ma.filled(np.ma.asarray(image.get_array(), dtype=float), np.nan)


def _names(axes: Any, container: Any, n: int) -> list[str]:
    """Return for n bars the text of the axis beside each, or its place."""
    upright = getattr(container, "orientation", "vertical") != "horizontal"
    axis = axes.xaxis if upright else axes.yaxis
    labels = zip(axis.get_majorticklocs(), axis.get_majorticklabels(), strict=False)
    texts = [(place, label.get_text()) for place, label in labels]
    found = []
    for i, bar in enumerate(list(container)[:n]):
        middle = bar.get_x() + bar.get_width() / 2 if upright else bar.get_y() + bar.get_height() / 2
        beside = [text for place, text in texts if text and abs(place - middle) < _BESIDE]
        found.append(beside[0] if beside else str(i))
    return found


def _line(line: Any, legend: Any) -> dict[str, Any]:
    def plain(values: Any) -> Any:
        return np.ma.filled(np.ma.asarray(values, dtype=float), np.nan)[:_MOST]

    x, y = line.get_data(orig=False)
    joined = str(line.get_linestyle()).strip() not in ("", "None", "none")
    name = _named(line, legend) or str(line.get_label())
    return {"label": name, "x": plain(x), "y": plain(y), "joined": joined}


def _named(line: Any, legend: Any) -> str:
    """Find the text beside the one entry of a legend that looks like a line without a label."""
    if legend is None or not str(line.get_label()).startswith("_"):
        return ""

    def look(one: Any) -> list[str]:
        parts = ("get_color", "get_linestyle", "get_marker")
        return [str(getattr(one, part, lambda: None)()) for part in parts]

    entries = zip(legend.legend_handles, legend.get_texts(), strict=False)
    found = [text.get_text() for handle, text in entries if look(handle) == look(line)]
    alike = sum(look(other) == look(line) for other in line.axes.get_lines())
    return found[0] if len(found) == alike == 1 else ""
