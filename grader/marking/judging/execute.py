"""Executes a rebuilt notebook: student cells in the sandbox, graded cells here."""

import contextlib
import io
import warnings

import nbformat.v4
from nbformat import NotebookNode

from grader.asking.asking import AskError
from grader.asking.inputs import Inputs
from grader.asking.marking import Marking, marking
from grader.asking.sheet import Check, Score, Sheet
from grader.marking.judging.outcome import SHEET_KEY
from grader.marking.judging.student import StudentProcess

WHEN_GRADED = "when graded: "


def execute(
    notebook: NotebookNode, student: StudentProcess, seed_parts: tuple[str, ...], since: str = ""
) -> dict[str, Sheet]:
    """Run every code cell in order, in place; return the sheet of each graded cell (after `since`)."""
    sheets: dict[str, Sheet] = {}
    wanted = not since
    for cell in notebook.cells:
        wanted = wanted or cell.metadata.get("nbgrader", {}).get("grade_id") == since
        if cell.cell_type != "code":
            continue
        if is_graded(cell):
            if not wanted:
                continue
            sheet = mark_cell(cell, student, seed_parts)
            student.done_asking()
            sheets[sheet.grade_id] = sheet
            cell.outputs = [_output(sheet)]
        else:
            cell.outputs = student.run(cell.source)
            student.set("\n".join(_when_graded(cell)))
    return sheets


def _when_graded(cell: NotebookNode) -> list[str]:
    """List the statements that a parameters cell has for grading (papermill's convention, as tags)."""
    tags = cell.metadata.get("tags", [])
    if "parameters" not in tags:
        return []
    return [tag.removeprefix(WHEN_GRADED) for tag in tags if tag.startswith(WHEN_GRADED)]


def is_graded(cell: NotebookNode) -> bool:
    """Tell whether a cell of a rebuilt notebook holds hidden tests; its metadata is the master's."""
    facts = cell.metadata.get("nbgrader", {})
    return bool(cell.cell_type == "code" and facts.get("grade") and not facts.get("solution"))


def mark_cell(cell: NotebookNode, student: StudentProcess, seed_parts: tuple[str, ...]) -> Sheet:
    """Run one graded cell in this process; whatever goes wrong ends up in its sheet."""
    sheet = Sheet(cell.metadata.nbgrader.grade_id)
    state = Marking(student, Inputs(*seed_parts, sheet.grade_id), sheet)
    silence = io.StringIO()
    with contextlib.redirect_stdout(silence), contextlib.redirect_stderr(silence), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            with marking(state):
                exec(compile(cell.source, f"<{sheet.grade_id}>", "exec"), {"__name__": "graded"})
        except AskError as error:
            sheet.checks.append(Check("your answer can be tested", 0, hint=str(error)))
        except Exception as error:
            sheet.trouble = f"{type(error).__name__}: {error}"
    return sheet


def _output(sheet: Sheet) -> NotebookNode:
    """Show a sheet as stock nbgrader reads it: one number, which is its partial credit."""
    number = Score(sheet)
    data = {"text/plain": repr(number), "text/html": number._repr_html_()}
    return nbformat.v4.new_output(
        "execute_result", data=data, metadata={SHEET_KEY: sheet.to_json()}, execution_count=None
    )


def unmarked(notebook: NotebookNode) -> NotebookNode:
    """Give every graded cell an empty sheet: nothing could be run."""
    for cell in notebook.cells:
        if is_graded(cell):
            cell.outputs = [_output(Sheet(cell.metadata.nbgrader.grade_id))]
    return notebook
