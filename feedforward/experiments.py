"""Tells whether what is said of runs comes from runs: the answer is run again on runs of the judge's."""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from grader.asking.asking import AskError, answer_source, ask, current

KEYS = ("lr", "n_hidden", "train_loss", "val_error", "test_error")
_SETTINGS, _ITERATIONS, _FLOWERS = 40, 45, 150
_TAKE_OVER = """
from feedforward.beside.runs import take_over
globals().update(take_over(curves_, finals_, flowers_, labels_))
"""
_SINCE = """
from grader.beside.replay import run_cells
run_cells(globals(), "def experiment(", answer_)
"""
_SHOWN = "from feedforward.beside.runs import shown\nshown(globals(), keys_)"
_AGAIN = "from grader.beside.replay import replays\nreplays(globals(), answer_, [before_], facts_)"
_ROUNDED = 0.051  # how far a rounded number may be off


class Runs:
    """Runs whose numbers the judge draws, and what an answer makes of them."""

    def __init__(self, grade_id: str) -> None:
        """Draw them.

        Args:
            grade_id: the answer's id.
        """
        inputs = current().inputs
        falling = np.exp(-np.arange(_ITERATIONS) / inputs.uniform(4, 12, _SETTINGS, 1))
        self.curves = inputs.uniform(3, 30, _SETTINGS, 1) + inputs.uniform(2, 5, _SETTINGS, 1) * falling
        self.finals = inputs.uniform(0.02, 0.98, _SETTINGS, 3)
        self.made: dict[str, Any] = {
            **{"curves_": self.curves, "finals_": self.finals, "keys_": list(KEYS)},
            **{"flowers_": inputs.normal(_FLOWERS, 4), "labels_": np.eye(3)[inputs.integers(0, 3, _FLOWERS)]},
            **{"answer_": answer_source(grade_id), "facts_": _SHOWN},
        }
        self._found: list[Mapping[str, Any]] = []

    @property
    def found(self) -> Sequence[Mapping[str, Any]]:
        """What the answer's cell makes of the runs, by itself and with the cells before it."""
        if not self._found:
            for before in (_TAKE_OVER, _TAKE_OVER + _SINCE):
                try:
                    self._found += ask(_AGAIN, before_=before, seconds=20, **self.made)
                except AskError:
                    continue
        return self._found

    def assert_results(self, runs: Sequence[Mapping[str, float]]) -> None:
        """Assert that results (`runs`, as the notebook stands) come from runs."""
        assert any(self._results(found, runs) for found in self.found), (
            "`results` stays as it is when `experiment` gives other numbers: run each setting in this cell, "
            "and put in what comes out (`logger.final`)."
        )

    def assert_curves(self, curves: Sequence[Any]) -> None:
        """Assert that the lines of a figure (`curves`, as the notebook stands) come from runs."""
        assert any(self._curves(found, curves) for found in self.found), (
            "`fig` stays as it is when `experiment` gives other losses: draw those of a run, `logger.losses`."
        )

    def _results(self, found: Mapping[str, Any], runs: Sequence[Mapping[str, float]]) -> bool:
        made = found["runs"]
        if not made:
            return False
        if found["settings"]:
            return all(self._explained(run, found["settings"]) for run in made)
        return _used_flowers(found) and [*map(_errors, made)] != [*map(_errors, runs)]

    def _explained(self, run: Mapping[str, float], settings: Sequence[Sequence[float]]) -> bool:
        """Tell whether the errors of a run are those of its setting, or a mean of repetitions of it."""
        finals = np.array(
            [
                self.finals[i % _SETTINGS, 1:]
                for i, (lr, n_hidden, _) in enumerate(settings)
                if np.isclose(lr, run["lr"]) and n_hidden == run["n_hidden"]
            ]
        )
        if not len(finals):
            return False
        errors = np.array(_errors(run))
        return any(
            (errors / scale > finals.min(axis=0) - _ROUNDED).all()
            and (errors / scale < finals.max(axis=0) + _ROUNDED).all()
            for scale in (1, 100)
        )

    def _curves(self, found: Mapping[str, Any], curves: Sequence[Any]) -> bool:
        lines = [y for y in map(_finite, found["curves"] or ()) if len(y) >= 5]
        if found["settings"]:
            return any(self._shows(y, i) for y in lines for i in range(len(found["settings"])))
        old = [_finite(y) for y in curves]
        return _used_flowers(found) and any(not any(np.array_equal(y, other) for other in old) for y in lines)

    def _shows(self, y: Any, i: int) -> bool:
        """Tell whether a line lies where the losses of a setting do, or their logarithms, by and large."""
        losses = self.curves[i % _SETTINGS]
        return any(
            ((f(losses.min()) - 1e-6 <= y) & (y <= f(losses.max()) + 1e-6)).mean() > 0.6
            for f in (float, np.log, np.log10)
        )


def _used_flowers(found: Mapping[str, Any]) -> bool:
    """Tell whether an answer with a training loop of its own trained and validated."""
    return "X_val" in found["read"] and bool({"batches", "X_train"} & set(found["read"]))


def _errors(run: Mapping[str, float]) -> list[float]:
    return [float(run[key]) for key in ("val_error", "test_error")]


def _finite(values: Any) -> Any:
    found = np.asarray(values, dtype=float)
    return found[np.isfinite(found)]
