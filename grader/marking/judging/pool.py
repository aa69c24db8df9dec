"""Marks many jobs at once: each slot is a process, the outcomes come back in the order they finish."""

import contextlib
import json
import queue
import subprocess
import sys
import threading
from collections.abc import Generator, Iterable
from typing import Any

from grader.kernels import cgroups, sandbox
from grader.marking.judging.judge import Job
from grader.marking.judging.outcome import Outcome, Status
from grader.marking.judging.slot import SlotSetup

_TRIES = 2
_CLOSE_SECONDS = 20.0


class SlotFailed(RuntimeError):
    """A slot process ended; `str()` holds what it wrote to stderr."""


class SlotNeverStarted(RuntimeError):
    """The sandbox cannot work on this machine; `str()` says what it wrote."""


class SlotProcess:
    """The near end of one slot; a process that ends is replaced, and its job tried once more."""

    def __init__(self, setup: SlotSetup) -> None:
        if not setup.bare:
            sandbox.require()
        self.setup = setup
        self._stopped = False
        self._start()

    def mark(self, job: Job) -> Outcome:
        """Mark one job; always gives an outcome.

        Raises:
            SlotNeverStarted: no slot comes up.
            SlotFailed: it was told to stop.
        """
        trouble = ""
        for _ in range(_TRIES):
            self._wait_ready()
            try:
                self._send(job.to_json())
                return Outcome.from_json(self._receive())
            except SlotFailed as error:
                if self._stopped:
                    raise
                trouble = str(error)
                self._start()
        return job.outcome(Status.FAILED, f"The marker itself failed, mark it by hand: {trouble}")

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
        with contextlib.suppress(BrokenPipeError):  # it ended at once: `_wait_ready` says why
            self._write(self.setup.to_json())

    def _wait_ready(self) -> None:
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


def mark_all(jobs: Iterable[Job], setup: SlotSetup, slots: int) -> Generator[Outcome, None, None]:
    """Mark every job exactly once, on `slots` processes, yielding outcomes as they come.

    Raises:
        SandboxMissing: bubblewrap is not installed and `setup` does not say bare.
    """
    waiting: queue.SimpleQueue[Job | None] = queue.SimpleQueue()
    done: queue.SimpleQueue[Outcome | BaseException] = queue.SimpleQueue()
    todo = list(jobs)
    for job in todo:
        waiting.put(job)
    slots = max(1, min(slots, len(todo)))
    processes = [SlotProcess(setup) for _ in range(slots if todo else 0)]
    threads = [
        threading.Thread(target=_serve, args=(process, waiting, done), daemon=True) for process in processes
    ]
    try:
        for thread in threads:
            waiting.put(None)
            thread.start()
        for _ in todo:
            outcome = done.get()
            if isinstance(outcome, BaseException):
                raise outcome
            yield outcome
        for thread in threads:
            thread.join()
    finally:
        for process in processes:
            process.stop()


def _serve(
    process: SlotProcess,
    waiting: "queue.SimpleQueue[Job | None]",
    done: "queue.SimpleQueue[Outcome | BaseException]",
) -> None:
    try:
        while (job := waiting.get()) is not None:
            done.put(process.mark(job))
    except BaseException as error:
        done.put(error)
    finally:
        process.close()
