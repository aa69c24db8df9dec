"""Makes a student's first page of an assignment: all notebooks, totals, what to do next, what has changed."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import quote

from jinja2 import Environment, FileSystemLoader
from nbformat import NotebookNode

from grader.marking.judging.outcome import NOTEBOOK_KEY, Status, sheet_of
from grader.marking.rebuilding.cells import Role, grade_id, role
from grader.marking.recording.files import write_whole
from grader.marking.recording.history import BEFORE
from grader.report import feedback, sections
from grader.report.marks import NotebookMarks
from grader.report.pages import first_page_path
from grader.report.questions import Question
from grader.report.status import how_it_went, read_executed
from grader.report.texts import TEMPLATES, harmless, prepare

_STEPS = 5  # questions named under what to do next


@dataclass(frozen=True)
class Step:
    """A question that lost marks; `link` leads to it."""

    title: str
    link: str
    lost: float
    hint: str


@dataclass(frozen=True)
class Change:
    """What a notebook earned by tests less what the hand-in before it did, and which answers are others."""

    gained: float
    answers: list[str]


@dataclass(frozen=True)
class Row:
    """One notebook, as the first page shows it."""

    marks: NotebookMarks
    title: str
    status: Status
    link: str
    waiting: float
    steps: list[Step]
    change: Change | None

    @property
    def handed_in(self) -> bool:
        return self.marks.submitted and self.status is not Status.MISSING

    @property
    def state(self) -> str:
        """One of full, some, none, waiting, problem: a sign and a colour."""
        if self.handed_in and self.status not in (Status.GRADED, Status.REPAIRED):
            return "problem"
        if self.waiting:
            return "waiting"
        if self.marks.final >= self.marks.max_score:
            return "full"
        return "some" if self.marks.final else "none"


def row(marks: NotebookMarks, executed: NotebookNode | None) -> Row:
    """Reduce a notebook and its marks to a row."""
    status, _ = how_it_went(executed, marks)
    link = f"{quote(marks.notebook, safe='')}.html"
    found = sections.questions(executed, marks) if executed is not None else []
    return Row(
        marks=marks,
        title=(sections.title(executed) if executed is not None else "") or marks.notebook.replace("_", " "),
        status=status,
        link=link,
        waiting=sum(part.marks.max_score for question in found for part in question.parts if part.waiting),
        steps=[
            _step(question, f"{link}#{feedback.anchor(n)}")
            for n, question in enumerate(found, 1)
            if question.lost
        ],
        change=_change(executed, found) if executed is not None else None,
    )


def render(rows: Sequence[Row]) -> str:
    """Make the page of one student's notebooks of an assignment; the same rows give the same text."""
    steps = sorted((step for one in rows if one.handed_in for step in one.steps), key=lambda step: -step.lost)
    page = {
        "marks": rows[0].marks,
        "rows": rows,
        "earned": sum(one.marks.final for one in rows),
        "best": sum(one.marks.max_score for one in rows),
        "waiting": sum(one.waiting for one in rows if one.handed_in and not one.marks.taken.too_late),
        "missing": [one for one in rows if not one.handed_in],
        "steps": steps[:_STEPS],
        "more": len(steps[_STEPS:]),
        "changes": [one for one in rows if one.change is not None],
    }
    return harmless(_environment().get_template("student/first.html.j2").render(page=page))


def write(rows: Sequence[Row], root: Path) -> Path:
    """Write the page to feedback/ in the course folder `root` and say where."""
    marks = rows[0].marks
    names = [one.marks.notebook for one in rows]
    return write_whole(first_page_path(root, marks.student, marks.assignment, names), render(rows))


def write_student(entries: Iterable[NotebookMarks], root: Path) -> list[Path]:
    """Write all pages of one student's assignment, the first page last; none if nothing was handed in."""
    rows, written = [], []
    for entry in entries:
        executed = read_executed(root, entry)
        rows.append(row(entry, executed))
        if entry.submitted:
            written.append(feedback.write(executed, entry, root))
    return [*written, write(rows, root)] if written else []


def _step(question: Question, link: str) -> Step:
    lost = sum(p.marks.max_score - p.marks.score for p in question.parts if not p.waiting)
    return Step(question.title, link, lost, next(iter(question.hints), ""))


def _change(executed: NotebookNode, found: Iterable[Question]) -> Change | None:
    """Say what has changed since the hand-in before, if there was one."""
    before: Mapping[str, Any] = executed.metadata.get(NOTEBOOK_KEY, {}).get(BEFORE, {})
    if not before:
        return None
    now = {grade_id(cell): sheet_of(cell).score for cell in executed.cells if role(cell) is Role.GRADED}
    gained = sum(score - before["earned"].get(name, 0.0) for name, score in now.items())
    names = set(before["changed"])
    answers = [q.title for q in found if names & {grade_id(c) for c in q.cells if role(c) is Role.ANSWER}]
    return Change(round(gained, 6), answers)


@cache
def _environment() -> Environment:
    return prepare(Environment(loader=FileSystemLoader(TEMPLATES)))
