"""What stands in for another question's answer while one is marked: made of numbers that the marker drew.

This is shown to students' code, so nothing here is an answer: no activation, no layer, no loss, no gradient
and no network that learns. A layer is some function of its inputs, a step moves the weights where the marker
says, and an accuracy is looked up.
"""

import contextlib
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

Array = np.ndarray[tuple[int, ...], np.dtype[np.float64]]


class Layer:
    """Stands in for a layer: what it gives depends on all that it is given, and on nothing else.

    Args:
        W: its parameters, (n_in, n_out).
        b: its parameters, (1, n_out).
        down: a table (n_out, n_in) for the way back.
        last: its outputs are positive, and each row adds up to 1.
    """

    def __init__(self, W: Array, b: Array, down: Array, last: bool) -> None:
        self.parameters = {"W": np.array(W), "b": np.array(b)}
        self.gradients: dict[str, Array] = {}
        self.cache: dict[str, Array] = {}
        self.n_out, self.down, self.last = np.shape(W)[1], down, last

    def forward(self, X: Any) -> Array:
        """Return numbers of shape (m, n_out)."""
        self.cache = {"X": np.array(X, dtype=float)}
        found = np.sin(self.cache["X"] @ self.parameters["W"]) * np.cos(self.parameters["b"])
        return _shares(found) if self.last else np.asarray(found)

    __call__ = forward

    def backward(self, dLdY: Any) -> Array:
        """Fill the gradients and return numbers of shape (m, n_in)."""
        above, below = np.sin(np.asarray(dLdY, dtype=float)), np.sin(self.cache["X"])
        self.gradients = {"W": np.cos(below.T) @ above, "b": above.max(axis=0, keepdims=True)}
        return np.asarray(np.sin(above @ self.down) * (2 + below))


def _shares(values: Array) -> Array:
    amounts = 1.5 + values
    return np.asarray(amounts / np.add.reduce(amounts, 1)[:, None])


class Loss:
    """Stands in for a loss: two positive tables (k,) say what it makes of labels and of outputs."""

    def __init__(self, of_labels: Array, of_outputs: Array) -> None:
        self.of_labels, self.of_outputs = of_labels, of_outputs

    def forward(self, Y: Any, Y_hat: Any) -> float:
        """Return one positive number."""
        return float(np.mean(2 + np.sin(Y @ self.of_labels) + np.cos(Y_hat @ self.of_outputs)))

    __call__ = forward

    def backward(self, Y: Any, Y_hat: Any) -> Array:
        """Return numbers of shape (m, k)."""
        found = np.sin(Y * self.of_labels + 2 * np.asarray(Y_hat) * self.of_outputs)
        return np.asarray(found / len(found))


def layer_with(make: Callable[[], Any], X: Array, W: Array, b: Array) -> Any:
    """Make a layer with these parameters, also where its first `forward` makes its own, whatever is there.

    Args:
        make: makes a layer that has `parameters`.
        X: what it can be run on, (m, n_in).
        W, b: its parameters.
    """
    trial, layer = make(), make()
    trial.parameters.update(W=W, b=b)
    with contextlib.suppress(Exception):  # a student's method; what is wrong with it shows later
        trial.forward(X)
        if not np.array_equal(trial.parameters["W"], W):
            layer.forward(X)
    layer.parameters["W"], layer.parameters["b"] = W, b
    return layer


class Table:
    """Stands in for an activation: a table, right where the marker looked it up and nowhere else."""

    def __init__(self, at: Array, values: Array, slopes: Array) -> None:
        self.at, self.values, self.slopes = at, values, slopes

    def forward(self, Z: Any) -> Array:
        """Return the value of each entry; one that is not in the table gets a wrong one."""
        nearest, off = self._looked_up(Z)
        return np.asarray(self.values[nearest] + 3 * off)

    __call__ = forward

    def backward(self, Z: Any, dY: Any) -> Array:
        """Return what comes back through each entry, likewise."""
        nearest, off = self._looked_up(Z)
        return np.asarray((self.slopes[nearest] + 3 * off) * dY)

    def _looked_up(self, Z: Any) -> tuple[Any, Array]:
        entries = np.asarray(Z, dtype=float)
        nearest = np.abs(np.subtract.outer(entries, self.at)).argmin(axis=-1)
        return nearest, entries - self.at[nearest]


