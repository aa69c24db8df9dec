"""Marks many jobs at once: each slot is a process, the outcomes come back in the order they finish."""

import contextlib
import json
import queue
import subprocess
import sys
import threading
from collections import deque
from collections.abc import Generator, Iterable
from itertools import chain, islice
from typing import Any

from grader.kernels import cgroups, sandbox, scratch
from grader.marking.judging.judge import Job
from grader.marking.judging.outcome import Outcome, Status
from grader.marking.judging.slot import SlotSetup

_TRIES = 2
_CLOSE_SECONDS = 20.0


class SlotFailed(RuntimeError):
    """A slot process ended; `str()` holds what it wrote to stderr."""


class CannotMark(RuntimeError):
    """Nothing can be marked; `str()` says what to do."""


class SlotNeverStarted(CannotMark):
    """The sandbox cannot work on this machine; `str()` says what it wrote."""


class SlotProcess:
    """The near end of one slot; a process that ends is replaced, and its job tried once more."""

    def __init__(self, setup: SlotSetup) -> None:
        scratch.require_short()
        if not setup.bare:
            sandbox.require()
        self.setup = setup
        self._ready = self._stopped = False
        self._start()

    def mark(self, job: Job) -> Outcome:
        """Mark one job; always gives an outcome.

        Raises:
            SlotNeverStarted: no slot comes up.
            SlotFailed: it was told to stop.
        """
        trouble = ""
        for _ in range(_TRIES):
            self.wait_ready()
            try:
                self._send(job.to_json())
                return Outcome.from_json(self._receive())
            except SlotFailed as error:
                if self._stopped:
                    raise
                trouble = str(error)
                self._start()
        return job.outcome(Status.FAILED, f"The marker itself failed, mark it by hand: {trouble}")

    def wait_ready(self) -> None:
        """Wait until it is warm.

        Raises:
            SlotNeverStarted: no slot comes up.
            SlotFailed: it was told to stop.
        """
        trouble = ""
        for _ in range(_TRIES):
            if self._ready:
                return
            try:
                self._receive()
                self._ready = True
            except SlotFailed as error:
                if self._stopped:
                    raise
                trouble = str(error)
                self._start()
        if not self._ready:
            raise SlotNeverStarted(f"The sandbox does not start on this machine:\n{trouble}")

    def close(self) -> None:
        """Let the slot end its sandbox, then wait for it."""
        with contextlib.suppress(OSError, ValueError, subprocess.TimeoutExpired):
            self.process.communicate(timeout=_CLOSE_SECONDS)
        self.process.kill()

    def stop(self) -> None:
        """End it now, whatever it is doing."""
        self._stopped = True
        self.process.kill()
        self.process.wait()

    def _start(self) -> None:
        self._ready = False
        launcher = () if self.setup.bare else cgroups.launcher() or ()
        self.process = subprocess.Popen(
            [*launcher, sys.executable, "-E", "-P", "-m", "grader.marking.judging.slot"],
            cwd="/",  # nothing is imported or read from where the marker was started
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )
        if self._stopped:  # by another thread, just now
            self.process.kill()
        with contextlib.suppress(BrokenPipeError):  # it ended at once: `wait_ready` says why
            self._write(self.setup.to_json())

    def _send(self, data: dict[str, Any]) -> None:
        try:
            self._write(data)
        except OSError:
            raise SlotFailed(self._last_words()) from None

    def _write(self, data: dict[str, Any]) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(json.dumps(data) + "\n")
        self.process.stdin.flush()

    def _receive(self) -> dict[str, Any]:
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        if not line.endswith("\n"):  # nothing, or half a line
            raise SlotFailed(self._last_words())
        said: dict[str, Any] = json.loads(line)
        return said

    def _last_words(self) -> str:
        self.process.kill()
        words = ""
        with contextlib.suppress(OSError, ValueError):
            _, words = self.process.communicate()
        return words.strip()[-2000:] or "without a word"


