"""Makes a student's feedback: one HTML page for one notebook, without a script and without a hidden test."""

import copy
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

import nbformat
from markupsafe import Markup
from nbformat import NotebookNode
from nbgrader.api import Gradebook

from grader.marking.judging.outcome import Status
from grader.marking.rebuilding.cells import Role, cells_by_grade_id, is_theirs, manual_points, role
from grader.marking.recording.files import write_whole
from grader.policies.deductions import Policies
from grader.report import exporter, sections
from grader.report import marks as gradebook_marks
from grader.report.marks import CellMarks, NotebookMarks
from grader.report.outputs import Cleaner, Output, source
from grader.report.pages import feedback_path
from grader.report.prose import code, prose
from grader.report.questions import Question
from grader.report.status import SENTENCES, has_stopped, how_it_went, read_executed
from grader.report.stops import Stop, given_stop, own_stop
from grader.report.texts import plain_text

_NOT_WRITTEN = "NotImplementedError"  # what a release raises; the checks say it in better words
_NOTHING_TO_SHOW = (Status.MISSING, Status.MALFORMED)


@dataclass(frozen=True)
class Cell:
    """One cell of the student, cleaned: highlighted code or prose, and its outputs."""

    label: str
    body: Markup
    outputs: list[Output]

    @property
    def errors(self) -> list[Output]:
        return [output for output in self.outputs if output.kind == "error"]


@dataclass(frozen=True)
class Answered:
    """A question as the template shows it."""

    question: Question
    anchor: str
    cells: list[Cell]
    stops: list[Stop]


def render(executed: NotebookNode | None, marks: NotebookMarks) -> str:
    """Make the page of one notebook; the same input gives the same text.

    Args:
        executed: the notebook from autograded/, or None if there is none.
        marks: what the gradebook has about it.
    """
    executed = executed or nbformat.v4.new_notebook()
    status, notes = how_it_went(executed, marks)
    told = int(bool(notes) and has_stopped(executed))
    found = sections.questions(executed, marks)
    cleaner = Cleaner()
    written = [source(cell.source) for cell in executed.cells if is_theirs(cell)]
    answered = [_answered(question, n, cleaner, written) for n, question in enumerate(found, 1)]
    return exporter.page(
        title=sections.title(executed) or marks.notebook.replace("_", " "),
        marks=marks,
        status=str(status),
        graded=status is Status.GRADED,
        sentence=SENTENCES.get(status, ""),
        stopped="".join(notes[:told]),
        notes=notes[told:],
        waiting=sum(p.marks.max_score for q in found for p in q.parts if p.waiting),
        answered=answered if status not in _NOTHING_TO_SHOW else [],
        lost=[one for one in answered if one.question.lost],
    )


def preview(executed: NotebookNode, points: Mapping[str, float], *, sources: bool = True) -> str:
    """Make the feedback page of an executed notebook as plain text, without a gradebook.

    Everything that a browser would show or keep in an attribute is in the text, entities decoded: what
    is not in it, no student sees.

    Args:
        executed: the notebook of an outcome; its own sheets say what was earned.
        points: graded cell -> marks, as the source has them.
        sources: with the student's own sources; without them, what is left came from marking.
    """
    by_id = cells_by_grade_id(executed)
    earned = {name: sections.sheet(by_id[name]).score for name in points if name in by_id}
    cells = {name: CellMarks(name, most, earned.get(name, 0.0)) for name, most in points.items()}
    for name, most in manual_points(executed).items():
        cells[name] = CellMarks(name, most, needs_manual_grade=True)
    if not sources:
        executed = copy.deepcopy(executed)
        for cell in filter(is_theirs, executed.cells):
            cell.source = ""
    return plain_text(render(executed, NotebookMarks("assignment", "notebook", "student", cells=cells)))


def write(executed: NotebookNode | None, marks: NotebookMarks, root: Path) -> Path:
    """Write the page to feedback/ in the course folder `root` and say where."""
    path = feedback_path(root, marks.student, marks.assignment, marks.notebook)
    return write_whole(path, render(executed, marks))


def write_all(
    gradebook: Gradebook,
    assignment: str,
    root: Path,
    policies: Policies | None = None,
    *,
    students: Iterable[str] | None = None,
    progress: Callable[[Path], object] = lambda path: None,
) -> list[Path]:
    """Write the feedback of an assignment to all (or the named) students who handed something in."""
    chosen = None if students is None else set(students)
    written = []
    for entry in gradebook_marks.read(gradebook, assignment, policies):
        if entry.submitted and (chosen is None or entry.student in chosen):
            written.append(write(read_executed(root, entry), entry, root))
            progress(written[-1])
    return written


def _answered(question: Question, n: int, cleaner: Cleaner, written: list[str]) -> Answered:
    cells = [_cell(cell, cleaner) for cell in question.cells]
    stops = [own_stop(cell.label, error, written) for cell in cells for error in cell.errors]
    for given in question.given:
        errors = [output for output in cleaner.outputs(given.outputs) if output.kind == "error"]
        heard = [given_stop(error, written) for error in errors if error.head != _NOT_WRITTEN]
        stops += [stop for stop in heard if stop.by_check or not stops]  # others follow from the first
    return Answered(question, f"q{n}", cells, stops)


def _cell(cell: NotebookNode, cleaner: Cleaner) -> Cell:
    label = "Your answer" if role(cell) is Role.ANSWER else "A cell you added"
    body = (code if cell.cell_type == "code" else prose)(source(cell.source))
    return Cell(label, body, cleaner.outputs(cell.get("outputs", [])))