class Lesson:
    """Stands in for a network that learns: whatever it is shown, its weights go a way that the marker sends.

    Args:
        own: the notebook's names; `weights` and `biases` in it are moved.
        ways: for each epoch how far each weight matrix goes, then each bias.
        size: the steps of an epoch.
        rate: the learning rate at which a step is a whole one.
        scores: for the start and the end of each epoch, what is told of a data set: (loss, accuracy).
        images: the images that it knows, whose pixels are k / 255.
        digits: what they show.
    """

    def __init__(
        self,
        own: dict[str, Any],
        ways: Sequence[Sequence[Array]],
        size: int,
        rate: float,
        scores: Sequence[Sequence[float]],
        images: Array,
        digits: Array,
    ) -> None:
        self.own, self.ways, self.size, self.rate, self.scores = own, ways, size, rate, scores
        self.visits: list[list[float]] = []  # of each step: the first pixel, the digit, the rate
        self.digits = {_ink(image): int(digit) for image, digit in zip(images, digits, strict=True)}
        ends = [np.array(own["weights"][-1]), *(way[len(own["weights"]) - 1] for way in ways)]
        self.ends = np.cumsum(ends, axis=0)

    def take_over(self) -> None:
        """Take the place of what the notebook's own network is asked by."""
        names = ("train_one_sample", "feed_forward_dataset", "feed_forward_sample")
        self.own.update(zip(names, (self.step, self.told, self.told_of_one), strict=True))

    def step(self, sample: Any, y: Any, learning_rate: float = 0.003) -> None:
        """Note what is shown, and go a step of the way."""
        way = self.ways[min(len(self.visits) // self.size, len(self.ways) - 1)]
        self.visits.append([float(np.ravel(sample)[0]), float(y), float(learning_rate)])
        for array, whole in zip([*self.own["weights"], *self.own["biases"]], way, strict=True):
            array += whole * (learning_rate / self.rate / self.size)

    def told(self, x: Any, y: Any) -> tuple[float, float]:
        """Look up a loss and an accuracy, which depend on where the weights are now alone."""
        now = np.asarray(self.own["weights"][-1], dtype=float)
        loss, accuracy = self.scores[int(np.abs(self.ends - now).sum(axis=(1, 2)).argmin())]
        return float(loss), float(accuracy)

    def told_of_one(self, sample: Any, y: Any) -> tuple[float, Array]:
        """Look up a loss and a guess, which is right about as often as the accuracy says."""
        loss, accuracy = self.told(sample, y)
        ink = _ink(sample)
        right = (ink * 0.618) % 1 < accuracy
        return loss, np.eye(10)[(self.digits.get(ink, 0) + (not right)) % 10]


class Rehearsal(Lesson):
    """Stands in for a network that learns and stays where it is: what is told goes by the steps alone."""

    def step(self, sample: Any, y: Any, learning_rate: float = 0.003) -> None:
        """Note what is shown."""
        self.visits.append([float(np.ravel(sample)[0]), float(y), float(learning_rate)])

    def told(self, x: Any, y: Any) -> tuple[float, float]:
        """Look up a loss and an accuracy, those after as many whole epochs as were taken."""
        loss, accuracy = self.scores[min(len(self.visits) // self.size, len(self.scores) - 1)]
        return float(loss), float(accuracy)


def _ink(sample: Any) -> int:
    return round(255 * float(np.asarray(sample, dtype=float).sum()))
