"""Reads the diary of a `watched` network: which examples were learnt from, by which steps, in which modes.

Everything here is NumPy and runs in the judge. The path of the parameters tells what a loop did: each
step is compared with the step that a known optimizer takes with the gradient of a known loss, with
and without the gradients of earlier mini-batches left in.
"""

import itertools
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from feedforward.optimizers import OPTIMIZERS, WALKS, Array

LOSSES = ("right", "squared", "twice", "raw")
_CLOSE = 0.05
MOST_CALLS = 1000  # of the network in one diary; loops over single examples need a few hundred
MOST_RUNS = 12  # diaries in one reply
_MOST_STEPS = 300  # that are explained; single examples make fewer


@dataclass(frozen=True)
class Net:
    """The watched network `tanh(x W1 + b1) W2 + b2`; `p` is one row of all its parameters."""

    d: int
    h: int
    k: int

    @property
    def size(self) -> int:
        """The number of parameters."""
        return (self.d + 1) * self.h + (self.h + 1) * self.k

    def logits(self, p: Array, x: Array) -> Array:
        """Return the logits (m, k) of examples (m, d)."""
        _, z, _ = self._pass(p, x)
        return z

    def gradient(self, p: Array, x: Array, y: Array, loss: str) -> Array:
        """Return the gradient of the mean of a loss over examples, as one row."""
        hidden, z, W2 = self._pass(p, x)
        dz = _slope(z, y, loss) / len(x)
        dh = (dz @ W2.T) * (1 - hidden**2)
        return np.concatenate([(x.T @ dh).ravel(), dh.sum(0), (hidden.T @ dz).ravel(), dz.sum(0)])

    def _pass(self, p: Array, x: Array) -> tuple[Array, Array, Array]:
        ends = np.cumsum([self.d * self.h, self.h, self.h * self.k])
        W1, b1, W2, b2 = np.split(p, ends)
        hidden = np.tanh(x @ W1.reshape(self.d, self.h) + b1)
        second = W2.reshape(self.h, self.k)
        return hidden, hidden @ second + b2, second


def probabilities(z: Array) -> Array:
    """Return what the network believes: (m, 1) for one logit, (m, k) for k."""
    if z.shape[1] == 1:
        return 0.5 * (1 + np.tanh(0.5 * z))
    e = np.exp(z - z.max(axis=1, keepdims=True))
    return np.asarray(e / e.sum(axis=1, keepdims=True))


def each_loss(z: Array, y: Array, loss: str = "right") -> Array:
    """Return one loss an example: the cross-entropy, or what a known mistake makes of it.

    "squared" is the squared error, "twice" the cross-entropy of outputs that are taken for logits
    although they are probabilities, "raw" the output of the true class itself (NLLLoss of logits).
    """
    s, rows = probabilities(z), np.arange(len(z))
    if z.shape[1] == 1:
        t = y[:, None]
        a = s if loss == "twice" else z
        values = (
            (s - t) ** 2 if loss == "squared" else -z * t if loss == "raw" else np.logaddexp(0, a) - t * a
        )
        return np.asarray(values[:, 0])
    if loss == "squared":
        return np.asarray(((s - np.eye(z.shape[1])[y]) ** 2).mean(axis=1))
    if loss == "raw":
        return np.asarray(-z[rows, y])
    return np.asarray(-np.log(probabilities(s if loss == "twice" else z)[rows, y]))


def _slope(z: Array, y: Array, loss: str) -> Array:
    """Return the derivative of `each_loss` by the logits, (m, k)."""
    s = probabilities(z)
    binary = z.shape[1] == 1
    target = y[:, None] if binary else np.eye(z.shape[1])[y]
    if loss == "right":
        return s - target
    if loss == "raw":
        return -target
    pull = 2 * (s - target) / z.shape[1] if loss == "squared" else probabilities(s) - target
    if binary:
        return np.asarray(pull * s * (1 - s))
    return np.asarray(s * (pull - (pull * s).sum(axis=1, keepdims=True)))


