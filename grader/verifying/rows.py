"""What verification found: a row for each property of a notebook and for each corpus file."""

from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
from typing import Any


@dataclass
class Row:
    """One finding; it passed if nothing is said against it.

    Attributes:
        kind: release, form, reference, untouched, mistake, alternative or attack.
        path: the corpus file, or assignment/notebook.
        marks: graded cell -> marks earned.
        hints: what the failed checks say.
        more_seconds: of an oddity: than the notebook without it.
        caught, hinted, contained: of a mistake: loses what it must, gets its hints, loses nothing else.
        why: what is against it.
        answer, expected, sheets: of what did not pass: the cells that were marked, what had to come of them,
            and the checks of every graded cell that lost marks.
    """

    kind: str
    path: str
    marks: dict[str, float] = field(default_factory=dict)
    hints: list[str] = field(default_factory=list)
    status: str = ""
    seconds: float = 0.0
    more_seconds: float = 0.0
    caught: bool = True
    hinted: bool = True
    contained: bool = True
    why: list[str] = field(default_factory=list)
    answer: str = ""
    expected: str = ""
    sheets: list[str] = field(default_factory=list)

    @property
    def passed(self) -> bool:
        return not self.why

    @property
    def story(self) -> list[str]:
        """Tell in lines what is against it, what had to come out, what was marked, and what came out."""
        answer = self.answer.strip("\n").splitlines()
        return [
            *self.why,
            *([f"What had to come out: {self.expected}"] if self.expected else []),
            *(["The answer:", *(f"    {line}" for line in answer)] if answer else []),
            *(["What came out:", *(f"    {line}" for line in self.sheets)] if self.sheets else []),
        ]

    def to_json(self) -> dict[str, Any]:
        """Make plain data of it; what tells of a failure only where it did not pass."""
        row = {"passed": self.passed, **asdict(self), "why": " ".join(self.why)}
        of_mistakes = () if self.kind == "mistake" else ("caught", "hinted", "contained")
        of_oddities = () if self.kind == "oddity" else ("more_seconds",)
        of_failed = ("why", "answer", "expected", "sheets") if self.passed else ()
        for name in (*of_mistakes, *of_oddities, *of_failed):
            del row[name]
        return row


@dataclass
class Verified:
    """All rows: `notebooks` about the notebooks themselves, `files` one for each corpus file."""

    notebooks: list[Row] = field(default_factory=list)
    files: list[Row] = field(default_factory=list)

    @property
    def failed(self) -> list[Row]:
        """Return what did not pass."""
        return [row for row in [*self.notebooks, *self.files] if not row.passed]

    def totals(self) -> dict[str, dict[str, int]]:
        """Count what the marker got right."""
        kinds = {
            kind: [r for r in self.files if r.kind == kind] for kind in ("mistake", "alternative", "attack")
        }
        mistakes = kinds["mistake"]
        return {
            "mistakes": _count("caught", (row.caught for row in mistakes)),
            "hints": _count("right", (row.hinted for row in mistakes)),
            "contained": _count("contained", (row.contained for row in mistakes)),
            "alternatives": _count("kept", (row.passed for row in kinds["alternative"])),
            "attacks": _count("held", (row.passed for row in kinds["attack"])),
        }

    def odd_totals(self) -> dict[str, dict[str, int]]:
        """Count the oddities that came out as they must."""
        return {"oddities": _count("as they must be", (row.passed for row in self.files))}

    @property
    def slowest(self) -> Row | None:
        """Return the oddity that takes the longest beyond its notebook without it."""
        return max(self.files, key=lambda row: row.more_seconds, default=None)

    def to_json(self) -> dict[str, Any]:
        """Make plain data of it."""
        rows = {name: [row.to_json() for row in found] for name, found in self.__dict__.items()}
        return {**rows, "totals": self.totals()}


def _count(word: str, good: Iterable[bool]) -> dict[str, int]:
    found = list(good)
    return {word: sum(found), "all": len(found)}
