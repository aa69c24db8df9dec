"""Executed notebooks, cell by cell, and what the gradebook has about them: for tests of the pages."""

import re
from typing import Any

import nbformat
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_output
from nbgrader.utils import compute_checksum

from grader.asking.sheet import Check, Sheet
from grader.marking.judging.outcome import NOTEBOOK_KEY, SHEET_KEY
from grader.report import feedback
from grader.report.marks import CellMarks, NotebookMarks

HIDDEN = "expect('ReLU().backward(Z, dY)', secret_reference)"
SCHEME = "two marks for a docstring in every class"
TROUBLE = "KeyError: secret_key in the hidden test"
PIXEL = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="


def given(source: str, name: str = "text") -> Any:
    return new_markdown_cell(source, id=name)


def answer(name: str, source: str, *results: Any) -> Any:
    cell = new_code_cell(source, id=name)
    cell.outputs = [nbformat.from_dict(result) for result in results]
    cell.metadata["nbgrader"] = {"grade_id": name, "solution": True, "grade": False, "locked": False}
    return cell


def written(name: str, source: str, points: float) -> Any:
    cell = new_markdown_cell("YOUR ANSWER HERE", id=name)
    cell.metadata["nbgrader"] = {"grade_id": name, "solution": True, "grade": True, "points": points}
    cell.metadata["nbgrader"]["checksum"] = compute_checksum(cell)
    cell.source = source
    return cell


def task(name: str, points: float) -> Any:
    cell = new_markdown_cell(
        f"Organise it.\n=== BEGIN MARK SCHEME ===\n{SCHEME}\n=== END MARK SCHEME ===", id=name
    )
    cell.metadata["nbgrader"] = {"grade_id": name, "task": True, "grade": False, "points": points}
    return cell


def graded(name: str, points: float, checks: list[Check], trouble: str = "") -> Any:
    sheet = Sheet(name, checks, trouble)
    shown = {"text/plain": "0", "text/html": "<b>drawn elsewhere</b>"}
    result = new_output("execute_result", data=shown, metadata={SHEET_KEY: sheet.to_json()})
    cell = new_code_cell(f"# {points} marks.\n{HIDDEN}", id=name, outputs=[result])
    cell.metadata["nbgrader"] = {"grade_id": name, "solution": False, "grade": True, "points": points}
    return cell


def extra(source: str, *results: Any, n: int = 1) -> Any:
    return new_code_cell(source, id=f"extra-{n}", outputs=list(results))


def printed(text: str, stream: str = "stdout") -> Any:
    return new_output("stream", name=stream, text=text)


def shown(**data: Any) -> Any:
    return {"output_type": "display_data", "data": {k.replace("_", "/"): v for k, v in data.items()}}


def raised(name: str, message: str, *traceback: str) -> Any:
    return new_output("error", ename=name, evalue=message, traceback=list(traceback))


def marked(*cells: Any, status: str = "graded", notes: tuple[str, ...] = ()) -> Any:
    notebook = new_notebook()
    notebook.cells = list(cells)  # set afterwards: nbformat would refuse the hostile ones
    notebook.metadata[NOTEBOOK_KEY] = {"status": status, "notes": list(notes)}
    return notebook


def marks_of(notebook: Any, student: str = "ada", **more: Any) -> NotebookMarks:
    """Make what the gradebook has after this notebook was recorded."""
    cells = {}
    for cell in notebook.cells:
        facts = cell.metadata.get("nbgrader", {})
        if facts.get("grade") or facts.get("task"):
            by_tests = cell.cell_type == "code" and not facts.get("solution")
            sheet = Sheet.from_json(cell.outputs[0].metadata[SHEET_KEY]) if by_tests else None
            earned = sheet.score if sheet else 0.0
            waits = sheet is None or bool(sheet.trouble)
            cells[cell.id] = CellMarks(cell.id, facts["points"], earned, needs_manual_grade=waits)
    return NotebookMarks("numpy_backprop", "layers", student, cells=cells, **more)


def page(*cells: Any, student: str = "ada", status: str = "graded", **more: Any) -> str:
    notebook = marked(*cells, status=status)
    return feedback.render(notebook, marks_of(notebook, student, **more))


RELU = [
    given("# Layers\n\n## 1. ReLU"),
    answer("relu", "class ReLU:\n    pass", printed("hello")),
    graded("test-relu-forward", 2, [Check("keeps what is positive", 2, True)]),
    graded(
        "test-relu-backward", 4, [Check("gradient", 3, hint="Multiply by `dY`."), Check("order", 1, True)]
    ),
]


def text_of(html: str) -> str:
    return re.sub(r"\s+", " ", re.sub(r"<[^>]*>", " ", html.split("</style>", 1)[1]))
