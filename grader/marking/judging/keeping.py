"""What a marked notebook keeps, on its way to autograded/: nothing hidden, and nothing that a page would run.

Stock pages of nbgrader show all that stands in autograded/, so no hidden test and no mark scheme does.
Those who mark by hand still see both: `grader.report.formgrader` fetches them from source/ to show them.
"""

from nbformat import NotebookNode

from grader.marking.judging.texts import Texts
from grader.marking.rebuilding.cells import Role, cells_by_grade_id, role

_SUFFIXES = ("", "-comment", "_extra_credit")  # of the ids that formgrader gives to a cell's fields
_OURS = (Role.GRADED, Role.TASK, Role.LOCKED)


def keep(notebook: NotebookNode, released: NotebookNode) -> NotebookNode:
    """Put released sources in the place of hidden ones, and clean what a student wrote; in place."""
    given = {cell.get("id"): cell.source for cell in released.cells}
    shown = cells_by_grade_id(released)
    texts = Texts({name + suffix for name in shown for suffix in _SUFFIXES})
    for cell in notebook.cells:
        if role(cell) in _OURS:
            cell.source = shown[cell.metadata.nbgrader.grade_id].source
        elif cell.cell_type == "markdown" and cell.source != given.get(cell.get("id")):
            cell.source = texts.clean(cell.source, cell.get("attachments", {}))
    return notebook
