"""Reads nbgrader's gradebook into plain data: what each student earned in each notebook."""

from dataclasses import dataclass, field, replace
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

from grader.policies.deductions import Deduction, Policies

_EARNED = ("score", "auto_score", "manual_score", "extra_credit", "needs_manual_grade")


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
    beyond: bool = False  # of extra credit: it adds to the marks, not to the maximum

    @property
    def untouched(self) -> bool:
        """Tell whether nobody and nothing has marked it, or said that a person must."""
        return self.auto_score is None and self.manual_score is None and not self.needs_manual_grade


@dataclass
class NotebookMarks:
    """One notebook of one student as the gradebook has it; `comments` maps cells to what was written.

    Where `trouble` says why, the gradebook has nothing of it, and there is no feedback either.

    Attributes:
        submitted: an outcome was recorded for it.
        penalty: the marks that are taken off; `taken` says why.
        waits: another file than what was marked lies in submitted/, to be marked.
        strangers: files that lie in submitted/ and are not recognised.
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
    taken: Deduction = field(default_factory=Deduction)
    waits: bool = False
    strangers: tuple[str, ...] = ()

    @property
    def score(self) -> float:
        """The marks before anything is taken off."""
        return round(sum(cell.score for cell in self.cells.values()), 6)

    @property
    def max_score(self) -> float:
        """The marks that can be earned, without extra credit."""
        return round(sum(cell.max_score for cell in self.cells.values() if not cell.beyond), 6)

    @property
    def final(self) -> float:
        """The marks that count: less what is taken off, never below zero."""
        return max(0.0, round(self.score - self.penalty, 6))

    @property
    def needs_manual_grade(self) -> bool:
        return any(cell.needs_manual_grade for cell in self.cells.values())


def read(gradebook: Gradebook, assignment: str, policies: Policies | None = None) -> list[NotebookMarks]:
    """Return a `NotebookMarks` for every student and notebook that gives marks, handed in or not.

    Args:
        gradebook: nbgrader's.
        assignment: its name.
        policies: work out with these what is taken off; without, it is what was stored when somebody did.

    Raises:
        nbgrader.api.MissingEntry: the gradebook has no such assignment.
        grader.policies.times.PolicyError: a policy cannot be used.
    """
    gradebook.find_assignment(assignment)
    db = gradebook.db
    cells = blank(gradebook, assignment, policies)
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
        if notebook in cells:
            entry = by_id[key] = entries[who, notebook]
            entry.penalty = penalty or 0.0
    _add_grades(db, assignment, by_id)
    for entry in by_id.values():  # a row in which nothing was recorded is that of an extension
        entry.submitted = not all(cell.untouched for cell in entry.cells.values())
    if policies is not None:
        for key, taken in policies.deductions(gradebook, assignment).items():
            if key in entries:
                entries[key].penalty, entries[key].taken = taken.marks, taken
    return list(entries.values())


def find(
    gradebook: Gradebook, assignment: str, notebook: str, student: str, policies: Policies | None = None
) -> NotebookMarks:
    """Return one student's marks in one notebook.

    Raises:
        KeyError: there is no such student or notebook.
    """
    for entry in read(gradebook, assignment, policies):
        if (entry.notebook, entry.student) == (notebook, student):
            return entry
    raise KeyError((assignment, notebook, student))


def _of(query: Any, assignment: str) -> Any:
    return (
        query.join(Notebook, SubmittedNotebook.notebook_id == Notebook.id)
        .join(Assignment, Notebook.assignment_id == Assignment.id)
        .filter(Assignment.name == assignment)
    )


def blank(
    gradebook: Gradebook, assignment: str, policies: Policies | None = None
) -> dict[str, dict[str, CellMarks]]:
    """Map the notebooks of an assignment that give marks to their cells, with nothing earned."""
    db = gradebook.db
    cells: dict[str, dict[str, CellMarks]] = {}
    for kind in (GradeCell, TaskCell):
        query = (
            db.query(Notebook.name, kind.name, kind.max_score)
            .join(kind, kind.notebook_id == Notebook.id)
            .join(Assignment, Notebook.assignment_id == Assignment.id)
            .filter(Assignment.name == assignment)
        )
        for notebook, grade_id, points in sorted(query, key=itemgetter(0, 1)):
            beyond = policies is not None and policies.policy(assignment).is_extra(notebook, grade_id)
            cells.setdefault(notebook, {})[grade_id] = CellMarks(grade_id, points or 0.0, beyond=beyond)
    return {name: of for name, of in cells.items() if any(cell.max_score for cell in of.values())}


def _add_grades(db: Any, assignment: str, by_id: dict[str, NotebookMarks]) -> None:
    columns = [getattr(Grade, name) for name in _EARNED]
    grades = db.query(Grade.notebook_id, BaseCell.name, *columns).join(BaseCell, Grade.cell_id == BaseCell.id)
    linked = grades.join(SubmittedNotebook, Grade.notebook_id == SubmittedNotebook.id)
    for key, grade_id, *values in _of(linked, assignment):
        if key in by_id:
            cells = by_id[key].cells
            earned = dict(zip(_EARNED, values, strict=True))
            cells[grade_id] = replace(cells[grade_id], **earned)
    comments = db.query(Comment.notebook_id, BaseCell.name, Comment.comment)
    linked = comments.join(BaseCell, Comment.cell_id == BaseCell.id)
    linked = linked.join(SubmittedNotebook, Comment.notebook_id == SubmittedNotebook.id)
    for key, grade_id, comment in _of(linked, assignment):
        if comment and key in by_id:
            by_id[key].comments[grade_id] = comment
