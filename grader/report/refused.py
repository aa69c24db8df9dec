"""What lies in submitted/ under a name that the gradebook cannot take, as rows beside its own."""

from pathlib import Path

from nbgrader.api import Gradebook

from grader.marking.recording.names import unusable
from grader.report.marks import NotebookMarks, blank


def refused(gradebook: Gradebook, assignment: str, root: Path) -> list[NotebookMarks]:
    """Return an entry for each notebook of each folder that has to be renamed."""
    cells = blank(gradebook, assignment)
    folders = sorted(
        path.parent.name for path in (root / "submitted").glob(f"*/{assignment}") if path.is_dir()
    )
    return [
        NotebookMarks(assignment, notebook, name, cells=cells[notebook], trouble=trouble)
        for name in folders
        if (trouble := unusable(name))
        for notebook in sorted(cells)
    ]
