"""Tells the cells that `course release` adds for students (`grader.handout`) from those of a notebook.

Nothing in them is marked: of what was handed in they are left out before anything is looked for.
"""

from grader.marking.rebuilding.reading import SubmittedCell

PREFIX = "handout-"  # of their ids
NOT_MARKED = "Nothing in it is marked"  # ends the first line of those that hold code


def is_handout(cell: SubmittedCell) -> bool:
    """Tell whether a submitted cell was added by the release; one that a student wrote anew was not."""
    if cell.kind == "code":
        first = cell.source.lstrip().partition("\n")[0].rstrip()
        return first.startswith("# @title") and first.endswith(NOT_MARKED)
    return any(name is not None and name.startswith(PREFIX) for name in (cell.grade_id, cell.cell_id))


def code_above(cells: list[SubmittedCell]) -> int:
    """Count the code cells of the release's own that stand above all other code."""
    code = [is_handout(cell) for cell in cells if cell.kind == "code" and cell.source.strip()]
    return code.index(False) if False in code else 0