# --- the diary -------------------------------------------------------------------------------------


@dataclass
class Call:
    """One call of the network: which examples, in which modes, and the parameters around it."""

    ids: Array
    training: bool
    grad: bool
    before: Array
    after: Array

    @property
    def stepped(self) -> bool:
        """Tell whether the parameters changed before the next call."""
        return bool((self.before != self.after).any())


@dataclass
class Story:
    """What a training loop did, call by call."""

    net: Net
    x: Array  # all examples there are, (n, d)
    y: Array  # their labels, (n,)
    calls: list[Call]

    @property
    def steps(self) -> list[Call]:
        """The calls that were learnt from; those with gradients if nothing ever moved."""
        moved = [c for c in self.calls if c.stepped]
        return moved or [c for c in self.calls if c.grad and c.training]

    def epochs(self, n: int) -> list["Epoch"]:
        """Cut the story into n epochs of equally many steps; none if that is not possible.

        What comes between the last step of an epoch and the next step tests, unless it holds nothing but
        examples that the epoch learnt from.
        """
        steps = self.steps
        if not steps or len(steps) % n:
            return []
        per = len(steps) // n
        place = {id(call): i for i, call in enumerate(self.calls)}
        starts = [place[id(call)] for call in steps[::per]] + [len(self.calls)]
        taken = {id(call) for call in steps}
        return [
            Epoch(
                self,
                steps[e * per : (e + 1) * per],
                [call for call in self.calls[starts[e] : starts[e + 1]] if id(call) not in taken],
            )
            for e in range(n)
        ]

    def loss(self, p: Array, ids: Any, loss: str = "right") -> Array:
        """Return one loss for each of some examples."""
        return each_loss(self.net.logits(p, self.x[ids]), self.y[ids], loss)

    def hits(self, p: Array, ids: Any) -> Array:
        """Return 1 for each of some examples that is classified rightly, else 0."""
        z = self.net.logits(p, self.x[ids])
        guess = (z[:, 0] > 0) if z.shape[1] == 1 else z.argmax(axis=1)
        return np.asarray(guess == self.y[ids], dtype=float)


@dataclass
class Epoch:
    """One epoch: the calls that were learnt from, and the other calls after the first of them."""

    story: Story
    steps: list[Call]
    rest: list[Call]

    @property
    def end(self) -> Array:
        """The parameters after the epoch's last step."""
        return self.steps[-1].after

    @property
    def learnt(self) -> set[int]:
        """The examples that were learnt from."""
        return {int(i) for c in self.steps for i in c.ids}

    @property
    def tests(self) -> list[Call]:
        """The calls with examples that this epoch did not learn from."""
        learnt = self.learnt
        return [c for c in self.rest if not {int(i) for i in c.ids} <= learnt]

    @property
    def tested(self) -> set[int]:
        """The examples that were tested."""
        return {int(i) for c in self.tests for i in c.ids}

    def running(self, measure: Callable[[Array, Any], Array]) -> list[Array]:
        """Measure each mini-batch as it was when it was learnt from."""
        return [measure(c.before, c.ids) for c in self.steps]


def read(diary: Any, net: Net, x: Array, y: Array) -> Story:
    """Read a diary that came back from the student's process; doubt all of it.

    Raises:
        AssertionError: it is not one, or holds examples that do not exist.
    """
    strange = "Your loop gave the network something else than rows of the data it was given."
    calls, end = diary["calls"], _row(diary["end"], net.size)
    assert isinstance(calls, list) and calls, "The model that is passed is never used: train that one."
    assert len(calls) <= MOST_CALLS, (
        f"The model is called {len(calls):,} times, far more often than there are mini-batches."
    )
    befores = [_row(c["before"], net.size) for c in calls]
    read_calls = []
    for call, before, after in zip(calls, befores, [*befores[1:], end], strict=True):
        seen = np.asarray(call["x"], dtype=float)
        assert seen.ndim == 2 and seen.shape[1] == x.shape[1], strange
        assert len(seen) <= 4 * len(x), strange
        distance = np.abs(seen[:, None] - x[None]).max(axis=2)
        assert (distance.min(axis=1) < 1e-3).all(), strange
        read_calls.append(
            Call(distance.argmin(axis=1), call["training"] is True, call["grad"] is True, before, after)
        )
    return Story(net, x, y, read_calls)


