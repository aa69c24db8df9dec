"""What marking one notebook of one student comes to: always exactly one outcome, never an exception."""

import hashlib
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from nbformat import NotebookNode

from grader.asking.sheet import Sheet

SHEET_KEY = "grader_sheet"  # in the metadata of a graded cell's one output
NOTEBOOK_KEY = "grader"  # in the metadata of an executed notebook: status, notes, and
HANDED_IN = "handed_in"  # a digest of the file that was marked, and
SECONDS = "seconds"  # how long answers and graded cells ran, by grade id: the one fact that no two runs share


class Status(StrEnum):
    """How marking went; every one but GRADED wants a person to look.

    The last but one is of what lies in submitted/ and no run has come to yet.
    """

    GRADED = "graded"
    REPAIRED = "repaired"
    TIMED_OUT = "timed out"
    KERNEL_DIED = "kernel died"
    OUT_OF_MEMORY = "out of memory"
    MALFORMED = "malformed"
    MISSING = "missing"
    FAILED = "failed"
    UNMARKED = "not marked yet"
    UNKNOWN = "not recognised"


NOTHING_THERE = (Status.MISSING, Status.UNKNOWN)  # no notebook was found that could be marked


def digest_of(raw: bytes) -> str:
    """Digest a file that was handed in, to know it again."""
    return hashlib.sha256(raw).hexdigest()


@dataclass
class Outcome:
    """One notebook of one student, marked.

    `notes` are sentences for people, `sheets` maps each graded cell to its sheet, `executed` is the
    notebook with its outputs as JSON text, without hidden tests and mark schemes (see `keeping`), `told` maps
    each graded cell to a digest of all that its test was told: by it alone the test decides.
    """

    assignment: str
    notebook: str
    student: str
    status: Status
    notes: list[str] = field(default_factory=list)
    sheets: dict[str, Sheet] = field(default_factory=dict)
    executed: str | None = None
    seconds: float = 0.0
    told: dict[str, str] = field(default_factory=dict)
    stopped: bool = False  # the first note says in which cell
    handed_in: str = ""  # a digest of the file

    @property
    def score(self) -> float:
        """The marks that the hidden tests gave."""
        return sum(sheet.score for sheet in self.sheets.values())

    def to_json(self) -> dict[str, Any]:
        """Make plain data of it, for the way between processes."""
        sheets = {grade_id: sheet.to_json() for grade_id, sheet in self.sheets.items()}
        return {**self.__dict__, "status": str(self.status), "sheets": sheets}

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> "Outcome":
        """Read what `to_json` made."""
        sheets = {grade_id: Sheet.from_json(sheet) for grade_id, sheet in data["sheets"].items()}
        return cls(**{**data, "status": Status(data["status"]), "sheets": sheets})


def sheet_of(cell: NotebookNode) -> Sheet:
    """Return the sheet of a graded cell of an executed notebook, one without checks if it was not marked."""
    try:
        return Sheet.from_json(cell.outputs[0].metadata[SHEET_KEY])
    except (AttributeError, IndexError, KeyError, TypeError):
        return Sheet(str(cell.metadata.get("nbgrader", {}).get("grade_id", "")))
