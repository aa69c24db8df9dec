"""Makes a student's feedback: one HTML page for one notebook, without a script and without a hidden test."""

import copy
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import nbformat
from markupsafe import Markup
from nbformat import NotebookNode

from grader.marking.judging.outcome import NOTHING_THERE, Status, sheet_of
from grader.marking.rebuilding.cells import (
    Role,
    cells_by_grade_id,
    is_theirs,
    is_unwritten,
    manual_points,
    role,
)
from grader.marking.recording.files import write_whole
from grader.report import exporter, sections
from grader.report.marks import CellMarks, NotebookMarks
from grader.report.outputs import Cleaner, Output, source
from grader.report.pages import feedback_path
from grader.report.prose import Prose, code
from grader.report.questions import Question
from grader.report.status import SENTENCES, has_stopped, how_it_went
from grader.report.stops import Stop, given_stop, own_stop
from grader.report.texts import plain_text

_NOT_WRITTEN = "NotImplementedError"  # what a release raises; the checks say it in better words
_NOTHING_TO_SHOW = (*NOTHING_THERE, Status.MALFORMED)


@dataclass(frozen=True)
class Cell:
    """One cell of the student, cleaned: highlighted code or a drawn text, and its outputs.

    A text that answers is `read`, not folded away; nothing was written where it is `blank`.
    """

    label: str
    body: Markup
    outputs: list[Output]
    read: bool = False
    blank: bool = False

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
    comments: list[Markup]

    @property
    def texts(self) -> list[Cell]:
        return [cell for cell in self.cells if cell.read]

    @property
    def folded(self) -> list[Cell]:
        return [cell for cell in self.cells if not cell.read]


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
    drawing = Prose(Cleaner())
    written = [source(cell.source) for cell in executed.cells if is_theirs(cell)]
    answered = [_answered(question, n, drawing, written) for n, question in enumerate(found, 1)]
    return exporter.page(
        title=sections.title(executed) or marks.notebook.replace("_", " "),
        marks=marks,
        status=str(status),
        graded=status is Status.GRADED,
        sentence=SENTENCES.get(status, ""),
        stopped="".join(notes[:told]),
        notes=notes[told:],
        waiting=sum(
            p.marks.max_score for q in found for p in q.parts if p.waiting and not marks.taken.too_late
        ),
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
    earned = {name: sheet_of(by_id[name]).score for name in points if name in by_id}
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


def anchor(n: int) -> str:
    """Name the place of the n-th question on its page."""
    return f"q{n}"


def _answered(question: Question, n: int, drawing: Prose, written: list[str]) -> Answered:
    cells = [_cell(cell, drawing) for cell in question.cells]
    stops = [own_stop(cell.label, error, written) for cell in cells for error in cell.errors]
    for given in question.given:
        errors = [output for output in drawing.cleaner.outputs(given.outputs) if output.kind == "error"]
        heard = [given_stop(error, written) for error in errors if error.head != _NOT_WRITTEN]
        stops += [stop for stop in heard if stop.by_check or not stops]  # others follow from the first
    comments = [drawing.draw(source(comment), links=True) for comment in question.comments]
    return Answered(question, anchor(n), cells, stops, comments)


def _cell(cell: NotebookNode, drawing: Prose) -> Cell:
    answers = role(cell) is Role.ANSWER
    if cell.cell_type == "code":
        label = "Your answer" if answers else "A cell you added"
        return Cell(label, code(source(cell.source)), drawing.cleaner.outputs(cell.get("outputs", [])))
    body = drawing.draw(source(cell.source), cell.get("attachments", {}))
    label = "Your text" if answers else "A text you added"
    return Cell(label, body, [], read=answers, blank=is_unwritten(cell))
