"""Marks figures of a training's record: drawn again from one that the judge made up, which must come out."""

from collections.abc import Callable
from typing import Any

import numpy as np

from feedforward.fitting import KEYS
from grader.asking.asking import AskError, answer_source, ask, check
from grader.asking.inputs import Inputs
from grader.asking.sheet import Check
from grader.checks.curves import is_drawn, lines_of

_AGAIN = """
from grader.beside.replay import notebook_names
from feedforward.beside.histories import redrawn
redrawn(notebook_names(globals()), answer_, record_, figure_)
"""
_AFTER = """
from grader.beside.replay import notebook_names
from feedforward.beside.histories import record_after
record_after(notebook_names(globals()), answer_, record_)
"""
_MOST = 100  # epochs that are made up
_SAME = (
    "The figure does not change when the numbers in `history` do. Draw the lists of `history` themselves: no "
    "numbers that were typed in or kept from another run."
)


class Redrawn:
    """What a cell draws of a record that was made up; `train` and `val` are what has to be seen."""

    def __init__(self, inputs: Inputs, grade_id: str, figure: str, quantity: str) -> None:
        up = quantity == "accuracy"
        rows = {name: sorted(inputs.uniform(0.1, 0.9, _MOST).tolist(), reverse=not up) for name in KEYS}
        self.record: dict[str, list[float]] = rows
        self.grade_id, self.figure, self.quantity = grade_id, figure, quantity
        self._found: Any = None

    def check(self, what: str, marks: float, judge: Callable[["Redrawn"], None]) -> Check:
        """Make a check of it."""
        with check(what, marks=marks) as line:
            judge(self)
        return line

    def leaves_history(self) -> None:
        """Assert that the cell takes `history` as it is, and makes up none."""
        after = ask(_AFTER, answer_=answer_source(self.grade_id), record_=self.record, seconds=20)
        key = f"val_{self.quantity}"
        values = np.asarray(after[key], dtype=float)
        assert values.size <= _MOST and np.allclose(values, self.record[key][: values.size]), (
            "The cell puts other numbers into `history` than training did: leave it as `fit` returned it."
        )

    @property
    def drawn(self) -> Any:
        """The figure that the cell drew of the made-up record.

        Raises:
            AskError: it drew none.
        """
        return self._facts["drawn"]

    @property
    def train(self) -> list[float]:
        """What stands for the training."""
        return self._shown("train")

    @property
    def val(self) -> list[float]:
        """What stands for the validation."""
        return self._shown("val")

    def is_drawn(self, values: list[float], what: str) -> None:
        """Assert that a line of the figure has these values."""
        try:
            is_drawn(self.drawn, values, what)
        except AssertionError:
            assert not _shared(self.drawn, self._facts["before"]), _SAME
            raise

    def _shown(self, part: str) -> list[float]:
        values: list[float] = self.record[f"{part}_{self.quantity}"]
        sizes = [n for n in self._facts["epochs"] if type(n) is int and 0 < n <= _MOST]
        assert sizes, "`history` is to hold one number an epoch, and as many as there were epochs."
        lines = [np.asarray(line["y"], dtype=float) for _, line in lines_of(self.drawn)]
        for n in sizes:
            if any(y.size == n and np.allclose(y, values[:n]) for y in lines):
                return values[:n]
        return values[: sizes[0]]

    @property
    def _facts(self) -> Any:
        if self._found is None:
            try:
                answer = answer_source(self.grade_id)
                self._found = ask(
                    _AGAIN, answer_=answer, record_=self.record, figure_=self.figure, seconds=20
                )
            except AskError as error:
                self._found = error
        if isinstance(self._found, AskError):
            raise self._found
        return self._found


def _shared(drawn: Any, before: Any) -> bool:
    """Tell whether a line of two figures is the same, helping lines left out."""
    old = [np.asarray(line["y"], dtype=float) for _, line in lines_of(before)] if before else []
    new = [np.asarray(line["y"], dtype=float) for _, line in lines_of(drawn)]
    return any(
        a.size > 2 and a.shape == b.shape and np.ptp(a) > 0 and np.allclose(a, b) for a in old for b in new
    )
