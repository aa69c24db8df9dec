"""Marks many jobs at once: each slot is a process, the outcomes come back in the order they finish."""

import contextlib
import json
import queue
import subprocess
import sys
import threading
from collections.abc import Iterable, Iterator
from typing import Any

from grader.kernels import sandbox
from grader.marking.judge import Job
from grader.marking.outcome import Outcome, Status
from grader.marking.slot import SlotSetup


class SlotFailed(RuntimeError):
    """A slot process did not start or ended; `str()` holds what it wrote to stderr."""


class SlotNeverStarted(RuntimeError):
    """The sandbox cannot work on this machine; `str()` says what it wrote."""


class SlotProcess:
    """The near end of one slot."""

    def __init__(self, setup: SlotSetup) -> None:
        if not setup.bare:
            sandbox.require()
        self.process = subprocess.Popen(
            [sys.executable, "-m", "grader.marking.slot"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )
        self._send(setup.to_json())
        self._ready = False

    def mark(self, job: Job) -> Outcome:
        """Mark one job.

        Raises:
            SlotFailed: the slot is gone.
            SlotNeverStarted: it never came up.
        """
        self._wait_ready()
        self._send(job.to_json())
        return Outcome.from_json(self._receive())

    def _wait_ready(self) -> None:
        if self._ready:
            return
        try:
            self._receive()
        except SlotFailed as error:
            raise SlotNeverStarted(f"The sandbox does not start on this machine:\n{error}") from None
        self._ready = True

    def close(self) -> None:
        """Let the slot end its sandbox, then wait for it."""
        with contextlib.suppress(OSError):
            self.process.communicate(timeout=20)

    def _send(self, data: dict[str, Any]) -> None:
        assert self.process.stdin is not None
        try:
            self.process.stdin.write(json.dumps(data) + "\n")
            self.process.stdin.flush()
        except OSError:
            raise SlotFailed(self._last_words()) from None

    def _receive(self) -> dict[str, Any]:
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        if not line:
            raise SlotFailed(self._last_words())
        said: dict[str, Any] = json.loads(line)
        return said

    def _last_words(self) -> str:
        self.process.kill()
        _, words = self.process.communicate()
        return (words or "").strip()[-2000:] or "without a word"


def mark_all(jobs: Iterable[Job], setup: SlotSetup, slots: int) -> Iterator[Outcome]:
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
        threading.Thread(target=_serve, args=(p, setup, waiting, done), daemon=True) for p in processes
    ]
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


def _serve(
    process: SlotProcess,
    setup: SlotSetup,
    waiting: "queue.SimpleQueue[Job | None]",
    done: "queue.SimpleQueue[Outcome | BaseException]",
) -> None:
    try:
        while (job := waiting.get()) is not None:
            try:
                done.put(process.mark(job))
            except SlotFailed as error:
                done.put(job.outcome(Status.FAILED, f"The marker itself failed: {error}"))
                process = SlotProcess(setup)
    except BaseException as error:
        done.put(error)
    finally:
        process.close()
