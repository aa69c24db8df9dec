"""What the cells of an assignment's notebook are for, read from nbgrader's metadata."""

import re
from enum import StrEnum

from nbformat import NotebookNode
from nbgrader.utils import compute_checksum

_ADDED = re.compile(r"extra-\d+")  # the ids that `rebuild` gives to cells that a student added


class Role(StrEnum):
    """What a cell is for; the values are the words that people read."""

    ANSWER = "answer cell"
    GRADED = "graded cell"
    TASK = "task cell"
    LOCKED = "read-only cell"
    FREE = "free cell"


def role(cell: NotebookNode) -> Role:
    """Tell what a cell of a source, master or release is for."""
    meta = cell.metadata.get("nbgrader", {})
    flags = {"task": Role.TASK, "solution": Role.ANSWER, "grade": Role.GRADED, "locked": Role.LOCKED}
    return next((found for flag, found in flags.items() if meta.get(flag)), Role.FREE)


def is_added(cell: NotebookNode) -> bool:
    """Tell whether a student added a cell of a rebuilt notebook."""
    return role(cell) is Role.FREE and bool(_ADDED.fullmatch(str(cell.get("id"))))


def is_theirs(cell: NotebookNode) -> bool:
    """Tell whether a student wrote a cell of a rebuilt notebook: an answer or a cell that was added."""
    return role(cell) is Role.ANSWER or is_added(cell)


def is_unwritten(cell: NotebookNode) -> bool:
    """Tell whether an answer cell is empty or still holds what was released."""
    if role(cell) is not Role.ANSWER:
        return False
    try:
        return not cell.source.strip() or cell.metadata.nbgrader.get("checksum") == compute_checksum(cell)
    except UnicodeEncodeError:  # half of a character: nothing that was released
        return False


def grade_id(cell: NotebookNode) -> str:
    """Return nbgrader's name of a cell that is not free."""
    return str(cell.metadata.nbgrader.grade_id)


def cells_by_grade_id(notebook: NotebookNode) -> dict[str, NotebookNode]:
    """Map grade ids to cells, in the order of the notebook."""
    return {grade_id(cell): cell for cell in notebook.cells if role(cell) is not Role.FREE}


def auto_points(notebook: NotebookNode) -> dict[str, float]:
    """Map each cell that hidden tests mark to its marks."""
    cells = cells_by_grade_id(notebook).items()
    return {name: _points(cell) for name, cell in cells if role(cell) is Role.GRADED}


def manual_points(notebook: NotebookNode) -> dict[str, float]:
    """Map each cell that a person marks to its marks."""
    cells = cells_by_grade_id(notebook).items()
    return {name: _points(cell) for name, cell in cells if _marked_by_hand(cell)}


def gives_marks(notebook: NotebookNode) -> bool:
    """Tell whether there is a mark to earn in a notebook, by tests or by hand."""
    return any([*auto_points(notebook).values(), *manual_points(notebook).values()])


def graded_ids(notebook: NotebookNode) -> list[str]:
    """List the cells that hidden tests mark, in the order of the notebook."""
    return list(auto_points(notebook))


def _points(cell: NotebookNode) -> float:
    return float(cell.metadata.nbgrader.points)


def _marked_by_hand(cell: NotebookNode) -> bool:
    answer = role(cell) is Role.ANSWER and bool(cell.metadata.nbgrader.grade)
    return answer or role(cell) is Role.TASK
