"""Groups the cells of an executed notebook into questions: answers, sheets, and the student's own cells.

Nothing here keeps the source of a graded, task or read-only cell.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from nbformat import NotebookNode

from grader.marking.cells import Role, role
from grader.marking.outcome import SHEET_KEY
from grader.questions.sheet import Check, Sheet
from grader.report.marks import CellMarks, NotebookMarks

_HEADING = re.compile(r"^ {0,3}#{1,6}[ \t]+(\S.*)$", re.MULTILINE)
_OWN_CELL = re.compile(r"extra-\d+")  # the ids that `marking.rebuild` gives to cells a student added
_MARKUP = re.compile(r"[*`$]|^#+|#+$|\[(?=[^]]*\]\()|(?<=\])\([^)]*\)|\](?=\()")
_FENCED = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)
_TITLE_LIMIT = 90
_SEARCHED = 10_000  # characters of a text cell, which may be the student's, searched for headings


@dataclass
class Part:
    """One graded cell of a question. `sheet` is None where a person marks."""

    marks: CellMarks
    sheet: Sheet | None

    @property
    def by_person(self) -> bool:
        return self.sheet is None

    @property
    def checks(self) -> list[Check]:
        return self.sheet.checks if self.sheet else []

    @property
    def waiting(self) -> bool:
        return self.marks.needs_manual_grade and self.marks.manual_score is None

    @property
    def troubled(self) -> bool:
        return self.sheet is not None and bool(self.sheet.trouble)

    @property
    def unmarked(self) -> bool:
        return self.sheet is not None and not self.sheet.checks

    @property
    def changed(self) -> bool:
        """Tell whether a person set another mark than the checks give."""
        return self.sheet is not None and self.marks.manual_score not in (None, self.sheet.score)


@dataclass
class Question:
    """A solution cell and what marks it, or (without parts) a place where the student wrote cells."""

    title: str
    grade_id: str = ""
    parts: list[Part] = field(default_factory=list)
    cells: list[NotebookNode] = field(default_factory=list)  # as executed: hostile
    given: list[NotebookNode] = field(default_factory=list)  # cells of the course, only for their errors
    comment: str = ""

    @property
    def score(self) -> float:
        return round(sum(part.marks.score for part in self.parts), 6)

    @property
    def max_score(self) -> float:
        return round(sum(part.marks.max_score for part in self.parts), 6)

    @property
    def hints(self) -> list[str]:
        """List what to do next, what costs marks first."""
        checks = [c for p in self.parts for c in p.checks if c.hint and not c.passed]
        return [check.hint for check in sorted(checks, key=lambda check: not check.marks)]

    def name_of(self, part: Part) -> str:
        """Say in words what a graded cell is about, beside the question's own name."""
        name = part.marks.grade_id.removeprefix("test-")
        return name.removeprefix(f"{self.grade_id}-").replace("-", " ").replace("_", " ")

    @property
    def state(self) -> str:
        """One of waiting, problem, full, some, none, or "" if there is nothing to earn."""
        if not self.parts:
            return ""
        if any(part.waiting for part in self.parts):
            return "waiting"
        if any(part.troubled for part in self.parts):
            return "problem"
        if self.score >= self.max_score:
            return "full"
        return "some" if self.score > 0 else "none"


def questions(executed: NotebookNode, marks: NotebookMarks) -> list[Question]:
    """Read the questions of an executed notebook in its order."""
    grouping = _Grouping(marks, Counter(_grade_id(cell) for cell in executed.cells))
    for cell in executed.cells:
        grouping.add(cell)
    found = [q for q in grouping.questions if q.parts or q.grade_id or q.cells or q.given]
    _tell_apart(found)
    return found


def title(executed: NotebookNode) -> str:
    """Return the first heading of a notebook, or nothing."""
    for cell in executed.cells:
        if _is_given_text(cell) and (headings := _headings(cell)):
            return headings[0]
    return ""


def is_theirs(cell: NotebookNode) -> bool:
    """Tell whether the student wrote a cell: an answer or a cell that was added."""
    return role(cell) is Role.ANSWER or bool(_OWN_CELL.fullmatch(str(cell.get("id"))))


@dataclass
class _Grouping:
    marks: NotebookMarks
    times: Counter[str]
    questions: list[Question] = field(default_factory=list)
    heading: str = ""
    begun: bool = False  # a heading came after the last question

    def add(self, cell: NotebookNode) -> None:
        kind = role(cell)
        if _is_given_text(cell):
            if headings := _headings(cell):
                self.heading, self.begun = headings[-1], True
        elif kind in (Role.ANSWER, Role.TASK):
            self._answer(cell, kind)
        elif kind is Role.GRADED:
            self._graded(cell)
        else:
            own = bool(_OWN_CELL.fullmatch(str(cell.get("id"))))
            if own or any(output.get("output_type") == "error" for output in cell.get("outputs", [])):
                question = self._here()
                (question.cells if own else question.given).append(cell)

    def _answer(self, cell: NotebookNode, kind: Role) -> None:
        name = _grade_id(cell)
        question = Question(self.heading, name, comment=self.marks.comments.get(name, ""))
        if kind is Role.ANSWER:
            question.cells.append(cell)
        self.questions.append(question)
        self.begun = False
        if name in self.marks.cells:
            question.parts.append(Part(self.marks.cells[name], None))

    def _graded(self, cell: NotebookNode) -> None:
        name = _grade_id(cell)
        if name not in self.marks.cells or self.times[name] != 1:
            return  # not a cell of the course
        part = Part(self.marks.cells[name], sheet(cell))
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


def sheet(cell: NotebookNode) -> Sheet:
    """Return the sheet of a graded cell, one without checks if it was not marked."""
    try:
        return Sheet.from_json(cell.outputs[0].metadata[SHEET_KEY])
    except (AttributeError, IndexError, KeyError, TypeError):
        return Sheet(_grade_id(cell))


def _grade_id(cell: NotebookNode) -> str:
    return str(cell.metadata.get("nbgrader", {}).get("grade_id", ""))


def _is_given_text(cell: NotebookNode) -> bool:
    given = role(cell) in (Role.FREE, Role.LOCKED) and not _OWN_CELL.fullmatch(str(cell.get("id")))
    return given and cell.cell_type == "markdown"


def _headings(cell: NotebookNode) -> list[str]:
    lines = _HEADING.findall(_FENCED.sub("", cell.source[:_SEARCHED]))
    found = (_MARKUP.sub("", line[: 4 * _TITLE_LIMIT].strip()).strip() for line in lines)
    return [f"{t[:_TITLE_LIMIT]}…" if len(t) > _TITLE_LIMIT else t for t in found if t]


def _tell_apart(found: Sequence[Question]) -> None:
    """Give every question a title of its own."""
    times = Counter(question.title for question in found if question.grade_id)
    for question in found:
        words = question.grade_id.replace("-", " ").replace("_", " ")
        if not question.title:
            question.title = words or "Your own cells"
        elif question.grade_id and times[question.title] > 1:
            question.title = f"{question.title} ({words})"
