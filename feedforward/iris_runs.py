"""What `experiment` of the iris notebook comes to, trained here (`tests/test_iris_runs.py` compares)."""

from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from pathlib import Path

import numpy as np

from grader.asking.inputs import Array

_BATCH, _TRAIN, _VAL = 30, 90, 120
_MOST_UNITS, _MOST_EPOCHS = 2000, 200  # what is trained here; nobody needs more
_NUDGE = 1e-9  # where so small a change of the start shows in the end, rounding does too
Layers = list[Array]  # W1, b1, W2, b2


@dataclass(frozen=True)
class Run:
    """The losses of all iterations and, at the end, `train_loss`, `val_error` and `test_error`."""

    losses: Array
    final: Array


@dataclass(frozen=True)
class Setting:
    """What a run is made with; `course` starts as the course's network does, not as two layers do."""

    lr: float
    n_hidden: int
    momentum: float
    n_epochs: int
    course: bool

    @property
    def known(self) -> bool:
        """Whether the run is not too large to be trained here."""
        return 0 < self.n_hidden <= _MOST_UNITS and 0 <= self.n_epochs <= _MOST_EPOCHS


@cache
def run(setting: Setting) -> Run:
    """Train a network 4 - n_hidden - 3 as `experiment` does."""
    return _trained(setting, 0)


@cache
def settled(setting: Setting) -> bool:
    """Tell whether a run ends the same if its start is off by a little: else rounding decides about it."""
    one, other = run(setting), _trained(setting, _NUDGE)
    return np.allclose(one.final, other.final, 1e-4) and np.allclose(one.losses, other.losses, 1e-4)


def _trained(setting: Setting, nudge: float) -> Run:
    X, Y = _flowers()
    layers, lr, momentum = _start(setting), setting.lr, setting.momentum
    layers[0] = layers[0] * (1 + nudge)
    moving = [np.zeros_like(array) for array in layers]
    rng, losses = np.random.default_rng(0), []
    with np.errstate(all="ignore"):
        for _ in range(setting.n_epochs):
            order = rng.permutation(_TRAIN)
            for start in range(0, _TRAIN, _BATCH):
                chosen = order[start : start + _BATCH]
                loss, gradients = _backward(layers, X[chosen], Y[chosen])
                losses.append(loss)
                moving = [momentum * v - lr * g for v, g in zip(moving, gradients, strict=True)]
                layers = [array + v for array, v in zip(layers, moving, strict=True)]
        P = _forward(layers, X)[-1]
        wrong = P.argmax(axis=1) != Y.argmax(axis=1)
        train_loss = _loss(P[:_TRAIN], Y[:_TRAIN])
    final = [train_loss, wrong[_TRAIN:_VAL].mean(), wrong[_VAL:].mean()]
    return Run(np.array(losses), np.array(final))


@cache
def _flowers() -> tuple[Array, Array]:
    """Return all flowers in the order of `Dataset`: 90 to train on, 30 for validation, 30 to test."""
    sklearn = find_spec("sklearn")  # where the notebook has them from; importing it takes seconds
    assert sklearn is not None and sklearn.origin is not None
    table = np.loadtxt(Path(sklearn.origin).parent / "datasets/data/iris.csv", delimiter=",", skiprows=1)
    X, species = table[:, :4], table[:, 4].astype(int)
    order = np.random.default_rng(90).permutation(len(X))
    X = X[order]
    return (X - X[:_TRAIN].mean(axis=0)) / X[:_TRAIN].std(axis=0), np.eye(3)[species[order]]


def _start(setting: Setting) -> Layers:
    n_hidden = setting.n_hidden
    rng = np.random.default_rng(0)
    W1 = rng.normal(0, 1 / np.sqrt(4), (4, n_hidden))
    rng = rng if setting.course else np.random.default_rng(1)
    W2 = rng.normal(0, 1 / np.sqrt(n_hidden), (n_hidden, 3))
    return [W1, np.zeros((1, n_hidden)), W2, np.zeros((1, 3))]


def _forward(layers: Layers, X: Array) -> tuple[Array, Array]:
    W1, b1, W2, b2 = layers
    H = np.tanh(X @ W1 + b1)
    Z = H @ W2 + b2
    E = np.exp(Z - Z.max(axis=1, keepdims=True))
    return H, E / E.sum(axis=1, keepdims=True)


def _loss(P: Array, Y: Array) -> float:
    return float(-np.log(P[Y == 1]).mean())


def _backward(layers: Layers, X: Array, Y: Array) -> tuple[float, Layers]:
    H, P = _forward(layers, X)
    dZ = (P - Y) / len(X)
    dH = dZ @ layers[2].T * (1 - H**2)
    gradients = [X.T @ dH, dH.sum(axis=0, keepdims=True), H.T @ dZ, dZ.sum(axis=0, keepdims=True)]
    return _loss(P, Y), gradients
