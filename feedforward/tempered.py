"""What `feedforward.beside.tempered` is made of, and what it comes to: drawn and worked out by the judge."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise, product
from typing import Any

import numpy as np

from feedforward.optimizers import adam as moves
from grader.asking.inputs import Inputs

Array = np.ndarray[Any, np.dtype[np.float64]]
Layers = list[list[Array]]  # W (n_in, n_out) and b (n_out,) of each

OWN, SMALL = (20, 64, 32, 1), (20, 7, 5, 1)
SHAPES = "from feedforward.beside.tempered import shapes\nshapes(myClassifier)"
_MOST_LAYERS, _LARGEST = 8, 300


@dataclass(frozen=True)
class Net:
    """The network low + (high - low) sigmoid(z), where z comes from dense layers with tanh between them.

    On the way back, gradients are multiplied by `pull`: autograd brings that, and no measured slope does.
    """

    layers: Layers
    low: float
    high: float
    pull: float

    def sent(self) -> list[Any]:
        """Return what goes to the student's process."""
        return [self.layers, self.low, self.high, self.pull]

    def output(self, x: Any) -> float:
        """Return the value of one point."""
        *_, z = self._passed(x)
        return float(self.low + (self.high - self.low) / (1 + np.exp(-z[0])))

    def slopes(self, x: Any) -> Layers:
        """Return what comes back from one point's value to all parameters: its slopes, `pull` times."""
        inputs = self._passed(x)
        s = 1 / (1 + np.exp(-inputs.pop()))
        dz, found = self.pull * (self.high - self.low) * s * (1 - s), []
        for (W, _), h in zip(reversed(self.layers), reversed(inputs), strict=True):
            found.append([np.outer(h, dz), dz])
            dz = (W @ dz) * (1 - h**2)
        return found[::-1]

    def _passed(self, x: Any) -> list[Array]:
        """Return the inputs of all layers for one point, and what the last one gives."""
        found = [np.asarray(x, dtype=float).ravel()]
        for place, (W, b) in enumerate(self.layers):
            z = found[-1] @ W + b
            found.append(np.tanh(z) if place < len(self.layers) - 1 else z)
        return found


def net(inputs: Inputs, sizes: Sequence[int], bias: float = 0.5) -> Net:
    """Draw a network with layers of some sizes."""
    layers = [[inputs.normal(m, n, scale=m**-0.5), inputs.normal(n, scale=bias)] for m, n in pairwise(sizes)]
    low, high, pull = inputs.uniform(0.05, 0.2), inputs.uniform(0.7, 0.95), inputs.uniform(1.3, 1.9)
    return Net(layers, float(low), float(high), float(pull))


def nets(inputs: Inputs, shapes: Any = None, bias: float = 0.5) -> list[Net]:
    """Draw a network for a student's class, and a small one that can do without it.

    Args:
        inputs: what draws.
        shapes: what the student's process says of the parameters of its class; `SHAPES` asks for them.
        bias: the scale of all biases.
    """
    return [net(inputs, sizes, bias) for sizes in (chained(shapes) or OWN, SMALL)]


def chained(shapes: Any) -> list[int]:
    """Return the sizes of dense layers that have weights of these shapes; none if they make no chain."""
    try:
        left = [[int(n) for n in shape] for shape in shapes if len(shape) == 2]
    except (TypeError, ValueError):  # anything may come
        return []
    sizes = [20]
    while sizes[-1] != 1 and len(sizes) < _MOST_LAYERS:
        following = next((shape for shape in left if sizes[-1] in shape), None)
        if following is None or max(following) > _LARGEST:
            return []
        left.remove(following)
        following.remove(sizes[-1])
        sizes += following
    return sizes if sizes[-1] == 1 and not left else []


def cross_entropy(y: float, v: float) -> float:
    """Return the loss of one probability."""
    return float(-(v * np.log(y) + (1 - v) * np.log(1 - y)))


def sent_through(nets: Sequence[Net], x: Any, *told: Any) -> tuple[Net, float]:
    """Find gradients of some loss of one point's value among what was told.

    Returns:
        The network that they belong to, and how many times its slopes they are.

    Raises:
        AssertionError: there are none.
    """
    for net, gradients in product(nets, told):
        slopes = net.slopes(x)
        arrays = [np.asarray(a, dtype=float) for a in each(gradients)] if isinstance(gradients, list) else []
        if [a.shape for a in arrays] != [a.shape for a in each(slopes)]:
            continue
        given, right = (np.concatenate([a.ravel() for a in some]) for some in (arrays, each(slopes)))
        times = float(given @ right / (right @ right))
        if abs(times) > 1e-6 and np.linalg.norm(given - times * right) <= 1e-3 * np.linalg.norm(given):
            return net, times
    raise AssertionError("no gradient of a loss of this point")


def each(layers: Any) -> list[Any]:
    """List the arrays of all layers."""
    return [array for pair in layers for array in pair]


def adam(before: Layers, pulls: Sequence[Layers], rate: float, betas: Sequence[float]) -> list[Layers]:
    """Return the parameters after each of Adam's steps."""
    start, *g = [np.concatenate([a.ravel() for a in each(layers)]) for layers in (before, *pulls)]
    return [_cut(start + way, before) for way in rate * moves(np.array(g), *betas).cumsum(axis=0)]


def _cut(row: Array, form: Layers) -> Layers:
    parts = iter(np.split(row, np.cumsum([a.size for a in each(form)])[:-1]))
    return [[next(parts).reshape(a.shape) for a in pair] for pair in form]
