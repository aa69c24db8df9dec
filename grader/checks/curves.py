"""What a figure of two curves must show; judged on the data of `drawn`."""

from typing import Any

import numpy as np

MOST_LINES = 200  # of a figure that are looked at


def lines_of(figure: Any) -> list[tuple[str, Any]]:
    """List the lines of a figure with the name that each is shown under, "" for none."""
    found = []
    shown = {text for panel in figure["panels"] for text in panel["legend"]}  # twin axes share one legend
    for panel in figure["panels"][:MOST_LINES]:
        labelled = any(not line["label"].startswith("_") for line in panel["lines"])
        for place, line in enumerate(panel["lines"]):
            own, legend = line["label"], panel["legend"]
            if own.startswith("_"):
                name = legend[place] if not labelled and place < len(legend) else ""
            else:
                name = own if legend or own in shown else ""
            found.append(((name or _alone(panel)).strip().lower(), line))
    return found[:MOST_LINES]


def _alone(panel: Any) -> str:
    """Name the line of a panel that has one only: its title, or what its axis says."""
    return str(panel["title"] or panel["ylabel"]) if len(panel["lines"]) == 1 else ""


def is_drawn(figure: Any, values: Any, what: str) -> None:
    """Assert that a line has these values, from left to right."""
    lines = _equal(figure, values)
    assert lines_of(figure), "The figure holds no line: plot both lists into it."
    assert lines, f"No line of the figure is {what}, one value an epoch."
    across = np.asarray(lines[0][1]["x"], dtype=float)
    assert (np.diff(across) > 0).all(), "Plot the values upwards against the epoch sideways."


def line_names(figure: Any, train: Any, test: Any, words: tuple[str, ...] = ("test", "val")) -> None:
    """Assert that both lines are there and that it can be seen which is which."""
    is_drawn(figure, train, "the training curve")
    is_drawn(figure, test, "the other curve")
    mine, theirs = ({name for name, _ in _equal(figure, values)} for values in (train, test))
    assert all(mine) and all(theirs), "It cannot be seen which line is which: label each, and call legend()."
    assert mine != theirs, "Both lines have the same name."
    crossed = any("train" not in n and any(w in n for w in words) for n in mine)
    crossed |= any("train" in n and not any(w in n for w in words) for n in theirs)
    assert not crossed, "The names are exchanged: the line of the training set is called otherwise."


def is_labelled(figure: Any) -> None:
    """Assert that both axes of some panel have labels."""
    assert any(panel["xlabel"] and panel["ylabel"] for panel in figure["panels"]), (
        "Say on the axes what is drawn: the epoch, and what goes up."
    )


def _equal(figure: Any, values: Any) -> list[tuple[str, Any]]:
    right = np.asarray(values, dtype=float).ravel()
    found = [(name, line) for name, line in lines_of(figure) if np.size(line["y"]) == right.size]
    return [(name, line) for name, line in found if np.allclose(line["y"], right)]
