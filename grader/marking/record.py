"""The one writer: puts outcomes into the gradebook and into autograded/."""

import os
import shutil
from pathlib import Path
from types import TracebackType

import nbformat
from nbformat import NotebookNode
from nbgrader.api import Grade, Gradebook, MissingEntry
from nbgrader.preprocessors import AssignLatePenalties
from nbgrader.utils import compute_checksum, is_solution, is_task

from grader.marking.course import Course, Submitted
from grader.marking.execute import is_graded, unmarked
from grader.marking.master import master
from grader.marking.outcome import NOTEBOOK_KEY, Outcome, Status

_BY_HAND = {Status.FAILED, Status.MALFORMED}


class Recorder:
    """Writes outcomes of one course; use as a context manager."""

    def __init__(self, course: Course) -> None:
        self.course = course
        self.gradebook = Gradebook(course.database, course.directory.course_id)

    def __enter__(self) -> "Recorder":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.gradebook.close()

    def knows(self, assignment: str) -> bool:
        """Tell whether the gradebook has the notebooks of an assignment as they are in source/."""
        try:
            known = {notebook.name for notebook in self.gradebook.find_assignment(assignment).notebooks}
        except MissingEntry:
            return False
        return known == set(self.course.notebooks(assignment))

    def record(self, outcome: Outcome) -> None:
        """Write one outcome: first the notebook, then the marks."""
        text = outcome.executed or self._blank(outcome)
        self._write_notebook(outcome, text)
        cells = nbformat.reads(text, 4).cells
        by_id = {cell.metadata.nbgrader.grade_id: cell for cell in cells if "nbgrader" in cell.metadata}
        self._write_marks(outcome, by_id)

    def missing(self, submitted: Submitted) -> Outcome:
        """Make the outcome of a notebook that was not handed in."""
        where = submitted.path.name
        note = (
            f"{where} was not handed in (nothing at submitted/{submitted.student}/{submitted.assignment}/)."
        )
        return Outcome(submitted.assignment, submitted.notebook, submitted.student, Status.MISSING, [note])

    def _write_notebook(self, outcome: Outcome, text: str) -> None:
        path = self.course.path("autograded", outcome.assignment, outcome.student, outcome.notebook)
        path.parent.mkdir(parents=True, exist_ok=True)
        stamp = self.course.path("submitted", outcome.assignment, outcome.student) / "timestamp.txt"
        if stamp.is_file() and not stamp.is_symlink():
            shutil.copyfile(stamp, path.parent / stamp.name)
        write_whole(path, text)

    def _blank(self, outcome: Outcome) -> str:
        notebook = unmarked(master(self.course.source(outcome.assignment, outcome.notebook)))
        notebook.metadata[NOTEBOOK_KEY] = {"status": str(outcome.status), "notes": outcome.notes}
        return str(nbformat.writes(notebook))

    def _write_marks(self, outcome: Outcome, cells: dict[str, NotebookNode]) -> None:
        """Change everything of this notebook in one transaction."""
        book = self.gradebook
        book.update_or_create_student(outcome.student)
        folder = self.course.path("submitted", outcome.assignment, outcome.student)
        stamp = self.course.directory.get_existing_timestamp(str(folder))
        known = {"timestamp": stamp} if stamp else {}
        with book.db.no_autoflush:  # nbgrader builds objects that SQLAlchemy would flush half-made
            submission = book.update_or_create_submission(outcome.assignment, outcome.student, **known)
        notebook = book.find_submission_notebook(outcome.notebook, outcome.assignment, outcome.student)
        for grade in notebook.grades:
            worthless = grade.max_score == 0  # a written answer without marks
            grade.auto_score = 0.0 if worthless else _auto_score(cells.get(grade.name), outcome)
            grade.needs_manual_grade = _needs_a_person(grade, outcome)
        for comment in notebook.comments:
            cell = cells.get(comment.name)
            comment.auto_comment = "No response." if cell is not None and _unchanged(cell) else None
        notebook.late_submission_penalty = None
        book.db.commit()
        if submission.total_seconds_late > 0:
            self._late_penalty(outcome)

    def _late_penalty(self, outcome: Outcome) -> None:
        """Let nbgrader's own step apply the course's late policy."""
        names = {
            "notebook": outcome.notebook,
            "assignment": outcome.assignment,
            "student": outcome.student,
            "db_url": self.course.database,
        }
        step = AssignLatePenalties(config=self.course.config)
        step.preprocess(nbformat.v4.new_notebook(), {"nbgrader": names})


def _auto_score(cell: NotebookNode | None, outcome: Outcome) -> float | None:
    """Return the marks that no person needs to give; None where one must."""
    if outcome.status is Status.MISSING:
        return 0.0
    if cell is None or is_task(cell):
        return None
    if is_graded(cell):
        sheet = outcome.sheets.get(cell.metadata.nbgrader.grade_id)
        return sheet.score if sheet else 0.0
    return 0.0 if _unchanged(cell) else None


def _needs_a_person(grade: Grade, outcome: Outcome) -> bool:
    sheet = outcome.sheets.get(grade.name)
    unsettled = grade.auto_score is None or grade.manual_score is not None
    return unsettled or outcome.status in _BY_HAND or bool(sheet and sheet.trouble)


def _unchanged(cell: NotebookNode) -> bool:
    """Tell whether a solution cell still holds what was released."""
    return bool(
        is_solution(cell)
        and cell.metadata.nbgrader.get("checksum") == compute_checksum(cell)
        and not is_task(cell)
    )


def write_whole(path: Path, text: str) -> None:
    """Write a file beside its place and rename it, so that no half-written file is ever there."""
    beside = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    beside.write_text(text, encoding="utf-8")
    beside.replace(path)
