"""Reads nbgrader's gradebook into plain data: what each student earned in each notebook."""

import csv
import io
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from operator import itemgetter
from typing import Any

from nbgrader.api import (
    Assignment,
    BaseCell,
    Comment,
    Grade,
    Gradebook,
    GradeCell,
    Notebook,
    Student,
    SubmittedAssignment,
    SubmittedNotebook,
    TaskCell,
)

from grader.marking.judging.outcome import Status
from grader.marking.recording.names import in_table

COLUMNS = (
    "student",
    "assignment",
    "notebook",
    "status",
    "score",
    "max_score",
    "late_submission_penalty",
    "needs_manual_grade",
)


@dataclass(frozen=True)
class CellMarks:
    """What one graded cell earned; `score` is nbgrader's own (manual before auto, plus extra credit)."""

    grade_id: str
    max_score: float
    score: float = 0.0
    auto_score: float | None = None
    manual_score: float | None = None
    extra_credit: float | None = None
    needs_manual_grade: bool = False


@dataclass
class NotebookMarks:
    """One notebook of one student as the gradebook has it; `comments` maps cells to what was written.

    Where `trouble` says why, the gradebook has nothing of it, and there is no feedback either.
    """

    assignment: str
    notebook: str
    student: str
    name: str = ""
    submitted: bool = True
    penalty: float = 0.0
    cells: dict[str, CellMarks] = field(default_factory=dict)
    comments: dict[str, str] = field(default_factory=dict)
    trouble: str = ""

    @property
    def score(self) -> float:
        """The marks before the late penalty."""
        return round(sum(cell.score for cell in self.cells.values()), 6)

    @property
    def max_score(self) -> float:
        return round(sum(cell.max_score for cell in self.cells.values()), 6)

    @property
    def final(self) -> float:
        """The marks that count: less the late penalty, never below zero."""
        return max(0.0, round(self.score - self.penalty, 6))

    @property
    def needs_manual_grade(self) -> bool:
        return any(cell.needs_manual_grade for cell in self.cells.values())


def read(gradebook: Gradebook, assignment: str) -> list[NotebookMarks]:
    """Return a `NotebookMarks` for every student and notebook of an assignment, handed in or not.

    Raises:
        nbgrader.api.MissingEntry: the gradebook has no such assignment.
    """
    gradebook.find_assignment(assignment)
    db = gradebook.db
    cells = blank(gradebook, assignment)
    entries: dict[tuple[str, str], NotebookMarks] = {}
    students = db.query(Student.id, Student.first_name, Student.last_name)
    for who, first, last in sorted(students, key=itemgetter(0)):  # databases sort names each in its own way
        name = " ".join(part for part in (first, last) if part)
        for notebook in sorted(cells):
            entries[who, notebook] = NotebookMarks(
                assignment, notebook, who, name, submitted=False, cells=dict(cells[notebook])
            )
    by_id = {}
    for key, who, notebook, penalty in _of(
        db.query(SubmittedNotebook.id, Student.id, Notebook.name, SubmittedNotebook.late_submission_penalty)
        .join(SubmittedAssignment, SubmittedNotebook.assignment_id == SubmittedAssignment.id)
        .join(Student, SubmittedAssignment.student_id == Student.id),
        assignment,
    ):
        entry = by_id[key] = entries[who, notebook]
        entry.submitted, entry.penalty = True, penalty or 0.0
    _add_grades(db, assignment, by_id)
    return list(entries.values())


def find(gradebook: Gradebook, assignment: str, notebook: str, student: str) -> NotebookMarks:
    """Return one student's marks in one notebook.

    Raises:
        KeyError: there is no such student or notebook.
    """
    for entry in read(gradebook, assignment):
        if (entry.notebook, entry.student) == (notebook, student):
            return entry
    raise KeyError((assignment, notebook, student))


def export(
    entries: Iterable[NotebookMarks], status_of: Callable[[NotebookMarks], str]
) -> Iterator[dict[str, Any]]:
    """Make the rows of a table of marks, keyed by `COLUMNS`; `score` has the late penalty taken off."""
    for entry in entries:
        status = status_of(entry) if entry.submitted else str(Status.MISSING)
        values = (
            in_table(entry.student),
            entry.assignment,
            entry.notebook,
            status,
            entry.final,
            entry.max_score,
            entry.penalty,
            bool(entry.trouble) or (entry.submitted and entry.needs_manual_grade),
        )
        yield dict(zip(COLUMNS, values, strict=True))


def to_csv(rows: Iterable[dict[str, Any]]) -> str:
    """Write rows as CSV text, quoted where a field needs it."""
    text = io.StringIO()
    writer = csv.DictWriter(text, COLUMNS, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue()


def _of(query: Any, assignment: str) -> Any:
    return (
        query.join(Notebook, SubmittedNotebook.notebook_id == Notebook.id)
        .join(Assignment, Notebook.assignment_id == Assignment.id)
        .filter(Assignment.name == assignment)
    )


def blank(gradebook: Gradebook, assignment: str) -> dict[str, dict[str, CellMarks]]:
    """Map the notebooks of an assignment to their cells, with nothing earned."""
    db = gradebook.db
    cells: dict[str, dict[str, CellMarks]] = {
        name: {}
        for (name,) in db.query(Notebook.name)
        .join(Assignment, Notebook.assignment_id == Assignment.id)
        .filter(Assignment.name == assignment)
    }
    for kind in (GradeCell, TaskCell):
        query = (
            db.query(Notebook.name, kind.name, kind.max_score)
            .join(kind, kind.notebook_id == Notebook.id)
            .join(Assignment, Notebook.assignment_id == Assignment.id)
            .filter(Assignment.name == assignment)
        )
        for notebook, grade_id, points in sorted(query, key=itemgetter(0, 1)):
            cells[notebook][grade_id] = CellMarks(grade_id, points or 0.0)
    return cells


def _add_grades(db: Any, assignment: str, by_id: dict[str, NotebookMarks]) -> None:
    columns = (
        Grade.score,
        Grade.auto_score,
        Grade.manual_score,
        Grade.extra_credit,
        Grade.needs_manual_grade,
    )
    grades = db.query(Grade.notebook_id, BaseCell.name, *columns).join(BaseCell, Grade.cell_id == BaseCell.id)
    linked = grades.join(SubmittedNotebook, Grade.notebook_id == SubmittedNotebook.id)
    for key, grade_id, *values in _of(linked, assignment):
        cells = by_id[key].cells
        cells[grade_id] = CellMarks(grade_id, cells[grade_id].max_score, *values)
    comments = db.query(Comment.notebook_id, BaseCell.name, Comment.comment)
    linked = comments.join(BaseCell, Comment.cell_id == BaseCell.id)
    linked = linked.join(SubmittedNotebook, Comment.notebook_id == SubmittedNotebook.id)
    for key, grade_id, comment in _of(linked, assignment):
        if comment:
            by_id[key].comments[grade_id] = comment
