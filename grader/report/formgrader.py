"""Shows those who mark by hand, in formgrader, the hidden tests and mark schemes that autograded/ lacks."""

from pathlib import Path
from typing import Any

from nbconvert.preprocessors import Preprocessor
from nbformat import NotebookNode

from grader.marking.rebuilding.cells import Role, cells_by_grade_id, role
from grader.marking.recording.course import Course

_OURS = (Role.GRADED, Role.TASK, Role.LOCKED)


class HiddenCells(Preprocessor):  # type: ignore[misc]
    """Puts the cells of source/ into the page of one submission, and into no other page."""

    def preprocess(self, nb: NotebookNode, resources: Any) -> tuple[NotebookNode, Any]:
        """Return the notebook as formgrader shows it; it names the submission, other pages do not."""
        if "submission_id" not in resources:
            return nb, resources
        course = Course.around(Path(resources["metadata"]["path"]))
        source = course.source(resources["assignment_id"], resources["notebook_id"])
        given = cells_by_grade_id(source)
        for cell in nb.cells:
            if role(cell) in _OURS and (name := cell.metadata.nbgrader.grade_id) in given:
                cell.source = given[name].source
        return nb, resources
