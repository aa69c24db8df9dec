"""A slot: a process that marks one submission at a time, in kernels of warm sandboxes that others share.

It is a fork of the hearth (see `hearth`); a line of JSON in is a job, a line out its outcome. Each submission
is judged in a fork, with a memory limit and a deadline of its own, so that whatever it sends back can only
ruin its own judge.
"""

import contextlib
import json
import os
import resource
import select
import signal
import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any

from grader.beside import namespaces
from grader.kernels.limits import Limits
from grader.kernels.prepared import NotPrepared, Prepared
from grader.kernels.warm import Warm, ZygoteDied
from grader.marking.judging.judge import Job, judge, process_seed
from grader.marking.judging.outcome import Outcome, Status

_GRACE_SECONDS = 30.0  # a judge needs few of them: they are for one long call, and for a busy machine
_STUCK = "Reading what this notebook gave back did not come to an end in time, so nothing in it has marks."
_TRIES = 2
_MOST_PREPARED = 2


@dataclass(frozen=True)
class SlotSetup:
    """What a slot is started with.

    Attributes:
        limits: of every submission.
        data: the data root that student code sees read-only, if any.
        bare: without a sandbox, for submissions that are trusted.
        modules: what the warm processes of student code import ahead, by kind (see `warmth`).
        test_modules: what the judge imports ahead.
        beside: packages of the course whose code runs beside the student's.
        course: the course folder, which student code never sees.
    """

    limits: Limits = field(default_factory=Limits)
    data: Path | None = None
    bare: bool = False
    modules: dict[str, tuple[str, ...]] = field(default_factory=dict)
    test_modules: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()
    course: Path | None = None

    @property
    def packages(self) -> tuple[str, ...]:
        """Name the packages that marks depend on and that may change without a new version."""
        return ("grader", *self.beside)

    def to_json(self) -> dict[str, Any]:
        """Make plain data of it, for the way between processes."""
        paths = {name: path and str(path) for name, path in (("data", self.data), ("course", self.course))}
        return {**self.__dict__, "limits": self.limits.to_json(), **paths}

    @classmethod
    def from_json(cls, said: dict[str, Any]) -> "SlotSetup":
        """Read what `to_json` made."""
        paths = {name: Path(said[name]) if said[name] else None for name in ("data", "course")}
        return cls(**{**said, "limits": Limits(**said["limits"]), **paths})


class JudgeGone(RuntimeError):
    """A judge ended without an outcome."""


class JudgeStuck(RuntimeError):
    """A judge went on beyond its last deadline and was killed."""


class Slot:
    """Marks jobs one after the other.

    Raises:
        ZygoteDied: a warm sandbox is gone, and so this slot is of no use any more.
    """

    def __init__(self, limits: Limits, zygotes: Mapping[str, Warm]) -> None:
        self.limits, self.zygotes = limits, zygotes
        self.prepared: dict[tuple[str, ...], Prepared | None] = {}  # None: those jobs run from their start

    def mark(self, job: Job) -> Outcome:
        """Mark one job; always gives an outcome. A judge that died is tried once more, a slow one is not."""
        trouble = ""
        for _ in range(_TRIES):
            try:
                return self._in_a_fork(job)
            except JudgeStuck:
                return job.outcome(Status.TIMED_OUT, _STUCK)
            except JudgeGone as error:
                trouble = str(error)
                self._forget_prepared()
        return job.outcome(Status.FAILED, f"The marker itself failed, mark it by hand: {trouble}")

    def _warm(self, job: Job) -> Warm:
        """Return what the notebook is forked from; what a job has in common with others runs only once."""
        zygote = self.zygotes[job.warmth]
        if job.part is None:
            return zygote
        if job.start not in self.prepared:
            while len(self.prepared) >= _MOST_PREPARED:
                self._forget(next(iter(self.prepared)))
            seed = process_seed(job.salt, job.assignment, job.notebook, "")
            try:
                made = Prepared.start(zygote, job.part.before, job.files, seed)
            except NotPrepared as error:
                made = None
                where = f"{job.assignment}/{job.notebook}, {job.part.since}"
                print(f"{where}: each runs from the start, for {error}.", file=sys.stderr, flush=True)
            self.prepared[job.start] = made
        return self.prepared[job.start] or zygote

    def _forget(self, start: tuple[str, ...]) -> None:
        if (prepared := self.prepared.pop(start)) is not None:
            prepared.close()

    def _forget_prepared(self) -> None:
        for start in list(self.prepared):
            self._forget(start)

    def _in_a_fork(self, job: Job) -> Outcome:
        warm = self._warm(job)
        reading, writing = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(reading)
            self._judge_and_exit(job, warm, writing)
        os.close(writing)
        try:
            text = _read_all(reading, self.limits.submission_seconds + _GRACE_SECONDS)
        finally:
            os.close(reading)
            with contextlib.suppress(ProcessLookupError):
                os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
        said: dict[str, Any] = json.loads(text) if text else {"gone": "it ended"}
        if "cold" in said:
            raise ZygoteDied(said["cold"])
        if "gone" in said:
            raise JudgeGone(said["gone"])
        return Outcome.from_json(said)

    def _judge_and_exit(self, job: Job, warm: Warm, writing: int) -> None:
        try:
            namespaces.die_with_parent()
            _limit_memory(self.limits.judge_memory)
            try:
                said = judge(job, warm, self.limits).to_json()
            except (ZygoteDied, MemoryError, OSError) as error:
                cold = isinstance(error, ZygoteDied) and not isinstance(warm, Prepared)
                said = {"cold" if cold else "gone": f"{type(error).__name__}: {error}"}
            except Exception as error:
                note = f"The marker itself failed: {type(error).__name__}: {error}"
                said = job.outcome(Status.FAILED, note).to_json()
            with os.fdopen(writing, "w", encoding="utf-8") as pipe:
                json.dump(said, pipe)
        finally:
            os._exit(0)


def _limit_memory(size: int) -> None:
    pages = int(Path("/proc/self/statm").read_text().split()[0])
    most = pages * os.sysconf("SC_PAGE_SIZE") + size
    resource.setrlimit(resource.RLIMIT_AS, (most, most))


def _read_all(reading: int, seconds: float) -> str:
    """Read what a judge writes until it ends.

    Raises:
        JudgeStuck: it does not end in time.
    """
    end = time.monotonic() + seconds
    chunks: list[bytes] = []
    while (left := end - time.monotonic()) > 0 and select.select([reading], [], [], left)[0]:
        chunk = os.read(reading, 2**20)
        if not chunk:
            return b"".join(chunks).decode("utf-8")
        chunks.append(chunk)
    raise JudgeStuck


def serve(slot: Slot, jobs: IO[str], outcomes: IO[str]) -> None:
    """Mark jobs, a line each, until there are no more."""
    for line in jobs:
        outcome = slot.mark(Job.from_json(json.loads(line)))
        outcomes.write(json.dumps(outcome.to_json()) + "\n")
        outcomes.flush()
