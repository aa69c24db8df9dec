"""Stand-ins for earlier answers of `mnist_batcher/*`, for replays of a later one.

What is sent beside a student can be noted down and handed in, so none of it is a right answer: a stand-in
gives values that are made up here, or is a network of other layers than those that a question asks for.
"""

from typing import Any

from grader.asking.inputs import Inputs

Made = dict[str, Any]

HISTORY = "history = {name: list(values) for name, values in history_.items()}"
IMAGE_MODEL = "from feedforward.beside.stacks import Stack\nclassifier = Stack(layers_)"


def image_layers() -> Made:
    """Name the layers of the stand-in for a classifier of images: a linear one."""
    return {"layers_": [["Flatten"], ["Linear", 784, 10]]}


def history(inputs: Inputs, names: tuple[str, ...], n_epochs: int = 8) -> Made:
    """Make up the record of a `fit`."""
    return {"history_": {name: _falling(inputs, n_epochs) for name in names}}


def _falling(inputs: Inputs, n: int) -> list[float]:
    return sorted(inputs.uniform(0.1, 0.9, n).tolist(), reverse=True)
