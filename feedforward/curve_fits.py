"""Points and networks of the judge's for replays in `manual_mlp/experiments`, and what they come to."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from feedforward.beside.cut_networks import cut
from grader.asking.asking import AskError, answer_source, ask, current
from grader.asking.compare import difference, numbers
from grader.beside.drawn import curves

Array = np.ndarray[Any, np.dtype[np.float64]]
_NEAR = 2e-3  # of single precision, relative
_SHOWN = 60  # steps of an optimiser
_WIDEST, _MASTERS = 100, 6  # what all networks are cut from, and how many
_CURVE = 10  # points that a curve has at least
_MOVES = 1e-2  # what moves by less is not looked for in a figure
_ALIKE, _MANY = 0.25, 0.8  # Adam's first moves: within this part one size, of this share of the parameters
_AGAIN = "from feedforward.beside.curve_fits import replayed\nreplayed(answer_, made_, facts_, cells_)"
_PHIS: tuple[Callable[[Array], Array], ...] = (
    lambda z: 1 / (1 + np.exp(-z)),
    lambda z: np.maximum(z, 0),
    np.tanh,
)


@dataclass
class Network:
    """One that the judge put in the place of a trained one, or a state of one that an answer trains."""

    parameters: list[Array]
    own_errors: Array | None = None  # by the student's `mse`: training, test

    @property
    def width(self) -> int:
        return self.parameters[1].size if len(self.parameters) == 4 else 0

    def is_cut_from(self, masters: list[list[Array]]) -> bool:
        """Tell whether it was made by `cut`, so that it is no network of the student's."""
        return self.width > 0 and any(
            _near(_flat(self.parameters), _flat(cut(master, self.width))) for master in masters
        )

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
        W, b, V, _ = self.parameters
        return [(phi(X @ W + b), phi(X @ W + b) * V[:, 0]) for phi in _PHIS]


@dataclass
class Fit:
    """A curve of a figure that is a network's, and the texts of the figure that name it."""

    network: Network
    names: list[str]


@dataclass
class Units:
    """The units of one network of which a figure shows the hidden and the scaled outputs.

    `moving` are those whose outputs are not the same for all x: hidden ones, and scaled ones as well.
    """

    hidden: set[int] = field(default_factory=set)
    scaled: set[int] = field(default_factory=set)
    moving: tuple[set[int], set[int]] = field(default_factory=lambda: (set(), set()))

    @property
    def shown(self) -> set[int]:
        return self.hidden | self.scaled

    @property
    def missing(self) -> set[int]:
        """Units of which nothing is shown."""
        return self.moving[0] - self.shown

    @property
    def halves(self) -> set[int]:
        """Units of which one output is shown and the other is not."""
        return self.moving[1] & (self.hidden ^ self.scaled)


