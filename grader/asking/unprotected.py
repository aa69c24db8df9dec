"""Asking in one's own kernel: an instructor at work in JupyterLab, or stock nbgrader. Protects nothing."""

import json
import math
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from grader.asking.inputs import Inputs
from grader.asking.marking import Marking
from grader.asking.sheet import Sheet
from grader.beside import answering, wire


class OwnKernel:
    """Evaluates asked code in the kernel that runs the notebook."""

    answer_limit = wire.DEFAULT_LIMIT

    def __init__(self, namespace: dict[str, Any]) -> None:
        self.namespace = namespace

    def seconds(self, wanted: float | None) -> float:
        """Set no limit: the person at the keyboard does."""
        return math.inf

    def answer(self, request: str) -> str:
        """Evaluate right here."""
        return answering.answer_all(self.namespace, {}, json.loads(request), apart=answering.in_place)

    def line(self, where: tuple[int, int]) -> str | None:
        """Know no lines: the kernel shows its own traceback."""
        return None

    def failure(self, name: str) -> str | None:
        """Know no failures: the kernel shows them itself."""
        return None

    def source(self, grade_id: str) -> str:
        """Find the answer in the notebooks of the working directory, as they were last saved."""
        for name, source in _saved():
            if name == grade_id:
                return source
        raise LookupError(f"no notebook in {Path.cwd()} has a cell {grade_id!r}: save it first")

    def cells_around(self, grade_id: str) -> list[str]:
        """Know the answer alone."""
        return [self.source(grade_id)]


def make() -> Marking:
    """Make the marking of a cell that runs in this kernel."""
    from IPython.core.getipython import get_ipython

    shell = get_ipython()
    if shell is None:
        return Marking(OwnKernel({}), Inputs("unprotected"), Sheet(""))
    runs = shell.history_manager.input_hist_raw[-1].strip()
    name = next((name for name, source in _saved() if source.strip() == runs), "")
    return Marking(OwnKernel(shell.user_ns), Inputs("unprotected"), Sheet(name))


def _saved() -> Iterator[tuple[str, str]]:
    """Yield grade id and source of the cells of the notebooks in the working directory, as last saved."""
    for path in sorted(Path.cwd().glob("*.ipynb")):
        for cell in json.loads(path.read_text("utf-8"))["cells"]:
            if name := cell["metadata"].get("nbgrader", {}).get("grade_id"):
                yield name, "".join(cell["source"])
