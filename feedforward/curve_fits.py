"""Points and networks of the judge's for replays in `manual_mlp/experiments`, and what they come to."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from grader.asking.asking import AskError, answer_source, ask, current
from grader.asking.compare import difference, numbers

Array = np.ndarray[Any, np.dtype[np.float64]]
_NEAR = 2e-3  # of single precision, relative
_SHOWN = 60  # steps of an optimiser
_LEARNT = 0.98  # of the spread of the labels: what has at most this error has learnt something
_AGAIN = "from feedforward.beside.curve_fits import replayed\nreplayed(answer_, made_, facts_, cells_)"
_PHIS: tuple[Callable[[Array], Array], ...] = (
    lambda z: 1 / (1 + np.exp(-z)),
    lambda z: np.maximum(z, 0),
    np.tanh,
)


@dataclass
class Network:
    """One that an answer trained, or that the judge put in the place of a trained one."""

    parameters: list[Array]
    own_errors: Array | None = None  # by the student's `mse`: training, test

    @property
    def width(self) -> int:
        return self.parameters[1].size if len(self.parameters) == 4 else 0

    def outputs(self, X: Array) -> list[Array]:
        """Return what it may give for X, (N, 1): one table for each phi that it may have."""
        found = []
        for phi in _PHIS:
            out = X
            for i in range(0, len(self.parameters), 2):
                out = out @ self.parameters[i] + self.parameters[i + 1]
                out = phi(out) if i < len(self.parameters) - 2 else out
            found.append(out)
        return found

    def tables(self, X: Array) -> list[tuple[Array, Array]]:
        """Return hidden and scaled outputs for X, (N, 1), of one hidden layer, for each phi."""
        if len(self.parameters) != 4:
            return []
        W, b, V, _ = self.parameters
        return [(phi(X @ W + b), phi(X @ W + b) * V[:, 0]) for phi in _PHIS]


@dataclass
class Replay:
    """What an answer made of other points and networks."""

    facts: dict[str, Any]
    error: str
    networks: list[Network]
    runs: list[dict[str, Any]]
    points: list[list[Array]]  # X1, y1, X1test, y1test: the judge's, and the notebook's own
    measure: float

    def errors_of(self, network: Network) -> list[Array]:
        """List pairs (training, test) that may stand for a network: for each phi, by every measure."""
        found = [] if network.own_errors is None else [network.own_errors]
        for X, y, X_test, y_test in self.points:
            for train, test in zip(network.outputs(X), network.outputs(X_test), strict=True):
                found.append(np.array([_mse(train - y), _mse(test - y_test)]))
                found.append(self.measure * np.array([_mean15(train - y), _mean15(test - y_test)]))
        return found

    def descents(self, kind: str) -> list[list[Array]]:
        """List for every run of an optimiser that went down its errors, as `errors_of`, one array a step.

        Args:
            kind: a part of the optimiser's name, in small letters.
        """
        found = []
        for run in self.runs:
            ways = self._ways(run) if kind in str(run["kind"]).lower() else []
            found += [way for way in ways if way[-1][0] < way[0][0]]
        return found

    def _ways(self, run: dict[str, Any]) -> list[list[Array]]:
        states, shapes = np.asarray(run["states"], float), run["shapes"]
        step = -(-len(states) // _SHOWN)
        shown = sorted({*range(0, len(states), step), *range(max(0, len(states) - 3), len(states))})
        ends = np.cumsum([int(np.prod(shape)) for shape in shapes])
        if [len(shape) for shape in shapes] != [2, 1] * (len(shapes) // 2) or not np.isfinite(states).all():
            return []
        steps = [
            self.errors_of(
                Network([p.reshape(s) for p, s in zip(np.split(states[i], ends[:-1]), shapes, strict=True)])
            )
            for i in shown
        ]
        return [list(way) for way in zip(*steps, strict=True)]

    def own(self, value: Any, width: int | None = None) -> Network | None:
        """Find the network whose training and test error these two numbers are."""
        pair = np.sort(_numbers(value))
        if pair.size != 2:
            return None
        return self._first(width, lambda errors: _near(pair, np.sort(errors)))

    def knows(self, value: Any, width: int | None = None) -> bool:
        """Tell whether one of some numbers is an error of a network."""
        found = _numbers(value)
        return self._first(width, lambda errors: any(_near(n, e) for n in found for e in errors)) is not None

    def draws(self, line: dict[str, Any]) -> bool:
        """Tell whether a line is what a network gives for the x of the line."""
        x, y = np.ravel(line["x"]), np.ravel(line["y"])
        return any(
            bool(np.allclose(out[:, 0], y, rtol=1e-3, atol=1e-3))
            for network in self.networks
            if x.shape == y.shape
            for out in network.outputs(x[:, None])
        )

    def units(self, lines: list[dict[str, Any]], own: list[Any]) -> tuple[int, int]:
        """Count the units of one network of which lines show an output, and of which they show both.

        Args:
            lines: of a figure.
            own: the student's tables of hidden and of scaled outputs, for every network, at the x of the
                first line.
        """
        at = [(np.ravel(line["x"]).astype(float), np.ravel(line["y"]).astype(float)) for line in lines]
        ways = [
            [(x, y, *network.tables(x[:, None])[k]) for x, y in at]
            for network in self.networks
            for k in range(len(network.tables(np.zeros((1, 1)))))
        ]
        if len(own) > 1 and difference(own[0], own[1], (1e-3, 1e-3)):  # they depend on the network
            ways += [[(x, y, np.asarray(H), np.asarray(S)) for x, y in at] for H, S in filter(None, own)]
        counts = [_shown_units(way) for way in ways]
        return max((a for a, _ in counts), default=0), max((b for _, b in counts), default=0)

    def _first(self, width: int | None, fits: Callable[[Array], bool]) -> Network | None:
        wanted = (n for n in self.networks if width in (None, n.width))
        return next((n for n in wanted if any(map(fits, self.errors_of(n)))), None)


@dataclass
class Replays:
    """Replays of one answer: of its cell alone and, where that tells nothing, of those before it as well."""

    question: str
    facts: dict[str, str]
    widths: Iterable[int]
    _made: dict[str, Any] = field(default_factory=dict)
    _known: list[Replay | AskError] = field(default_factory=list)

    def hold(self, judge: Callable[[Replay], None]) -> None:
        """Assert what `judge` asserts, of one of the replays at least.

        Raises:
            AssertionError: it holds of none; the sentence is that of the first.
        """
        said: list[Exception] = []
        for cells in (False, True):
            try:
                return judge(self._replay(cells))
            except (AssertionError, AskError) as failed:
                said.append(failed)
        raise AssertionError(str(said[0]))

    def _replay(self, cells: bool) -> Replay:
        self._made = self._made or drawn_world(self.widths)
        if len(self._known) <= cells:
            named: dict[str, Any] = {"answer_": answer_source(self.question), "made_": self._made}
            try:
                self._known.append(_read(ask(_AGAIN, facts_=self.facts, cells_=cells, **named), self._made))
            except AskError as failed:
                self._known.append(failed)
        found = self._known[cells]
        if isinstance(found, AskError):
            raise found
        return found


def drawn_world(widths: Iterable[int]) -> dict[str, Any]:
    """Draw noisy points of a sine, and networks of each width."""
    inputs = current().inputs

    def points() -> list[Array]:
        X = inputs.uniform(-2, 2, 100, 1)
        return [X, np.sin(np.pi * X) + 0.2 * inputs.normal(100, 1)]

    def network(H: int) -> list[Array]:
        W, b = inputs.normal(1, H, scale=2), inputs.normal(H, scale=2)
        return [W, b, inputs.normal(H, 1) / H**0.5, inputs.normal(1)]

    named = zip(("X1", "y1", "X1test", "y1test"), [*points(), *points()], strict=True)
    return {
        "points": dict(named),
        "networks": {str(H): [network(H) for _ in range(6)] for H in widths},
        "measure": float(inputs.uniform(2, 3)),
    }


def _read(told: Any, made: dict[str, Any]) -> Replay:
    points = [list(made["points"].values())]
    own = [numbers(values) for values in told["points"]]
    if all(not isinstance(values, str) and values.shape == (100, 1) for values in own):
        points.append(own)
    known = [_flat(one) for all_of in made["networks"].values() for one in all_of]
    replay = Replay(told, str(told["error"]), [], told["runs"], points, made["measure"])
    for held, pair in zip(told["networks"], told["own errors"], strict=True):
        network = Network([np.asarray(p, float) for p in held], _pair(pair))
        if any(_near(_flat(network.parameters), one) for one in known) or _learnt(network, points):
            replay.networks.append(network)
    for network in replay.networks:  # an `mse` that is the same for all networks is none
        network.own_errors = network.own_errors if _vary(replay.networks) else None
    return replay


def _shown_units(way: list[tuple[Array, Array, Array, Array]]) -> tuple[int, int]:
    """Count the units that lines show in one table or the other, and in both; each with its x and y."""
    hidden: set[int] = set()
    scaled: set[int] = set()
    for _, y, H, S in way:
        for units, table in ((hidden, H), (scaled, S)):
            columns = table.T if table.ndim == 2 and len(table) == len(y) else table
            units |= {
                j
                for j, column in enumerate(columns)
                if column.shape == y.shape and np.ptp(column) > 1e-4 and np.allclose(column, y, 1e-3, 1e-3)
            }
    return len(hidden | scaled), len(hidden & scaled)


def _learnt(network: Network, points: list[list[Array]]) -> bool:
    return any(_mse(out - y) < _LEARNT * np.var(y) for X, y, *_ in points for out in network.outputs(X))


def _vary(networks: list[Network]) -> bool:
    rows = [n.own_errors for n in networks if n.own_errors is not None]
    return len(rows) > 1 and bool(np.ptp(rows, axis=0).max() > 1e-6)


def _flat(parameters: list[Array]) -> Array:
    return np.concatenate([np.ravel(p) for p in parameters])


def _pair(value: Any) -> Array | None:
    found = _numbers(value)
    return found if found.size == 2 else None


def _numbers(value: Any) -> Array:
    """Read finite numbers, whatever holds them."""
    while isinstance(value, dict):
        value = list(value.values())
    found = numbers(value)
    if isinstance(found, str):
        parts = [_numbers(one) for one in value] if isinstance(value, (list, tuple)) else []
        found = np.concatenate(parts) if parts else np.array([])
    return np.ravel(found)[np.isfinite(np.ravel(found))]


def _near(a: Any, b: Any) -> bool:
    return np.shape(a) == np.shape(b) and bool(np.allclose(a, b, rtol=_NEAR, atol=1e-5))


def _mse(off: Array) -> float:
    return float((off**2).mean())


def _mean15(off: Array) -> float:
    return float((np.abs(off) ** 1.5).mean())
