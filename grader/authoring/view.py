"""A plain-text view of a source notebook (py:percent), for an editor; the notebook stays canonical.

A cell's header says what it is for: `# %% id="relu" role="answer"`. The roles are `answer`, `graded`
(with `points`), `manual` (an answer that a person marks, with `points`), `task` (with `points`) and
`given` (read-only); a cell without a role is free.
"""

import json
from typing import Any

import jupytext
import nbformat
from nbformat import NotebookNode

from grader.marking.rebuilding.faults import faults
from grader.marking.rebuilding.master import KERNEL, as_text
from grader.marking.recording.course import CourseError

_FORMAT = {"extension": ".py", "format_name": "percent", "comment_magics": False}
_FLAGS = {  # role: grade, solution, locked, task
    "answer": (False, True, False, False),
    "graded": (True, False, True, False),
    "manual": (True, True, False, False),
    "task": (False, False, True, True),
    "given": (False, False, True, False),
}
_WITH_POINTS = ("graded", "manual", "task")


class BadView(CourseError):
    """A view that is no notebook of this course; `str()` says what to change."""


def to_view(text: str) -> str:
    """Write a source notebook's text as py:percent.

    Raises:
        BadView: it is the text of no notebook.
    """
    try:
        notebook = nbformat.reads(text, as_version=4)
    except Exception as error:  # whatever nbformat stumbles over
        raise BadView(f"it is no notebook of format 4 ({type(error).__name__})") from None
    for cell in notebook.cells:
        header: dict[str, Any] = {"id": cell.id, **_short(cell.metadata.pop("nbgrader", None))}
        if cell.metadata.get("tags"):
            header["tags"] = cell.metadata.tags
        cell.metadata = nbformat.from_dict(header)
    notebook.metadata = nbformat.from_dict({"jupytext": {"notebook_metadata_filter": "-all"}})
    return str(jupytext.writes(notebook, fmt=_FORMAT))


def from_view(view: str) -> str:
    """Make a source notebook's text, in normal form, of a view.

    Raises:
        BadView: a cell has no id, one that another has or that cannot be, or a role that does not exist.
    """
    notebook = jupytext.reads(view.lstrip("\n"), fmt=_FORMAT)
    made = nbformat.v4.new_notebook(metadata={"kernelspec": KERNEL})
    made.cells = [_cell(cell) for cell in notebook.cells]
    if found := faults(json.dumps(made)):
        raise BadView("\n".join(found))
    return as_text(made)


def _short(facts: Any) -> dict[str, Any]:
    if facts is None:
        return {}
    flags = tuple(bool(facts.get(name)) for name in ("grade", "solution", "locked", "task"))
    role = next(name for name, known in _FLAGS.items() if known == flags)
    points = facts.get("points")
    if role == "manual" and not points:
        role = "answer"
    return (
        {"role": role, "points": int(points) if int(points) == points else points}
        if points
        else {"role": role}
    )


def _cell(cell: NotebookNode) -> NotebookNode:
    header = dict(cell.metadata)
    name, role = header.get("id"), header.get("role")
    if not name:
        raise BadView(f'a cell has no id="..." in its header; it begins {cell.source[:40]!r}')
    metadata: dict[str, Any] = {"tags": header["tags"]} if header.get("tags") else {}
    if role is not None:
        metadata["nbgrader"] = _facts(name, role, header.get("points"), cell.cell_type == "markdown")
    make = nbformat.v4.new_code_cell if cell.cell_type == "code" else nbformat.v4.new_markdown_cell
    return make(cell.source, id=name, metadata=metadata)


def _facts(name: str, role: str, points: float | None, text: bool) -> dict[str, Any]:
    if role not in _FLAGS:
        raise BadView(f"{name}: there is no role {role!r}, only {', '.join(_FLAGS)}")
    if (points is not None) != (role in _WITH_POINTS):
        raise BadView(
            f"{name}: points=... belongs to a cell whose role is {', '.join(_WITH_POINTS)}, and only there"
        )
    if role == "answer" and text:  # nbgrader has no written answer without a mark: it gets 0
        role, points = "manual", 0
    grade, solution, locked, task = _FLAGS[role]
    facts = {"grade": grade, "grade_id": name, "locked": locked, "solution": solution, "task": task}
    return {**facts, "schema_version": 3, **({"points": points} if points is not None else {})}
