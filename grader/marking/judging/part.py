"""What of a notebook is run and marked, where an outcome of nearly the same notebook is known already."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

from nbformat import NotebookNode

from grader.kernels.prepared import Cell
from grader.marking.rebuilding.cells import Role, role

_WHEN_GRADED = "when graded: "


@dataclass(frozen=True)
class Part:
    """The cells from the first answer on that differs.

    Attributes:
        since: the grade id of that answer.
        before: what runs before it, the same for all notebooks with this `since`.
        graded: the graded cells to be marked; once something was slow or ended, all that follow are.
        alone: mark no others, whatever happens.
        spared: ids of cells that are left out; once something was slow or ended, they run late.
        trial: it is compared with other trials of this part, so all draw the same inputs and random numbers.
    """

    since: str
    before: tuple[Cell, ...]
    graded: tuple[str, ...]
    alone: bool = False
    spared: tuple[str, ...] = ()
    trial: bool = False

    def to_json(self) -> dict[str, Any]:
        """Make plain data of it."""
        return asdict(self)

    @classmethod
    def from_json(cls, said: dict[str, Any]) -> "Part":
        """Read what `to_json` made."""
        before = tuple((source, silent) for source, silent in said["before"])
        names = {field: tuple(said[field]) for field in ("graded", "spared")}
        return cls(**{**said, "before": before, **names})

    def first(self, cells: Sequence[NotebookNode]) -> int:
        """Return where the part begins."""
        return next((i for i, cell in enumerate(cells) if _name(cell) == self.since), 0)

    def last(self, cells: Sequence[NotebookNode]) -> int:
        """Return where its last graded cell is."""
        return max((i for i, cell in enumerate(cells) if _name(cell) in self.graded), default=-1)


def run_before(cells: Sequence[NotebookNode], since: str) -> tuple[Cell, ...]:
    """List what a student's process runs of a rebuilt notebook before the answer `since`."""
    found: list[Cell] = []
    for cell in cells[: list(map(_name, cells)).index(since)]:
        if cell.cell_type == "code" and role(cell) is not Role.GRADED:
            found.append((cell.source, False))
            found += [(set_up, True)] if (set_up := when_graded(cell)) else []
    return tuple(found)


def when_graded(cell: NotebookNode) -> str:
    """Return the statements that a parameters cell has for grading (papermill's convention, as tags)."""
    tags = cell.metadata.get("tags", [])
    if "parameters" not in tags:
        return ""
    return "\n".join(tag.removeprefix(_WHEN_GRADED) for tag in tags if tag.startswith(_WHEN_GRADED))


def _name(cell: NotebookNode) -> str | None:
    name: str | None = cell.metadata.get("nbgrader", {}).get("grade_id")
    return name
