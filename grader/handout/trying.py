"""Runs a notebook as marking does, but for the hidden tests, and says what is still missing."""

import base64
from dataclasses import dataclass, replace
from pathlib import Path

import nbformat

from grader.handout.cells import check_cell
from grader.handout.facts import facts_of
from grader.kernels.limits import MIB
from grader.marking.judging.judge import Job
from grader.marking.judging.outcome import Outcome, Status
from grader.marking.rebuilding.cells import Role, cells_by_grade_id, role
from grader.marking.rebuilding.handout import PREFIX
from grader.marking.rebuilding.master import released
from grader.marking.rebuilding.reading import NotANotebook, read_cells
from grader.marking.recording.course import Course, CourseError

_NOBODY = "check"
_ENDED = {
    Status.TIMED_OUT: "It used up its time.",
    Status.OUT_OF_MEMORY: "It ran out of memory.",
    Status.KERNEL_DIED: "Its Python process ended.",
}


@dataclass(frozen=True)
class Found:
    """What is said of a notebook.

    Attributes:
        sentences: what went wrong while it ran; then what its last cell says.
        well: nothing is missing, as far as can be said.
    """

    sentences: list[str]
    well: bool


def which(course: Course, path: Path) -> tuple[str, str]:
    """Return the assignment and the notebook that a file is meant to be: what it shares most cells with.

    Raises:
        CourseError: it cannot be read, or is no notebook of the course.
    """
    try:
        names = {cell.grade_id or cell.cell_id for cell in read_cells(_read(course, path))}
    except NotANotebook as error:
        raise CourseError(f"{path.name}: {error}") from None
    shared = {
        (assignment, notebook): len(names & set(cells_by_grade_id(course.source(assignment, notebook))))
        for assignment in course.assignments()
        for notebook in course.notebooks(assignment)
    }
    best = max(shared, key=lambda one: (shared[one], one[1] == path.stem), default=None)
    if best is None or not shared[best]:
        raise CourseError(f"{path.name} has no cell of a notebook of this course.")
    return best


def trial(course: Course, path: Path, assignment: str, notebook: str) -> Job:
    """Make the job that runs a file: its student cells, then the cell that says what is missing.

    Raises:
        CourseError: it cannot be read, or there is no such notebook.
    """
    release = released(course.source(assignment, notebook))
    facts = facts_of(course, assignment)
    asked = check_cell(release, course, facts, notebook, file=path.name)
    asked.source = asked.source.removesuffix(";")  # so that it shows whether all is well
    del asked.metadata["nbgrader"]  # nobody has to hand it in
    for cell in release.cells:
        if role(cell) is Role.GRADED:
            cell.metadata.nbgrader.update(grade=False, locked=True)
    release.cells.append(asked)
    text = nbformat.writes(release)
    job = course.job(assignment, notebook, _NOBODY, _read(course, path), [path.resolve().parent])
    itself = base64.b64encode(job.raw).decode("ascii")
    return replace(job, master=text, released=text, files={**job.files, path.name: itself})


def found(outcome: Outcome) -> Found:
    """Read from the outcome of a trial what is to be said."""
    if outcome.executed is None:
        return Found(outcome.notes, well=False)
    cells = nbformat.reads(outcome.executed, as_version=4).cells
    last = next(cell for cell in reversed(cells) if cell.get("id") == f"{PREFIX}check")
    said = "".join(output.text for output in last.outputs if output.output_type == "stream").rstrip()
    results = [output for output in last.outputs if output.output_type == "execute_result"]
    well = any(result.data.get("text/plain") == "True" for result in results)
    ended = [_ENDED[outcome.status]] if outcome.status in _ENDED else []
    return Found([*ended, *outcome.notes, *filter(None, [said])], well=well and not ended + outcome.notes)


def _read(course: Course, path: Path) -> str:
    try:
        with path.open("rb") as file:
            raw = file.read(course.marker.notebook_mib * MIB + 1)  # one more than is taken
    except OSError as error:
        raise CourseError(f"{path} could not be read: {error.strerror}.") from None
    return raw.decode("utf-8", "surrogateescape")
