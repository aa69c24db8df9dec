"""Collects what the students of a class wrote for one question that a person marks."""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass

from nbformat import NotebookNode
from nbgrader.api import Gradebook, MissingEntry

from grader.marking.rebuilding.cells import is_theirs, manual_points
from grader.marking.recording.course import Course, CourseError
from grader.marking.recording.history import read_for
from grader.report import marks as gradebook_marks
from grader.report import sections
from grader.report.marks import CellMarks, NotebookMarks
from grader.report.status import read_executed


@dataclass(frozen=True)
class Asked:
    """A cell that a person marks: `name` is nbgrader's id of it, `most` its marks."""

    assignment: str
    notebook: str
    name: str
    most: float

    @property
    def question(self) -> str:
        """What people call it."""
        return self.name.removesuffix("-manual")


@dataclass(frozen=True)
class Text:
    """What one student wrote for it, and what it was given so far.

    `version` is of the text, and of the marks and the comment: a table that is read back must be of both.
    """

    marks: NotebookMarks
    given: CellMarks
    comment: str
    cells: list[NotebookNode]
    version: tuple[str, str]

    @property
    def student(self) -> str:
        return self.marks.student

    @property
    def score(self) -> float | None:
        """The marks that a person gave, or none."""
        return self.given.manual_score


def asked_by_hand(course: Course, assignment: str) -> list[Asked]:
    """List what a person marks in an assignment.

    Raises:
        CourseError: there is no such assignment.
    """
    return [
        Asked(assignment, notebook, name, most)
        for notebook in course.notebooks(assignment)
        for name, most in manual_points(course.source(assignment, notebook)).items()
        if most
    ]


def find(course: Course, target: str, question: str) -> Asked:
    """Return a question by its id, or by what people call it.

    Args:
        course: where to look.
        target: ASSIGNMENT or ASSIGNMENT/NOTEBOOK.
        question: `why` or `why-manual`.

    Raises:
        CourseError: there is none, or more than one.
    """
    assignment, _, notebook = target.partition("/")
    known = [one for one in asked_by_hand(course, assignment) if notebook in ("", one.notebook)]
    found = [one for one in known if question in (one.name, one.question)]
    if len(found) == 1:
        return found[0]
    names = ", ".join(f"{one.question} ({one.notebook}, {one.most:g} marks)" for one in found or known)
    if found:
        raise CourseError(f"{question!r} is in more than one notebook: {names}. Say {assignment}/NOTEBOOK.")
    raise CourseError(f"No person marks {question!r} in {target}. By hand are marked: {names or 'none'}.")


def texts(course: Course, book: Gradebook, asked: Asked) -> Iterator[Text]:
    """Yield what each student wrote who handed something in, in the order of their names.

    Raises:
        CourseError: nothing of the assignment is marked yet.
    """
    try:
        entries = gradebook_marks.read(book, asked.assignment)
    except MissingEntry:
        entries = []
    handed_in = [one for one in entries if one.notebook == asked.notebook and one.submitted]
    found = [
        (one, executed) for one in handed_in if (executed := read_executed(course.root, one)) is not None
    ]
    if not found:
        raise CourseError(
            f"Nothing of {asked.assignment}/{asked.notebook} is marked yet:  course grade {asked.assignment}"
        )
    return (_text(entry, executed, asked) for entry, executed in found)


def _text(marks: NotebookMarks, executed: NotebookNode, asked: Asked) -> Text:
    given = marks.cells.get(asked.name, CellMarks(asked.name, asked.most))
    comment = sections.comment_of(marks, asked.name)
    read = read_for(executed).get(asked.name, "")
    version = _digest(read), _digest(json.dumps([given.manual_score, comment]))
    return Text(marks, given, comment, _cells(executed, marks, asked.name), version)


def _cells(executed: NotebookNode, marks: NotebookMarks, name: str) -> list[NotebookNode]:
    """Return the cells to read: those of the question, all of the student where it has none of its own."""
    for question in sections.questions(executed, marks):
        if name in {part.marks.grade_id for part in question.parts if part.by_person} and question.cells:
            written = [cell for cell in question.cells if cell.cell_type == "markdown"]
            return written or question.cells
    return [cell for cell in executed.cells if is_theirs(cell)]


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:12]