def _row(values: Any, size: int) -> Array:
    row = np.asarray(values, dtype=float)
    assert row.shape == (size,) and np.isfinite(row).all(), "The parameters became NaN or infinite."
    return row


# --- the path --------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Path:
    """The way of descending that fits the parameters' path, and how well.

    Attributes:
        optimizer: a name of `WALKS`.
        rate: its learning rate.
        cleared: when the gradients were cleared: "step", "epoch" or "never".
        loss: a name of `LOSSES`.
        anew: how often the optimizer was made: "" once, "step" or "epoch" for each.
        off: what it leaves unexplained, relative.
    """

    optimizer: str
    rate: float
    cleared: str
    loss: str
    anew: str
    off: float

    @property
    def known(self) -> bool:
        """Tell whether it really fits."""
        return self.off < _CLOSE


def path(story: Story, n_epochs: int, losses: Sequence[str] = LOSSES) -> Path:
    """Find the optimizer, its rate, the clearing of gradients and the loss that explain the path best."""
    steps = [c for c in story.calls if c.stepped]
    nothing = Path("", 0.0, "", "", "", np.inf)
    if not 2 <= len(steps) <= _MOST_STEPS:
        return nothing
    moves = np.array([c.after - c.before for c in steps])
    per = len(steps) // n_epochs if len(steps) % n_epochs == 0 else 0
    best = nothing
    for walks in (OPTIMIZERS, WALKS):  # those that are rarer only where the usual ones explain nothing
        found = _explanations(story, steps, moves, per, losses, walks)
        best = min(found, key=lambda p: p.off, default=nothing)
        if best.known:
            break
    return best


def _explanations(
    story: Story,
    steps: list[Call],
    moves: Array,
    per: int,
    losses: Sequence[str],
    walks: Mapping[str, Callable[[Array], Array]],
) -> Iterator[Path]:
    sizes = np.array([[len(c.ids)] for c in steps])
    for loss, weight in itertools.product(losses, (np.ones_like(sizes), sizes)):  # means, and sums
        mean = [story.net.gradient(c.before, story.x[c.ids], story.y[c.ids], loss) for c in steps]
        for cleared, gradients in felt(weight * np.array(mean), per).items():
            for name, walk in walks.items():
                for again in dict.fromkeys((0, per, 1)):
                    unit = walked(walk, gradients, again)
                    rate = float((unit * moves).sum() / max((unit * unit).sum(), 1e-300))
                    off = float(np.linalg.norm(moves - rate * unit) / np.linalg.norm(moves))
                    anew = "" if not again else "step" if again == 1 else "epoch"
                    yield Path(name, rate, cleared, loss, anew, off + 1e-4 * (again > 0))


def felt(gradients: Array, per: int) -> dict[str, Array]:
    """Return what steps feel if gradients are cleared before each, never, or once in `per` of them."""
    found = {"step": gradients, "never": gradients.cumsum(axis=0)}
    if per > 1:
        found["epoch"] = walked(lambda g: g.cumsum(axis=0), gradients, per)
    return found


def walked(walk: Callable[[Array], Array], gradients: Array, again: int) -> Array:
    """Walk along gradients with an optimizer that is made anew after each `again` steps (0: never)."""
    if not again:
        return walk(gradients)
    return np.concatenate([walk(gradients[i : i + again]) for i in range(0, len(gradients), again)])
