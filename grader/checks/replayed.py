"""Marks facts about an answer that is run again on values which the judge made up: those must come out.

What stands in the notebook earns nothing by itself, since it can be typed in. It is looked at when
nothing comes out right, to say what is wrong.
"""

from collections.abc import Callable, Sequence
from functools import cached_property
from itertools import product
from typing import Any

from grader.asking.asking import answer_source, ask_all, check, current, told
from grader.asking.marking import Values
from grader.asking.sheet import Check
from grader.checks.carried import OWN, holds

_AGAIN = """
from grader.beside.replay import in_place
in_place(globals(), cells_, way_, facts_, made_)
"""
Judge = Callable[[Any], None]


class Replayed:
    """Facts about one answer, in the notebook and in replays on values that were made up."""

    def __init__(self, facts: str, grade_id: str, ways: Sequence[str], made: Values, own: str = "") -> None:
        """Say what to ask.

        Args:
            facts: Python evaluated after the answer; its last line is an expression.
            grade_id: the answer's id.
            ways: for each way of changing the names that the answer uses, Python whose last line gives a dict
                of them (see `beside.replay.in_place`).
            made: names bound for facts and ways.
            own: other facts for the notebook as it stands.
        """
        self.facts, self.grade_id, self.ways, self.made = facts, grade_id, list(ways), dict(made)
        self.of_notebook = own or facts
        self._replays: dict[tuple[str, bool], list[Any]] = {}

    def check(
        self,
        what: str,
        marks: float,
        proof: Judge,
        *,
        otherwise: str,
        own: Judge | None = None,
        after: Check | None = None,
    ) -> Check:
        """Make a check that passes if the facts of some replay are right.

        Args:
            what: what is checked, in words for the student.
            marks: what it earns.
            proof: asserts what must hold of the facts of a replay.
            otherwise: what to do, if the notebook shows nothing wrong and yet no replay is right.
            own: asserts what must hold of the facts of the notebook, if that is not the same.
            after: a check that must have passed for this one to count.
        """
        with check(what, marks=marks, after=after) as line:
            if not self.right(proof):
                (own or proof)(self.own)
                raise AssertionError(otherwise)
        return line

    def right(self, proof: Judge) -> bool:
        """Tell whether a replay is right: of the answer's cell alone, or with the student's own around it."""
        ways = product((False, True), self.ways)
        return any(holds(proof, facts) for around, way in ways for facts in self._told(way, around))

    @property
    def own(self) -> Any:
        """The facts as the notebook stands.

        Raises:
            AskError: they cannot be had.
        """
        return told(self._own)

    @cached_property
    def _own(self) -> Any:
        return ask_all([(OWN, {"facts_": self.of_notebook})])[0]

    def _told(self, way: str, around: bool) -> list[Any]:
        """Return the facts of one replay, or nothing if it cannot run; asked when it is needed."""
        if (way, around) not in self._replays:
            answer = answer_source(self.grade_id)
            cells = current().student.cells_around(self.grade_id) if around else [answer]
            known = around and cells == [answer]
            self._replays[way, around] = [] if known else self._asked(cells, way)
        return self._replays[way, around]

    def _asked(self, cells: list[str], way: str) -> list[Any]:
        asked = {"cells_": cells, "way_": way, "facts_": self.facts, "made_": self.made}
        (found,) = ask_all([(_AGAIN, asked)])
        return found if isinstance(found, list) else []
