"""Tells whether what is said of runs comes from runs: the answer is run again on runs of the judge's.

Where it asks `experiment`, the numbers that stand in the notebook must also be those of its settings, which
are trained here, or, where an earlier answer changed what runs come to, those that `experiment` gives again.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import numpy as np

from feedforward.iris_runs import Run, Setting, run, settled
from grader.asking.asking import AskError, answer_source, ask, current
from grader.asking.inputs import Array

KEYS = ("lr", "n_hidden", "train_loss", "val_error", "test_error")
_SETTINGS, _ITERATIONS, _FLOWERS = 40, 45, 150
_TRAINED = 5  # runs of a notebook that are trained here; which ones is drawn
_TAKE_OVER = """
from feedforward.beside.runs import take_over
globals().update(take_over(globals(), curves_, {finals}, flowers_, labels_))
"""
_SINCE = """
from grader.beside.replay import run_cells
run_cells(globals(), "def experiment(", answer_)
"""
_SHOWN = "from feedforward.beside.runs import shown\nshown(globals(), keys_)"
_AGAIN = "from grader.beside.replay import replays\nreplays(globals(), answer_, befores_, facts_)"
_OWN_RUNS = """
from feedforward.beside.runs import give_back
give_back()
experiment = vars(__import__("__main__"))["experiment"]
own = [experiment(lr, int(n_hidden), momentum) for lr, n_hidden, momentum in settings_]
[[list(run.losses), [run.final[key] for key in ("train_loss", "val_error", "test_error")]] for run in own]
"""
_ROUNDED = 0.0051  # how far a rounded number may be off
_TYPED = "run each setting in this cell, and put in what comes out (`logger.final`)."
Facts = Mapping[str, Any]
Row = Mapping[str, float]


class Runs:
    """Runs whose numbers the judge draws, and what an answer makes of them."""

    def __init__(self, grade_id: str) -> None:
        """Draw them: of some the first run validates best and the last tests best, of others the reverse.

        Args:
            grade_id: the answer's id.
        """
        inputs = current().inputs
        falling = np.exp(-np.arange(_ITERATIONS) / inputs.uniform(4, 12, _SETTINGS, 1))
        ends = 3 * 1.12 ** inputs.rng.permutation(_SETTINGS)[:, None]  # so that no two curves overlap
        self.curves = ends * (1 + inputs.uniform(0.06, 0.11, _SETTINGS, 1) * falling)
        losses, errors = inputs.uniform(0.02, 0.98, _SETTINGS, 1), inputs.uniform(0.02, 0.98, _SETTINGS, 2)
        errors.sort(axis=0)
        errors[:, 1] = errors[::-1, 1]
        self.finals = [np.hstack([losses, errors]), np.hstack([losses, errors[::-1]])]
        self.order = inputs.rng.permutation
        self.made: dict[str, Any] = {
            **{"curves_": self.curves, "rising_": self.finals[0], "falling_": self.finals[1]},
            **{"flowers_": inputs.normal(_FLOWERS, 4), "labels_": np.eye(3)[inputs.integers(0, 3, _FLOWERS)]},
            **{"keys_": list(KEYS), "answer_": answer_source(grade_id), "facts_": _SHOWN},
        }
        self._known: list[list[Facts]] = []

    def assert_results(self, runs: Sequence[Row]) -> None:
        """Assert that the errors in results (`runs`, as the notebook stands) come from runs."""
        replay = next((one for one in self._replays() if self._all(self._errors, one, runs)), None)
        assert replay is not None, f"`results` stays as it is when `experiment` gives other numbers: {_TYPED}"
        for row in self._some(runs):
            ways = _ways(row, replay[0]["settings"])
            right = not _known(ways) or any(_explained(row, _finals(way)) for way in ways) or _open(ways)
            assert right or _explained(row, np.array([r.final for r in self._by_itself(ways)])), (
                f"The errors of the run with lr = {row['lr']:g} and n_hidden = {row['n_hidden']:g} are not "
                f"what `experiment` gives for these settings: {_TYPED}"
            )

    def assert_losses(self) -> None:
        """Assert that their training losses do, where the runs are those of `experiment`."""
        assert any(self._all(self._losses, one, None) for one in self._replays()), (
            "`train_loss` stays as it is when `experiment` gives other losses: put in what comes out "
            "(`logger.final`)."
        )

    def assert_validated(self) -> None:
        """Assert that the best run is not the one that tests best; one that was looked up by hand may be."""
        replay = next((one for one in self._replays() if one and one[0]["best"]), ())
        assert not self._all(_best_by_test, replay, None), (
            "`best` is chosen by its test error, though that run has the lowest validation error too. The "
            "test set tells how good your choice is, so it must not make the choice: use val_error."
        )

    def assert_curves(self, curves: Sequence[Any], runs: Sequence[Row]) -> None:
        """Assert that the lines of a figure (`curves`, as the notebook stands) come from the best run."""
        lines = [y for y in map(_finite, curves) if len(y) >= 5]
        replays = [*self._replays()]
        shown = [one for one in replays if self._all(self._any_curve, one, lines)]
        assert shown, (
            "`fig` stays as it is when `experiment` gives other losses: draw those of a run, `logger.losses`."
        )
        best = next((one for one in shown if self._all(self._best_curve, one, lines)), None)
        assert best is not None, "`fig` shows the losses of another run than `best`: choose the run by it."
        rows = sorted(runs, key=lambda row: row["val_error"])[:_TRAINED]
        known = [way for row in rows for way in _ways(row, best[0]["settings"])]
        right = not _known(known) or any(_drawn(lines, way) for way in known) or _open(known)
        assert right or any(_follows(y, r.losses) for r in self._by_itself(known) for y in lines), (
            "`fig` shows no losses that one of the runs in `results` has: draw `logger.losses`."
        )

    def _by_itself(self, ways: Sequence[Sequence[Setting]]) -> list[Run]:
        """Ask the notebook's `experiment` for runs: with a network that is wrong they are others."""
        settings = sorted({(one.lr, one.n_hidden, one.momentum) for way in ways for one in way})
        try:
            found = ask(_OWN_RUNS, settings_=[list(setting) for setting in settings], seconds=20)
            return [Run(np.array(losses, float), np.array(final, float)) for losses, final in found]
        except (AskError, TypeError, ValueError):
            return []

    def _replays(self) -> Iterator[list[Facts]]:
        """Run the answer's cell again, by itself, then with the cells before it: on two sets of numbers."""
        yield from self._known
        takes = [_TAKE_OVER.format(finals=name) for name in ("rising_", "falling_")]
        for since in ["", _SINCE][len(self._known) :]:
            try:
                found = ask(_AGAIN, befores_=[take + since for take in takes], seconds=20, **self.made)
            except AskError:
                found = []
            self._known.append(found if isinstance(found, list) and len(found) == len(takes) else [])
            yield self._known[-1]

    def _all(self, judge: Any, replay: Sequence[Facts], of: Any) -> bool:
        """Tell whether a judge finds each of the two right; there is none where the answer could not run."""
        pairs = zip(replay, self.finals, strict=False)
        return bool(replay) and all(judge(facts, finals, of) for facts, finals in pairs)

    def _some(self, runs: Sequence[Row]) -> list[Row]:
        return [runs[i] for i in self.order(len(runs))[:_TRAINED]]

    def _errors(self, facts: Facts, finals: Array, runs: Sequence[Row]) -> bool:
        made = facts["runs"]
        if not made:
            return False
        if facts["settings"]:
            return all(_explained(row, finals[_indices(row, facts["settings"])]) for row in made)
        return _used_flowers(facts) and [*map(_told, made)] != [*map(_told, runs)]

    def _losses(self, facts: Facts, finals: Array, _: Any) -> bool:
        made, settings = facts["runs"], facts["settings"]
        return bool(made) and all(
            self._loss(row, finals, _indices(row, settings)) for row in made if settings
        )

    def _loss(self, row: Row, finals: Array, at: Sequence[int]) -> bool:
        """Tell whether a training loss is that of the end, or lies among those of the iterations."""
        value, curves = float(row["train_loss"]), self.curves[at]
        among = curves.size > 0 and curves.min() - _ROUNDED < value < curves.max() + _ROUNDED
        return bool(among) or (len(at) > 0 and _near(value, finals[at, 0]))

    def _any_curve(self, facts: Facts, _: Any, old: Sequence[Any]) -> bool:
        lines = [y for y in map(_finite, facts["curves"] or ()) if len(y) >= 5]
        if facts["settings"]:
            return any(self._shows(y, i) for y in lines for i in range(len(facts["settings"])))
        return _used_flowers(facts) and any(not any(np.array_equal(y, other) for other in old) for y in lines)

    def _best_curve(self, facts: Facts, _: Any, __: Any) -> bool:
        """Tell whether a line shows the run that the answer calls the best, or the best of its results."""
        best = [row for row in (facts["best"],) if row and {"lr", "n_hidden"} <= set(row)]
        if not facts["settings"] or not best or not facts["runs"]:
            return True  # that costs its own mark
        lowest = min(row["val_error"] for row in facts["runs"] if "val_error" in row)
        best += [row for row in facts["runs"] if row.get("val_error") == lowest]
        lines = [y for y in map(_finite, facts["curves"]) if len(y) >= 5]
        at = {i for row in best for i in _indices(row, facts["settings"])}
        return any(self._shows(y, i) for y in lines for i in at)

    def _shows(self, y: Any, i: int) -> bool:
        """Tell whether a line lies where the losses of a setting do, or their logarithms, by and large."""
        losses = self.curves[i % _SETTINGS]
        return any(
            ((f(losses.min()) - 1e-6 <= y) & (y <= f(losses.max()) + 1e-6)).mean() > 0.6
            for f in (float, np.log, np.log10)
        )


