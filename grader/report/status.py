"""How marking one notebook went, as autograded/ says, and what a student is told about it."""

import json
from pathlib import Path
from typing import Any

import nbformat
from nbformat import NotebookNode

from grader.marking.judging.outcome import NOTEBOOK_KEY, NOTHING_THERE, SECONDS, Status
from grader.marking.rebuilding.cells import auto_points, manual_points
from grader.report.marks import NotebookMarks
from grader.report.pages import autograded_path

Facts = dict[str, Any]  # what the judge noted down: status, notes, a digest of what was handed in

SENTENCES = {
    Status.REPAIRED: "Parts of your notebook had been changed or were missing. Your answers were put back "
    "into the original notebook and marked there.",
    Status.TIMED_OUT: "Your notebook ran for too long and was stopped, so parts of it may have no marks. "
    "Look for an endless loop or a very slow one, and run the whole notebook again.",
    Status.KERNEL_DIED: "Your code ended the whole Python process, so parts of it may have no marks. "
    "Restart the kernel and run all cells: the first one that ends it is the one to mend.",
    Status.OUT_OF_MEMORY: "Your notebook used more memory than it may, so parts of it may have no marks. "
    "Look for a very large array or a list that keeps growing.",
    Status.MALFORMED: "The file that you handed in could not be read as a notebook. Open it in Jupyter, run "
    "all cells, save it and hand it in again.",
    Status.MISSING: "This notebook was not handed in.",
    Status.FAILED: "Your work could not be marked automatically; your instructor has been told.",
    Status.UNMARKED: "What you handed in last is not marked yet.",
    Status.UNKNOWN: "What you handed in was not recognised as this notebook.",
}


def read_executed(root: Path, marks: NotebookMarks) -> NotebookNode | None:
    """Read an executed notebook from autograded/, if there is one."""
    path = autograded_path(root, marks.student, marks.assignment, marks.notebook)
    if marks.trouble or not path.is_file():
        return None
    return nbformat.v4.reads(path.read_text("utf-8"))  # without validation: it is ours, and there are many


def read_facts(root: Path, marks: NotebookMarks) -> Facts:
    """Read what marking noted down in an executed notebook, and nothing else of it; maybe nothing."""
    path = autograded_path(root, marks.student, marks.assignment, marks.notebook)
    if marks.trouble or not path.is_file():
        return {}
    return dict(json.loads(path.read_bytes())["metadata"].get(NOTEBOOK_KEY, {}))


def how_it_went(executed: NotebookNode | None, marks: NotebookMarks) -> tuple[Status, list[str]]:
    """Return how marking went, and what a student may be told about it."""
    return _told(executed.metadata.get(NOTEBOOK_KEY, {}) if executed is not None else {}, marks)


def of_other_points(executed: NotebookNode | None, marks: NotebookMarks) -> list[str]:
    """List the cells that were marked when they had other marks to give than the gradebook says now."""
    if executed is None:
        return []
    then = auto_points(executed) | manual_points(executed)
    return [name for name, cell in marks.cells.items() if cell.max_score != then.get(name, cell.max_score)]


def has_stopped(executed: NotebookNode | None) -> bool:
    """Tell whether a cell of a notebook stopped that was to run to its end; the first note says which."""
    return executed is not None and bool(executed.metadata.get(NOTEBOOK_KEY, {}).get("stopped"))


def seconds_of(executed: NotebookNode | None) -> dict[str, float]:
    """Return how long answers and graded cells ran, by grade id; nothing where that was not noted down."""
    return dict(executed.metadata.get(NOTEBOOK_KEY, {}).get(SECONDS, {})) if executed is not None else {}


def status_of(root: Path, marks: NotebookMarks) -> str:
    """Return the status of one notebook, read from autograded/ in the course folder `root`."""
    return str(_told(read_facts(root, marks), marks)[0])


def _told(facts: Facts, marks: NotebookMarks) -> tuple[Status, list[str]]:
    if marks.trouble:
        return Status.MALFORMED, [marks.trouble]
    known = facts if marks.submitted else {}
    if marks.waits:
        return Status.UNMARKED, ["The marks are those of what was handed in before."] if known else []
    status, notes = Status(known.get("status", Status.MISSING)), list(known.get("notes", []))
    if status in NOTHING_THERE:  # what lies there now counts, not what lay there when it was looked for
        if marks.strangers:
            return Status.UNKNOWN, [f"Found {', '.join(marks.strangers)}, not recognised."]
        return Status.MISSING, notes if status is Status.MISSING else []
    return status, [] if status is Status.FAILED else notes  # those of a failure quote the test that broke