class Pool:
    """Slots that mark many jobs at once, one batch after another.

    Raises:
        SandboxMissing: bubblewrap is not installed and `setup` does not say bare.
    """

    def __init__(self, setup: SlotSetup, slots: int) -> None:
        self.processes = [SlotProcess(setup) for _ in range(max(1, slots))]

    def __enter__(self) -> "Pool":
        return self

    def __exit__(self, *trouble: object) -> None:
        for process in self.processes:
            if trouble == (None, None, None):
                process.close()
            process.stop()

    def mark(self, jobs: Iterable[Job], ahead: int | None = None) -> Generator[Outcome, None, None]:
        """Mark every job exactly once, yielding outcomes as they come.

        Args:
            jobs: are read by the caller's own thread, while it asks for outcomes.
            ahead: how many are read before a slot is free for them; None for all.
        """
        waiting = _Waiting(jobs, ahead)
        done: queue.SimpleQueue[Outcome | BaseException] = queue.SimpleQueue()
        threads = [
            threading.Thread(target=_serve, args=(process, waiting, done), daemon=True)
            for process in self.processes
        ]
        for thread in threads:
            thread.start()
        try:
            while waiting.fill():
                outcome = done.get()
                if isinstance(outcome, BaseException):
                    raise outcome
                waiting.settle()
                yield outcome
        finally:
            waiting.end()


def mark_all(jobs: Iterable[Job], setup: SlotSetup, slots: int) -> Generator[Outcome, None, None]:
    """Mark every job exactly once, on `slots` processes, yielding outcomes as they come.

    Few are in memory at a time: as many as there are slots, and as many again that wait for one.

    Raises:
        SandboxMissing: bubblewrap is not installed and `setup` does not say bare.
    """
    coming = iter(jobs)
    first = list(islice(coming, slots))
    if first:
        with Pool(setup, len(first)) as pool:
            yield from pool.mark(chain(first, coming), ahead=slots)


class _Waiting:
    """Jobs in the order they came; a slot goes on with those that begin where its last one did."""

    def __init__(self, jobs: Iterable[Job], ahead: int | None) -> None:
        self.changed = threading.Condition()
        self.coming, self.ahead, self.ended = iter(jobs), ahead, False
        self.starts: dict[tuple[str, ...], deque[Job]] = {}
        self.waiting = self.unsettled = 0  # without a slot; without an outcome
        self.on: dict[int, tuple[str, ...]] = {}  # slot -> the start of its last job

    def fill(self) -> bool:
        """Read jobs as far as they are wanted; tell whether any has no outcome yet."""
        while not self.ended and (self.ahead is None or self.waiting < self.ahead):
            job = next(self.coming, None)
            with self.changed:
                if job is None:
                    self.ended = True
                else:
                    self.starts.setdefault(job.start, deque()).append(job)
                    self.waiting += 1
                    self.unsettled += 1
                self.changed.notify_all()
        return self.unsettled > 0

    def settle(self) -> None:
        """Count a job that has its outcome."""
        self.unsettled -= 1

    def end(self) -> None:
        """Give no more jobs to slots."""
        with self.changed:
            self.starts.clear()
            self.ended = True
            self.changed.notify_all()

    def next(self, slot: int) -> Job | None:
        """Take a job: one that begins where the last one did, or where no other slot is, or any."""
        with self.changed:
            self.changed.wait_for(lambda: self.starts or self.ended)
            others = {start for other, start in self.on.items() if other != slot}
            mine = self.on.get(slot)
            start = min(self.starts, key=lambda s: (s != mine, s != () and s in others), default=None)
            if start is None:
                return None
            self.on[slot] = start
            job = self.starts[start].popleft()
            self.waiting -= 1
            if not self.starts[start]:
                del self.starts[start]
            return job


def _serve(
    process: SlotProcess, waiting: _Waiting, done: "queue.SimpleQueue[Outcome | BaseException]"
) -> None:
    try:
        while (job := waiting.next(id(process))) is not None:
            done.put(process.mark(job))
    except BaseException as error:
        done.put(error)