def _best_by_test(facts: Facts, *_: Any) -> bool:
    """Tell whether the run that is called the best tests best and does not validate best."""
    best, made = facts["best"], facts["runs"]
    if not best or not made or not {"val_error", "test_error"} <= set(best):
        return False
    lowest = {key: min(row.get(key, np.inf) for row in made) for key in ("val_error", "test_error")}
    return bool(best["test_error"] <= lowest["test_error"] and best["val_error"] > lowest["val_error"])


def _indices(row: Row, settings: Sequence[Sequence[float]]) -> list[int]:
    """Find the runs of a setting; the numbers of those beyond all that were drawn come again."""
    return [
        i % _SETTINGS
        for i, (lr, n_hidden, *_) in enumerate(settings)
        if np.isclose(lr, row["lr"]) and n_hidden == row["n_hidden"]
    ]


def _explained(row: Row, finals: Array) -> bool:
    """Tell whether errors are those of runs, rounded or in percent, or a mean of repetitions."""
    return len(finals) > 0 and any(
        all(_near(told / scale, finals[:, k]) for k, told in enumerate(_told(row), start=1))
        for scale in (1, 100)
    )


def _near(value: float, runs: Array) -> bool:
    """Tell whether a number is one of some, their mean or median; a tenth may be rounded to."""
    tenth = abs(10 * value - round(10 * value)) < 1e-6
    off = np.abs(np.array([*runs, np.mean(runs), np.median(runs)]) - value)
    return bool(off.min() < (0.051 if tenth else _ROUNDED))