@dataclass
class Replay:
    """What an answer made of other points and networks.

    Of the networks those are kept that the judge made, with the student's own hidden and scaled outputs of
    each, if a fact `tables` gives them.
    """

    facts: dict[str, Any]
    error: str
    networks: list[Network]
    tables: list[Any]
    runs: list[dict[str, Any]]
    points: list[list[Array]]  # X1, y1, X1test, y1test: the judge's, and the notebook's own
    measure: float
    n_steps: int  # that Adam was asked for
    _known: dict[int, list[Array]] = field(default_factory=dict)

    def errors_of(self, network: Network) -> list[Array]:
        """List pairs (training, test) that may stand for a network: for each phi, by every measure."""
        if id(network) not in self._known:
            self._known[id(network)] = self._measured(network)
        return self._known[id(network)]

    def _measured(self, network: Network) -> list[Array]:
        found = [] if network.own_errors is None else [network.own_errors]
        for X, y, X_test, y_test in self.points:
            for train, test in zip(network.outputs(X), network.outputs(X_test), strict=True):
                found.append(np.array([_mse(train - y), _mse(test - y_test)]))
                found.append(self.measure * np.array([_mean15(train - y), _mean15(test - y_test)]))
        return found

    def descents(self) -> list[list[Array]]:
        """List the errors along every run of Adam that took all steps and went down, as `errors_of`.

        Returns:
            A list for each way to measure, with one array a step; that of the start is left out.
        """
        runs = [run for run in self.runs if "adam" in str(run["kind"]).lower()]
        long = [run for run in runs if len(run["states"]) > self.n_steps and _moves_like_adam(run["states"])]
        return [way[1:] for run in long for way in self._ways(run) if way[-1][0] < way[0][0]]

    def _ways(self, run: dict[str, Any]) -> list[list[Array]]:
        states, shapes = np.asarray(run["states"], float), run["shapes"]
        step = -(-len(states) // _SHOWN)
        shown = sorted({*range(0, len(states), step), *range(max(0, len(states) - 3), len(states))})
        ends = np.cumsum([int(np.prod(shape)) for shape in shapes])
        if [len(shape) for shape in shapes] != [2, 1] * (len(shapes) // 2) or not np.isfinite(states).all():
            return []
        steps = [
            self._measured(
                Network([p.reshape(s) for p, s in zip(np.split(states[i], ends[:-1]), shapes, strict=True)])
            )
            for i in shown
        ]
        return [list(way) for way in zip(*steps, strict=True)]

    def own(self, value: Any) -> Network | None:
        """Find the network whose training and test error these two numbers are."""
        pair = np.sort(_numbers(value))
        if pair.size != 2:
            return None
        return self._first(None, lambda errors: _near(pair, np.sort(errors)))

    def knows(self, value: Any, width: int) -> bool:
        """Tell whether one of some numbers is an error of a network of this width."""
        found = _numbers(value)
        return self._first(width, lambda errors: any(_near(n, e) for n in found for e in errors)) is not None

    def fits(self, figure: Any) -> list[Fit]:
        """List the curves of a figure that are what a network gives for the x of the curve."""
        found = []
        lines = curves(figure, _CURVE)
        for panel in figure["panels"]:
            drawn = [(line, self._drawn(line)) for of, line in lines if of is panel]
            known = [(line, network) for line, network in drawn if network is not None]
            alone = len({network.width for _, network in known}) == 1
            found += [Fit(network, _names(panel, line, alone)) for line, network in known]
        return found

    def _drawn(self, line: dict[str, Any]) -> Network | None:
        x, y = np.ravel(line["x"]), np.ravel(line["y"])
        for network in self.networks if x.shape == y.shape else ():
            if any(np.allclose(out[:, 0], y, rtol=1e-3, atol=1e-3) for out in network.outputs(x[:, None])):
                return network
        return None

    def units(self, lines: list[dict[str, Any]]) -> Units:
        """Find whose outputs lines show, for the network of which most is shown."""
        at = [(np.ravel(line["x"]).astype(float), np.ravel(line["y"]).astype(float)) for line in lines]
        ways = [
            [(x, y, *network.tables(x[:, None])[k]) for x, y in at]
            for network in self.networks
            for k in range(len(_PHIS))
        ]
        own = self.tables
        if len(own) > 1 and difference(own[0], own[1], (1e-3, 1e-3)):  # they depend on the network
            ways += [[(x, y, np.asarray(H), np.asarray(S)) for x, y in at] for H, S in filter(None, own)]
        best = max(map(_shown_units, ways), key=lambda it: len(it.shown) - len(it.missing), default=None)
        return best or Units()

    def _first(self, width: int | None, fits: Callable[[Array], bool]) -> Network | None:
        wanted = (n for n in self.networks if width in (None, n.width))
        return next((n for n in wanted if any(map(fits, self.errors_of(n)))), None)


@dataclass
class Replays:
    """Replays of one answer: of its cell alone and, where that tells nothing, of those before it as well."""

    question: str
    facts: dict[str, str]
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
        self._made = self._made or drawn_world()
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


def drawn_world() -> dict[str, Any]:
    """Draw noisy points of a sine, networks that others are cut from, and how long to train with Adam."""
    inputs = current().inputs

    def points() -> list[Array]:
        X = inputs.uniform(-2, 2, 100, 1)
        return [X, np.sin(np.pi * X) + 0.2 * inputs.normal(100, 1)]

    def master() -> list[Array]:
        W, b = inputs.normal(1, _WIDEST, scale=2), inputs.normal(_WIDEST, scale=2)
        return [W, b, inputs.normal(_WIDEST, 1), inputs.normal(1)]

    named = zip(("X1", "y1", "X1test", "y1test"), [*points(), *points()], strict=True)
    return {
        "points": dict(named),
        "masters": [master() for _ in range(_MASTERS)],
        "measure": float(inputs.uniform(2, 3)),
        "adam_steps": int(inputs.integers(11, 15)),
    }


def _read(told: Any, made: dict[str, Any]) -> Replay:
    points = [list(made["points"].values())]
    own = [numbers(values) for values in told["points"]]
    if all(not isinstance(values, str) and values.shape == (100, 1) for values in own):
        points.append(own)
    networks = [
        Network([np.asarray(p, float) for p in held], _pair(pair))
        for held, pair in zip(told["networks"], told["own errors"], strict=True)
    ]
    mine = [network.is_cut_from(made["masters"]) for network in networks]
    tables = told.get("tables", [None] * len(mine))
    replay = Replay(
        facts=told,
        error=str(told["error"]),
        networks=[network for network, known in zip(networks, mine, strict=True) if known],
        tables=[own for own, known in zip(tables, mine, strict=True) if known],
        runs=told["runs"],
        points=points,
        measure=made["measure"],
        n_steps=made["adam_steps"],
    )
    if not _vary(replay.networks):  # an `mse` that is the same for all networks is none
        for network in replay.networks:
            network.own_errors = None
    return replay


def _names(panel: dict[str, Any], line: dict[str, Any], alone: bool) -> list[str]:
    """List the texts that name a line; those of the panel only if it shows fits of no other width."""
    legend = [line["label"]] if line["label"] in panel["legend"] else panel["legend"]
    return [*map(str, legend), *([panel["title"], panel["xlabel"]] if alone else [])]


def _shown_units(way: list[tuple[Array, Array, Array, Array]]) -> Units:
    """Find the units that lines show in one table or the other; each with its x, y and both tables there."""
    found = Units()
    for _, y, *both in way:
        H, S = (table.T if table.ndim == 2 and len(table) == len(y) else table for table in both)
        moves = [_moving(columns, _MOVES) for columns in (H, S)]
        found.moving = found.moving[0] | moves[0], found.moving[1] | (moves[0] & moves[1])
        for units, columns in ((found.hidden, H), (found.scaled, S)):
            alike = {j for j, c in enumerate(columns) if c.shape == y.shape and np.allclose(c, y, 1e-3, 1e-3)}
            units |= alike & _moving(columns, 1e-4)
    return found


def _moving(columns: Array, least: float) -> set[int]:
    return {j for j, column in enumerate(columns) if np.ptp(column) > least}


def _moves_like_adam(states: Any) -> bool:
    """Tell whether the first step moves all parameters alike: Adam divides by the size of the gradient."""
    start, following = np.asarray(states[:2], float)
    sizes = np.abs(following - start)
    sizes = sizes[sizes > 0]
    return sizes.size > 0 and bool((np.abs(sizes / np.median(sizes) - 1) < _ALIKE).mean() > _MANY)


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
