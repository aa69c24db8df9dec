"""Reduces one marked notebook of one student to what the class page counts."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import quote

from nbformat import NotebookNode
from nbgrader.api import Gradebook

from grader.marking.judging.outcome import Status
from grader.marking.rebuilding.cells import Role, role
from grader.policies.deductions import Policies
from grader.report import sections
from grader.report.classpage.misconceptions import Missed, identity
from grader.report.everyone import everyone
from grader.report.marks import NotebookMarks
from grader.report.outputs import source
from grader.report.questions import Question
from grader.report.status import has_stopped, how_it_went, read_executed, seconds_of

_ENDED = (Status.GRADED, Status.REPAIRED)  # the hints of others say little


@dataclass(frozen=True)
class Earned:
    """What one question earned: `score` of `most` that are decided; a person still marks `waiting`.

    Marking it took `seconds`; None where that is not known, or nothing in it runs.
    """

    question: str  # the grade id of its answer
    title: str
    score: float
    most: float
    waiting: float = 0.0
    seconds: float | None = None

    @property
    def share(self) -> float:
        """From 0 to 1; extra credit counts no further."""
        return min(max(self.score / self.most, 0.0), 1.0) if self.most > 0 else 0.0


@dataclass
class Entry:
    """One notebook of one student."""

    marks: NotebookMarks
    status: Status
    notes: list[str] = field(default_factory=list)
    earned: list[Earned] = field(default_factory=list)
    missed: list[Missed] = field(default_factory=list)
    stopped: bool = False  # in a cell, which the first of `notes` names

    @property
    def handed_in(self) -> bool:
        return self.marks.submitted and self.status is not Status.MISSING

    @property
    def to_mark(self) -> bool:
        """Tell whether a person still has marks to give."""
        return self.handed_in and self.marks.needs_manual_grade

    @property
    def to_look_at(self) -> bool:
        """Tell whether marking did not go as it should."""
        return self.handed_in and self.status is not Status.GRADED

    @property
    def link(self) -> str:
        """Return the address of the feedback, seen from the class page; nothing where there is none."""
        if not self.marks.submitted or self.marks.trouble:
            return ""
        places = (self.marks.student, self.marks.assignment, f"{self.marks.notebook}.html")
        return "/".join(["../feedback", *(quote(place, safe="") for place in places)])


def entry(marks: NotebookMarks, executed: NotebookNode | None) -> Entry:
    """Reduce an executed notebook and its marks."""
    status, notes = how_it_went(executed, marks)
    made = Entry(marks, status, notes, stopped=has_stopped(executed))
    seconds = seconds_of(executed)
    for question in sections.questions(executed, marks) if executed is not None and made.handed_in else []:
        if question.parts and question.max_score > 0:
            made.earned.append(_earned(question, seconds))
        if status in _ENDED:
            made.missed += _missed(question)
    return made


def read(gradebook: Gradebook, assignment: str, root: Path, policies: Policies | None = None) -> list[Entry]:
    """Read an assignment from the gradebook and from autograded/ in the course folder `root`."""
    found = everyone(gradebook, assignment, root, policies)
    return [entry(marks, read_executed(root, marks)) for marks in found]


def _earned(question: Question, seconds: Mapping[str, float]) -> Earned:
    decided = [part.marks for part in question.parts if not part.waiting]
    most = sum(cell.max_score for cell in decided)
    score = sum(cell.score for cell in decided)
    ran = {question.grade_id, *(part.marks.grade_id for part in question.parts)} & seconds.keys()
    took = sum(seconds[name] for name in ran) if ran else None
    return Earned(question.grade_id, question.title, score, most, question.max_score - most, took)


def _missed(question: Question) -> Iterator[Missed]:
    """Yield what went wrong, each mistake once: its causes, as feedback names them."""
    said = set(question.hints)
    seen = set()
    for check in (check for part in question.parts for check in part.checks):
        if check.passed or check.hint not in said:
            continue
        mistake = identity(check.mistake, check.hint)
        if mistake not in seen:
            seen.add(mistake)
            code = "\n\n".join(source(cell.source) for cell in question.cells if role(cell) is Role.ANSWER)
            known = bool(check.mistake)
            yield Missed(question.grade_id, question.title, mistake, known, check.hint, code)
