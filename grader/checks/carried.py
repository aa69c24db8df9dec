"""Marks facts about an answer, carried forward: as the notebook stands, or with everything before it right.

A check passes if the answer is right in the student's own notebook, or if it is right when it is run
again after stand-ins for what comes before it.
"""

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import Any

from grader.asking.asking import AskError, answer_source, ask, ask_all, check, current, told
from grader.asking.marking import Values
from grader.asking.sheet import Check

OWN = "from grader.beside.replay import own\nown(globals(), facts_)"
_AGAIN = "from grader.beside.replay import replays\nreplays(globals(), answer_, befores_, facts_)"
_LEFT = """
from grader.beside.replay import in_place
in_place(globals(), cells_, "dict.fromkeys(names_, ...)", facts_, {"names_": names_})
"""


def left_by(grade_id: str, names: Sequence[str], facts: str) -> Any:
    """Return facts about names as an earlier answer leaves them, whatever later cells make of them.

    So nobody carries forward what the very cell that is marked has put into them.

    Args:
        grade_id: the earlier answer's id.
        names: what it sets; nothing else counts as set.
        facts: Python evaluated after it; its last line is an expression.

    Raises:
        AskError: they cannot be had.
    """
    cells = current().student.cells_around(grade_id)
    found = ask(_LEFT, cells_=cells, names_=list(names), facts_=facts)
    if not isinstance(found, list) or not found:
        raise AskError("The earlier answer cannot be run again.")
    return found[0]


class Carried:
    """Facts about one answer, asked when they are needed."""

    def __init__(self, facts: str, grade_id: str, befores: Sequence[str], made: Values | None = None) -> None:
        """Say what to ask.

        Args:
            facts: Python evaluated beside the answer; its last line is an expression.
            grade_id: the answer's id.
            befores: for each way of putting things right, the statements that do it.
            made: names bound for them: values that stand in for earlier answers, so that no text that is
                sent holds an answer.
        """
        self.facts, self.grade_id, self.befores, self.made = facts, grade_id, list(befores), made or {}

    def check(self, what: str, marks: float, judge: Callable[[Any], None]) -> Check:
        """Make a check of it; `judge` gets the facts and asserts what must hold of them."""
        with check(what, marks=marks) as line:
            try:
                judge(self.own)
            except Exception:
                if not any(holds(judge, facts) for facts in self.again):
                    raise
        return line

    @property
    def own(self) -> Any:
        """The facts as the notebook stands.

        Raises:
            AskError: they cannot be had.
        """
        return told(self._own)

    @cached_property
    def _own(self) -> Any:
        return ask_all([(OWN, {"facts_": self.facts})])[0]

    @cached_property
    def again(self) -> list[Any]:
        """The facts of every replay that could run."""
        named: dict[str, Any] = {"answer_": answer_source(self.grade_id), "befores_": self.befores}
        (found,) = ask_all([(_AGAIN, {"facts_": self.facts, **named, **self.made})])
        return found if isinstance(found, list) else []


def holds(judge: Callable[[Any], None], facts: Any) -> bool:
    """Tell whether what a judge asserts is so; odd facts may break it."""
    try:
        judge(facts)
    except Exception:
        return False
    return True
