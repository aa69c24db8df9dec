"""Tries graded cells before anyone is marked: each is run, nobody answers it, and its checks are added up.

Run as `python -m grader.marking.judging.addition`: hidden tests are the course's own code, but they may end
their process, and import what nobody else wants in memory.
"""

import builtins
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
_SLIPS = (SyntaxError, NameError, ImportError, AttributeError, TypeError, IndexError, ArithmeticError)


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
    """Map each graded cell that is broken, or whose checks do not add up to its marks, to what is wrong.

    A cell that cannot be run to its end without an answer, without data or without a package that is not
    here is not among them: what marks it calls a person.
    """
    cells = cells_by_grade_id(source)
    nobody = _Nobody({name: cell.source for name, cell in cells.items() if role(cell) is Role.ANSWER})
    found: dict[str, str] = {}
    for name, cell in cells.items():
        if role(cell) is Role.GRADED:
            sheet = mark_cell(cell, nobody, ("nobody",), _CELL_SECONDS)
            said = sheet.misfit(cell.metadata.nbgrader.points)
            if sheet.trouble not in ("", said):
                said = f"it stops with {sheet.trouble}" if _is_a_slip(sheet.trouble) else ""
            found |= {name: said} if said else {}
    return found


def _is_a_slip(trouble: str) -> bool:
    """Tell whether an error, as a sheet describes it, is of the cell's own text wherever it runs."""
    kind = getattr(builtins, trouble.partition(":")[0], None)
    return isinstance(kind, type) and issubclass(kind, _SLIPS) and kind is not ModuleNotFoundError


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
