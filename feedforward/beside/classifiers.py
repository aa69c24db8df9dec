"""Draws a figure again with a classifier of images that the judge made up; asked beside the answer."""

from collections.abc import Sequence
from typing import Any

from feedforward.beside.stacks import Stack, filled
from grader.beside import drawn as figures
from grader.beside.replay import Namespace, changed, execute, program, value_of


def figure_with(home: Namespace, answer: str, weights: Sequence[Any], figure: str) -> dict[str, Any]:
    """Run a cell again after `classifier`, under all its names, was replaced by a linear one.

    Args:
        home: the notebook's own names, where its functions look them up.
        answer: the source of the cell.
        weights: W (10, 784), and b (10,).
        figure: the figure's name.

    Returns:
        What the figure shows.
    """
    stand_in = filled(Stack([["Flatten"], ["Linear", 784, 10]]), weights)
    own = home.get("classifier")
    names = {name for name, value in home.items() if own is not None and value is own} | {"classifier"}
    with changed(home, dict.fromkeys(names, stand_in)):
        world = {name: value for name, value in home.items() if name != figure}
        execute(program(answer), world)
        return figures.drawn(value_of(figure, world))
