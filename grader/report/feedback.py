"""Makes a student's feedback: one HTML page for one notebook, without a script and without a hidden test."""

import copy
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import nbformat
from jinja2 import Environment
from markupsafe import Markup
from nbconvert.exporters import TemplateExporter
from nbformat import NotebookNode
from nbgrader.api import Gradebook

from grader.marking.cells import Role, cells_by_grade_id, manual_points, role
from grader.marking.outcome import NOTEBOOK_KEY, Status
from grader.report import marks as gradebook_marks
from grader.report import sections
from grader.report.marks import CellMarks, NotebookMarks
from grader.report.outputs import Cleaner, Output, source
from grader.report.pages import autograded_path, feedback_path, write_page
from grader.report.prose import code, prose
from grader.report.sections import Question
from grader.report.texts import TEMPLATES, harmless, plain_text, prepare

SENTENCES = {
    Status.REPAIRED: "Parts of your notebook had been changed or were missing. Your answers were put back "
    "into the original notebook and marked there.",
    Status.TIMED_OUT: "Your notebook ran for too long and was stopped, so parts of it may have no marks. "
    "Look for an endless loop or a very slow one, and run the whole notebook again.",
    Status.KERNEL_DIED: "Your code ended the whole Python process, so parts of it may have no marks.",
    Status.OUT_OF_MEMORY: "Your notebook used more memory than it may, so parts of it may have no marks. "
    "Look for a very large array or a list that keeps growing.",
    Status.MALFORMED: "The file that you handed in could not be read as a notebook. Open it in Jupyter, run "
    "all cells, save it and hand it in again.",
    Status.MISSING: "This notebook was not handed in.",
    Status.FAILED: "Your work could not be marked automatically; your instructor has been told.",
}


@dataclass(frozen=True)
class Cell:
    """One cell of the student, cleaned: highlighted code or prose, and its outputs."""

    label: str
    body: Markup
    outputs: list[Output]


@dataclass(frozen=True)
class Answered:
    """A question as the template shows it."""

    question: Question
    anchor: str
    cells: list[Cell]
    errors: list[tuple[str, Output]]


class FeedbackExporter(TemplateExporter):  # type: ignore[misc]
    """Render with this package's own template, everything escaped, no preprocessor.

    Not an `HTMLExporter`: that one brings scripts, and parses and rewrites the finished page.
    """

    file_extension = ".html"
    output_mimetype = "text/html"

    def __init__(self, **settings: Any) -> None:
        # nbconvert would look for templates in the working directory first
        paths = [str(TEMPLATES / "student"), str(TEMPLATES)]
        super().__init__(template_paths=paths, default_preprocessors=[], **settings)

    def _create_environment(self) -> Environment:
        return prepare(super()._create_environment())


def render(executed: NotebookNode | None, marks: NotebookMarks) -> str:
    """Make the page of one notebook; the same input gives the same text.

    Args:
        executed: the notebook from autograded/, or None if there is none.
        marks: what the gradebook has about it.
    """
    executed = executed or nbformat.v4.new_notebook()
    status, notes = how_it_went(executed, marks)
    cleaner = Cleaner()
    found = sections.questions(executed, marks)
    answered = [_answered(question, n, cleaner) for n, question in enumerate(found, 1)]
    page = {
        "title": sections.title(executed) or marks.notebook.replace("_", " "),
        "marks": marks,
        "status": str(status),
        "graded": status is Status.GRADED,
        "sentence": SENTENCES.get(status, ""),
        "notes": notes,
        "waiting": sum(p.marks.max_score for q in found for p in q.parts if p.waiting),
        "answered": answered,
        "lost": [one for one in answered if one.question.state in ("some", "none")],
    }
    html, _ = _exporter().from_notebook_node(nbformat.v4.new_notebook(), {"page": page})
    return harmless(html)


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
        for cell in filter(sections.is_theirs, executed.cells):
            cell.source = ""
    return plain_text(render(executed, NotebookMarks("assignment", "notebook", "student", cells=cells)))


def write(executed: NotebookNode | None, marks: NotebookMarks, root: Path) -> Path:
    """Write the page to feedback/ in the course folder `root` and say where."""
    path = feedback_path(root, marks.student, marks.assignment, marks.notebook)
    return write_page(path, render(executed, marks))


def write_all(
    gradebook: Gradebook,
    assignment: str,
    root: Path,
    *,
    students: Iterable[str] | None = None,
    progress: Callable[[Path], object] = lambda path: None,
) -> list[Path]:
    """Write the feedback of an assignment to all (or the named) students who handed something in."""
    chosen = None if students is None else set(students)
    written = []
    for entry in gradebook_marks.read(gradebook, assignment):
        if entry.submitted and (chosen is None or entry.student in chosen):
            written.append(write(read_executed(root, entry), entry, root))
            progress(written[-1])
    return written


def read_executed(root: Path, marks: NotebookMarks) -> NotebookNode | None:
    """Read an executed notebook from autograded/, if there is one."""
    path = autograded_path(root, marks.student, marks.assignment, marks.notebook)
    return nbformat.read(path, as_version=4) if path.is_file() else None


def how_it_went(executed: NotebookNode | None, marks: NotebookMarks) -> tuple[Status, list[str]]:
    """Return how marking went, and what a student may be told about it."""
    facts = executed.metadata.get(NOTEBOOK_KEY) if executed is not None else None
    if not facts or not marks.submitted:
        return Status.MISSING, []
    status = Status(facts["status"])
    # notes of a failure quote the hidden test that broke
    return status, [] if status is Status.FAILED else list(facts["notes"])


def status_of(root: Path, marks: NotebookMarks) -> str:
    """Return the status of one notebook, read from autograded/ in the course folder `root`."""
    return str(how_it_went(read_executed(root, marks), marks)[0])


def _answered(question: Question, n: int, cleaner: Cleaner) -> Answered:
    cells = [_cell(cell, cleaner) for cell in question.cells]
    errors = [(cell.label, output) for cell in cells for output in cell.outputs if output.kind == "error"]
    for given in question.given:
        outputs = cleaner.outputs(given.outputs)
        errors += [("A cell of the course", output) for output in outputs if output.kind == "error"]
    return Answered(question, f"q{n}", cells, errors)


def _cell(cell: NotebookNode, cleaner: Cleaner) -> Cell:
    label = "Your answer" if role(cell) is Role.ANSWER else "A cell you added"
    body = (code if cell.cell_type == "code" else prose)(source(cell.source))
    return Cell(label, body, cleaner.outputs(cell.get("outputs", [])))


@cache
def _exporter() -> FeedbackExporter:
    return FeedbackExporter()
