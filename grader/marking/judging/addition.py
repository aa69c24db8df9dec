"""Adds up the checks of graded cells, before anyone is marked: each cell is run, and nobody answers it.

Run as `python -m grader.marking.judging.addition`: hidden tests are the course's own code, but they may end
their process, and import what nobody else wants in memory.
"""

import json
import subprocess
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import nbformat
from nbformat import NotebookNode

from grader.asking.marking import StudentGone
from grader.marking.judging.execute import mark_cell
from grader.marking.rebuilding.cells import Role, cells_by_grade_id, role

_CELL_SECONDS = 30.0
_ALL_SECONDS = 600.0


@dataclass(frozen=True)
class _Nobody:
    """A student (see `asking.Student`) who wrote the reference solution and whose process is gone."""

    sources: Mapping[str, str]
    answer_limit: int = 0

    def seconds(self, wanted: float | None) -> float:
        return 0.0

    def answer(self, request: str) -> str:
        raise StudentGone

    def line(self, where: tuple[int, int]) -> str | None:
        return None

    def failure(self, name: str) -> str | None:
        return None

    def source(self, grade_id: str) -> str:
        return self.sources[grade_id]

    def cells_around(self, grade_id: str) -> list[str]:
        return [self.sources[grade_id]]

    def give_up(self, note: str) -> None:
        """Have nothing to end."""


def misfits(source: NotebookNode) -> dict[str, str]:
    """Map each graded cell whose checks do not add up to its marks to what is wrong.

    A cell that cannot be run to its end without an answer, or without data, is not among them: what
    marks it calls a person.
    """
    cells = cells_by_grade_id(source)
    nobody = _Nobody({name: cell.source for name, cell in cells.items() if role(cell) is Role.ANSWER})
    found: dict[str, str] = {}
    for name, cell in cells.items():
        if role(cell) is Role.GRADED:
            sheet = mark_cell(cell, nobody, ("nobody",), _CELL_SECONDS)
            said = sheet.misfit(cell.metadata.nbgrader.points)
            found |= {name: said} if said and sheet.trouble in ("", said) else {}
    return found


def misfits_apart(sources: Iterable[NotebookNode]) -> list[dict[str, str]]:
    """Do the same for several notebooks, in another process."""
    command = [sys.executable, "-E", "-P", "-m", __name__]
    texts = json.dumps([nbformat.writes(source) for source in sources])
    done = subprocess.run(
        command, input=texts, capture_output=True, text=True, timeout=_ALL_SECONDS, check=True
    )
    found: list[dict[str, str]] = json.loads(done.stdout)
    return found


def main() -> None:
    """Read the notebooks from stdin, write what was found to stdout."""
    texts: list[Any] = json.load(sys.stdin)
    print(json.dumps([misfits(nbformat.reads(text, 4)) for text in texts]))


if __name__ == "__main__":
    main()
