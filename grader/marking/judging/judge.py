"""Marks one notebook of one student: text in, outcome out; no database, no course folder.

That is what lets it run in a process of its own with its own memory limit, be retried, and be moved
to another machine.
"""

import time
from dataclasses import dataclass, field
from typing import Any

import nbformat
from nbformat import NotebookNode

from grader.asking.inputs import generator
from grader.kernels.limits import Limits
from grader.kernels.warm import Warm
from grader.marking.judging.execute import execute, is_graded
from grader.marking.judging.keeping import keep
from grader.marking.judging.outcome import HANDED_IN, NOTEBOOK_KEY, SECONDS, Outcome, Status, digest_of
from grader.marking.judging.part import Part
from grader.marking.judging.student import StudentProcess
from grader.marking.judging.unused import missing_and_unused
from grader.marking.rebuilding.rebuild import NotANotebook, rebuild

_UNUSED = (
    "Not installed where notebooks are marked, but imported: {}. Nothing uses it, so that stopped nothing."
)


@dataclass(frozen=True)
class Job:
    """Everything that marking one notebook needs; all texts are notebooks as JSON.

    `salt` is what the inputs of this submission are drawn from; the course's own cannot be found from it.
    `submitted` is whatever bytes were handed in, as UTF-8 with surrogate escapes; `warmth` is the kind of
    warm process that the notebook is forked from (see `warmth`). `part` is for verification alone: what is
    run and marked, without figures, where an outcome of the rest is known.
    """

    assignment: str
    notebook: str
    student: str
    submitted: str
    master: str
    released: str
    salt: str
    warmth: str
    files: dict[str, str] = field(default_factory=dict)  # path beside the notebook -> base64
    notes: list[str] = field(default_factory=list)  # sentences about what was handed in beside it
    part: Part | None = None

    def to_json(self) -> dict[str, Any]:
        """Make plain data of it, for the way between processes."""
        return {**self.__dict__, "part": self.part and self.part.to_json()}

    @classmethod
    def from_json(cls, said: dict[str, Any]) -> "Job":
        """Read what `to_json` made."""
        return cls(**{**said, "part": said["part"] and Part.from_json(said["part"])})

    @property
    def start(self) -> tuple[str, ...]:
        """What it has in common with the other jobs that begin where it does; nothing if it runs whole."""
        return (self.assignment, self.notebook, self.part.since) if self.part else ()

    @property
    def raw(self) -> bytes:
        """Return the very bytes that were handed in."""
        return self.submitted.encode("utf-8", "surrogateescape")

    def outcome(self, status: Status, *notes: str) -> Outcome:
        """Make an outcome that has no marks."""
        where = (self.assignment, self.notebook, self.student)
        return Outcome(*where, status, list(notes), handed_in=digest_of(self.raw))


def judge(job: Job, warm: Warm, limits: Limits) -> Outcome:
    """Rebuild, execute and score one submission.

    Raises:
        ZygoteDied: the sandbox broke, which is not the student's doing.
    """
    start = time.monotonic()
    master, released = (nbformat.reads(text, 4) for text in (job.master, job.released))
    try:
        rebuilt = rebuild(job.raw, master, released, max_bytes=limits.notebook)
    except NotANotebook as error:
        return job.outcome(Status.MALFORMED, str(error), *job.notes)
    trial = job.part is not None and job.part.trial
    parts = (job.salt, job.assignment, job.notebook, "" if trial else job.student)
    seed, figures = process_seed(*parts), job.part is None
    student = StudentProcess(
        warm, limits, seed, rebuilt.answers, figures, around=rebuilt.around, pieces=rebuilt.pieces
    )
    unused = missing_and_unused(_own_sources(rebuilt.notebook), job.files)
    with student:
        student.place(job.files)
        student.stand_in_for(unused)
        executed = execute(rebuilt, student, parts, job.part)
    stopped = [student.stopped] if student.stopped else []
    passed_over = [_UNUSED.format(", ".join(unused))] if unused else []
    notes = [*stopped, *student.notes, *passed_over, *rebuilt.repairs, *job.notes]
    outcome = job.outcome(_status(student.status, rebuilt.repairs), *notes)
    outcome.stopped = bool(stopped)
    outcome.sheets, outcome.told = executed.sheets, executed.told
    if any(sheet.trouble for sheet in outcome.sheets.values()):
        outcome.status = Status.FAILED
        troubled = [
            f"{grade_id}: {sheet.trouble}" for grade_id, sheet in outcome.sheets.items() if sheet.trouble
        ]
        outcome.notes += [f"A hidden test broke, look at it: {trouble}" for trouble in troubled]
    outcome.executed = _written(keep(rebuilt.notebook, released), outcome, executed.seconds)
    outcome.seconds = time.monotonic() - start
    return outcome


def process_seed(salt: str, assignment: str, notebook: str, student: str) -> int:
    """Return the seed of the global generators in a student's process."""
    return int(generator(salt, assignment, notebook, student, "process").integers(2**63))


def _own_sources(notebook: NotebookNode) -> list[str]:
    return [cell.source for cell in notebook.cells if cell.cell_type == "code" and not is_graded(cell)]


def _status(status: Status, repairs: list[str]) -> Status:
    return Status.REPAIRED if status is Status.GRADED and repairs else status


def _written(notebook: NotebookNode, outcome: Outcome, seconds: dict[str, float]) -> str:
    facts = {
        "status": str(outcome.status),
        "notes": outcome.notes,
        HANDED_IN: outcome.handed_in,
        SECONDS: seconds,
    }
    notebook.metadata[NOTEBOOK_KEY] = facts | ({"stopped": True} if outcome.stopped else {})
    return str(nbformat.writes(notebook))
