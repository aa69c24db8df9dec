"""Groups the cells of an executed notebook into questions: answers, sheets, and the student's own cells.

Nothing here keeps the source of a graded, task or read-only cell.
"""

import re
from collections import Counter
from dataclasses import dataclass, field

from nbformat import NotebookNode

from grader.marking.judging.outcome import sheet_of
from grader.marking.rebuilding.cells import Role, is_added, role
from grader.report.marks import NotebookMarks
from grader.report.questions import Part, Question
from grader.report.titles import headings, tell_apart

_HALVES = re.compile(r"-(?:manual|text)$")  # the prompt and the text of a question that a person marks
_UNANSWERED = "No response."  # nbgrader's comment; the parts say so in better words


def questions(executed: NotebookNode, marks: NotebookMarks) -> list[Question]:
    """Read the questions of an executed notebook in its order."""
    grouping = _Grouping(marks, Counter(_grade_id(cell) for cell in executed.cells))
    for cell in executed.cells:
        grouping.add(cell)
    found = [q for q in grouping.questions if q.parts or q.grade_id or q.cells or q.given]
    tell_apart(found)
    return found


def title(executed: NotebookNode) -> str:
    """Return the first heading of a notebook, or nothing."""
    for cell in executed.cells:
        if _is_given_text(cell) and (found := headings(cell)):
            return found[0]
    return ""


def comment_of(marks: NotebookMarks, name: str) -> str:
    """Return what a person wrote about a cell."""
    comment = marks.comments.get(name, "")
    return "" if comment == _UNANSWERED else comment


@dataclass
class _Grouping:
    marks: NotebookMarks
    times: Counter[str]
    questions: list[Question] = field(default_factory=list)
    heading: str = ""
    begun: bool = False  # a heading came after the last question

    def add(self, cell: NotebookNode) -> None:
        kind = role(cell)
        if (_is_given_text(cell) or kind is Role.TASK) and (found := headings(cell)):
            self.heading, self.begun = found[-1], True
        if kind in (Role.ANSWER, Role.TASK):
            self._answer(cell, kind)
        elif kind is Role.GRADED:
            self._graded(cell)
        elif not _is_given_text(cell):
            own = is_added(cell)
            if own or any(output.get("output_type") == "error" for output in cell.get("outputs", [])):
                question = self._here()
                (question.cells if own else question.given).append(cell)

    def _answer(self, cell: NotebookNode, kind: Role) -> None:
        name = _grade_id(cell)
        marks = self.marks.cells.get(name)
        unmarked = marks is not None and not marks.max_score and kind is Role.ANSWER
        question = self._beside() if unmarked else None
        question = question or self._of(_HALVES.sub("", name))
        comment = comment_of(self.marks, name)
        question.comments += [comment] if comment else []
        if kind is Role.ANSWER:
            question.cells.append(cell)
        if marks is not None and not unmarked:
            question.parts.append(Part(marks, None))

    def _beside(self) -> Question | None:
        """Return the question that a text without marks belongs to: the one under the same heading."""
        return self.questions[-1] if self.questions and not self.begun else None

    def _of(self, name: str) -> Question:
        """Return the question of that name, a new one if there is none."""
        for question in self.questions:
            if question.grade_id == name:
                return question
        self.questions.append(Question(self.heading, name))
        self.begun = False
        return self.questions[-1]

    def _graded(self, cell: NotebookNode) -> None:
        name = _grade_id(cell)
        if name not in self.marks.cells or self.times[name] != 1:
            return  # not a cell of the course
        part = Part(self.marks.cells[name], sheet_of(cell))
        self._owner(name).parts.append(part)

    def _owner(self, name: str) -> Question:
        stem = f"{name.removeprefix('test-')}-"
        owners = [q for q in self.questions if q.grade_id and stem.startswith(f"{q.grade_id}-")]
        answered = [q for q in self.questions if q.grade_id]
        if owners:
            return max(owners, key=lambda question: len(question.grade_id))
        return answered[-1] if answered else self._here()

    def _here(self) -> Question:
        if not self.questions or self.begun:
            self.questions.append(Question(self.heading))
            self.begun = False
        return self.questions[-1]


def _grade_id(cell: NotebookNode) -> str:
    return str(cell.metadata.get("nbgrader", {}).get("grade_id", ""))


def _is_given_text(cell: NotebookNode) -> bool:
    given = role(cell) in (Role.FREE, Role.LOCKED) and not is_added(cell)
    return given and cell.cell_type == "markdown"
