"""Marks one notebook of one student: text in, outcome out; no database, no course folder.

That is what lets it run in a process of its own with its own memory limit, be retried, and be moved
to another machine.
"""

import time
from dataclasses import asdict, dataclass, field
from typing import Any

import nbformat
from nbformat import NotebookNode

from grader.asking.inputs import generator
from grader.kernels.limits import Limits
from grader.kernels.warm import Zygote
from grader.marking.judging.execute import execute
from grader.marking.judging.keeping import keep
from grader.marking.judging.outcome import NOTEBOOK_KEY, Outcome, Status
from grader.marking.judging.student import StudentProcess
from grader.marking.rebuilding.rebuild import NotANotebook, rebuild


@dataclass(frozen=True)
class Job:
    """Everything that marking one notebook needs; all texts are notebooks as JSON.

    `submitted` is whatever bytes were handed in, as UTF-8 with surrogate escapes; `warmth` is the kind of
    warm process that the notebook is forked from (see `warmth`). `since` is for verification alone: the first
    answer that differs from those of an outcome already known, so that no graded cell before it is marked
    and no figure is drawn; `until` the graded cell after which nothing is run.
    """

    assignment: str
    notebook: str
    student: str
    submitted: str
    master: str
    released: str
    salt: str
    warmth: str
    since: str = ""
    until: str = ""
    files: dict[str, str] = field(default_factory=dict)  # path beside the notebook -> base64

    def to_json(self) -> dict[str, Any]:
        """Make plain data of it, for the way between processes."""
        return asdict(self)

    @property
    def raw(self) -> bytes:
        """Return the very bytes that were handed in."""
        return self.submitted.encode("utf-8", "surrogateescape")

    def outcome(self, status: Status, *notes: str) -> Outcome:
        """Make an outcome that has no marks."""
        return Outcome(self.assignment, self.notebook, self.student, status, list(notes))


def judge(job: Job, zygote: Zygote, limits: Limits) -> Outcome:
    """Rebuild, execute and score one submission.

    Raises:
        ZygoteDied: the sandbox broke, which is not the student's doing.
    """
    start = time.monotonic()
    master, released = (nbformat.reads(text, 4) for text in (job.master, job.released))
    try:
        rebuilt = rebuild(job.raw, master, released, max_bytes=limits.notebook)
    except NotANotebook as error:
        return job.outcome(Status.MALFORMED, str(error))
    parts = (job.salt, job.assignment, job.notebook, job.student)
    seed = int(generator(*parts, "process").integers(2**63))
    figures = not job.since
    with StudentProcess(zygote, limits, seed, rebuilt.answers, figures, around=rebuilt.around) as student:
        student.place(job.files)
        sheets = execute(rebuilt.notebook, student, parts, job.since, job.until)
    outcome = job.outcome(_status(student.status, rebuilt.repairs), *rebuilt.repairs, *student.notes)
    outcome.sheets = sheets
    if any(sheet.trouble for sheet in sheets.values()):
        outcome.status = Status.FAILED
        troubled = [f"{grade_id}: {sheet.trouble}" for grade_id, sheet in sheets.items() if sheet.trouble]
        outcome.notes += [f"A hidden test broke, look at it: {trouble}" for trouble in troubled]
    outcome.executed = _written(keep(rebuilt.notebook, released), outcome)
    outcome.seconds = time.monotonic() - start
    return outcome


def _status(status: Status, repairs: list[str]) -> Status:
    return Status.REPAIRED if status is Status.GRADED and repairs else status


def _written(notebook: NotebookNode, outcome: Outcome) -> str:
    notebook.metadata[NOTEBOOK_KEY] = {"status": str(outcome.status), "notes": outcome.notes}
    return str(nbformat.writes(notebook))