def _ways(row: Row, settings: Sequence[Sequence[float]]) -> list[list[Setting]]:
    """List what a run of the notebook may come of: with two layers, and as the course's network.

    Each is a list, since a run may be a mean; there is none where `experiment` is not asked.
    """
    same = [s for s in settings if np.isclose(s[0], row["lr"]) and s[1] == row["n_hidden"]]
    pairs = sorted({(momentum, int(epochs)) for _, _, momentum, epochs in same or settings})
    each = [
        [Setting(row["lr"], int(row["n_hidden"]), momentum, epochs, course) for momentum, epochs in pairs]
        for course in (False, True)
    ]
    return each if pairs else []


def _known(ways: Sequence[Sequence[Setting]]) -> bool:
    return bool(ways) and all(one.known for way in ways for one in way)


def _open(ways: Sequence[Sequence[Setting]]) -> bool:
    """Tell whether nobody can say what comes out, since rounding decides."""
    return not all(settled(one) for way in ways for one in way)


def _finals(way: Sequence[Setting]) -> Array:
    return np.array([run(one).final for one in way])


def _drawn(lines: Sequence[Any], way: Sequence[Setting]) -> bool:
    return any(_follows(y, run(one).losses) for y in lines for one in way)


def _follows(y: Any, losses: Array) -> bool:
    """Tell whether a line stays near losses along the way, or near their logarithms, whatever its length."""
    if len(losses) < 5:
        return False
    places = np.linspace(0, len(losses) - 1, len(y))
    near = np.abs(np.subtract.outer(places, np.arange(len(losses)))) <= max(2, len(losses) // 10)
    with np.errstate(all="ignore"):
        for f in (np.asarray, np.log, np.log10):
            low, high = (np.where(near, f(losses), end).T for end in (np.inf, -np.inf))
            if ((low.min(axis=0) - 1e-6 <= y) & (y <= high.max(axis=0) + 1e-6)).mean() > 0.8:
                return True
    return False


def _used_flowers(found: Facts) -> bool:
    """Tell whether an answer with a training loop of its own trained and validated."""
    return "X_val" in found["read"] and bool({"batches", "X_train"} & set(found["read"]))


def _told(row: Row) -> list[float]:
    return [float(row[key]) for key in ("val_error", "test_error")]


def _finite(values: Any) -> Any:
    found = np.asarray(values, dtype=float)
    return found[np.isfinite(found)]
