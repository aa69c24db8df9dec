"""From a source notebook to what marking needs (the master) and what students get (the release)."""

import copy
import json
import re
from collections.abc import Iterator, Sequence
from typing import Any

import nbformat
from nbformat import NotebookNode
from nbformat.v4 import to_notebook
from nbformat.validator import iter_validate
from nbgrader.preprocessors import (
    CheckCellMetadata,
    ClearHiddenTests,
    ClearMarkScheme,
    ClearOutput,
    ClearSolutions,
    ComputeChecksums,
    LockCells,
)
from traitlets.config import Config

from grader.marking.rebuilding.cells import (
    Role,
    auto_points,
    cells_by_grade_id,
    graded_ids,
    manual_points,
    role,
)
from grader.marking.rebuilding.faults import faults
from grader.marking.rebuilding.handout import PREFIX
from grader.marking.rebuilding.unfilled import unfilled

__all__ = [
    "KERNEL",
    "as_text",
    "auto_points",
    "cells_by_grade_id",
    "graded_ids",
    "manual_points",
    "master",
    "normal_form",
    "released",
]

# The steps of nbgrader's GenerateAssignment, up to where it saves the cells to the gradebook, and all.
# Left out: header and footer files, and AUTOTEST cells, which this course does not have.
MASTER_STEPS = [LockCells, ClearSolutions, ClearOutput, CheckCellMetadata, ComputeChecksums]
RELEASE_STEPS = [*MASTER_STEPS, ClearHiddenTests, ClearMarkScheme, ComputeChecksums, CheckCellMetadata]

KERNEL = {"display_name": "Python 3", "language": "python", "name": "python3"}

_STATED = re.compile(r"# (\d+(?:\.\d+)?) marks?\b")


def master(source: NotebookNode, config: Config | None = None) -> NotebookNode:
    """Clear the solutions and lock the cells; hidden tests and mark schemes stay.

    These are the cells, with their checksums, that `nbgrader generate_assignment` saves to the gradebook.
    """
    return _through(MASTER_STEPS, source, config)


def released(source: NotebookNode, config: Config | None = None) -> NotebookNode:
    """Make what `nbgrader generate_assignment` writes for students."""
    return _through(RELEASE_STEPS, source, config)


def as_text(notebook: NotebookNode) -> str:
    """Write a notebook as the file that nbgrader, Jupyter and nbformat write."""
    return f"{nbformat.writes(notebook)}\n"


def normal_form(text: str) -> list[str]:
    """List what keeps the text of a source notebook from the form that this course keeps in git."""
    if found := faults(text):
        return found
    data = json.loads(text)
    for invalid in iter_validate(data, version=4, version_minor=5):
        return [f"it is not a notebook of format 4.5: {invalid.message}"]
    notebook = to_notebook(data)
    problems = [*_of_notebook(notebook), *(p for cell in notebook.cells for p in _of_cell(cell))]
    if not problems and as_text(notebook) != text:
        problems.append("the file is not written as nbformat writes it: open and save it once")
    return problems


def _through(steps: Sequence[Any], source: NotebookNode, config: Config | None) -> NotebookNode:
    notebook, resources = copy.deepcopy(source), dict[str, Any]()
    for step in steps:
        notebook, resources = step(config=config or Config())(notebook, resources)
    return notebook


def _of_notebook(notebook: NotebookNode) -> Iterator[str]:
    if set(notebook.metadata) != {"kernelspec"}:
        yield f"the notebook's metadata is {sorted(notebook.metadata)}, not kernelspec alone"
    if notebook.nbformat_minor != 5:
        yield f"its format is 4.{notebook.nbformat_minor}, not 4.5"


def _of_cell(cell: NotebookNode) -> Iterator[str]:
    if cell.get("outputs") or cell.get("execution_count") is not None:
        yield f"{cell.id}: it has been run; clear its outputs and its number"
    if extra := set(cell.metadata) - {"nbgrader", "tags"}:
        yield f"{cell.id}: its metadata has {', '.join(sorted(extra))}"
    yield from (f"{cell.id}, {what}" for what in unfilled(cell.source))
    meta = cell.metadata.get("nbgrader")
    if not isinstance(meta, dict):
        return
    if cell.id.startswith(PREFIX):
        yield f"{cell.id}: ids that begin with {PREFIX} are those of cells that the release adds"
    if meta.get("grade_id") != cell.id:
        yield f"{cell.id}: its grade id is {meta.get('grade_id')}, not its cell id"
    if role(cell) is Role.GRADED:
        yield from (f"{cell.id}: {problem}" for problem in _of_graded(cell, meta.get("points")))


def _of_graded(cell: NotebookNode, points: Any) -> Iterator[str]:
    lines = cell.source.split("\n")
    stated = _STATED.match(lines[0])
    if not stated or float(stated[1]) != points:
        yield f"the first line does not state its marks: # {points} marks. ..."
    hidden = [n for n, line in enumerate(lines) if "HIDDEN TESTS" in line]
    if hidden != [1, len(lines) - 1] or "BEGIN" not in lines[1] or "END" not in lines[-1]:
        yield "the hidden region is not everything below the first line"
    elif lines[-2] != "score()":
        yield "the last hidden line is not score()"
