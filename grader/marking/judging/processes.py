"""The near ends of the hearth and of its slots: what ends is replaced, and its job tried once more."""

import contextlib
import json
import os
import select
import signal
import socket
import subprocess
import sys
import tempfile
import threading
from typing import IO, Any, NoReturn

from grader.kernels import cgroups, sandbox, scratch
from grader.marking.judging.hearth import READY, WANTED
from grader.marking.judging.judge import Job
from grader.marking.judging.outcome import Outcome, Status
from grader.marking.judging.slot import SlotSetup

_TRIES = 2
_CLOSE_SECONDS = 20.0
_LAST_WORDS = 2000  # characters


class SlotFailed(RuntimeError):
    """A slot, or the hearth, ended; `str()` holds what it wrote to stderr."""


class CannotMark(RuntimeError):
    """Nothing can be marked; `str()` says what to do."""


class SlotNeverStarted(CannotMark):
    """The sandbox cannot work on this machine; `str()` says what it wrote."""


class HearthProcess:
    """The near end of a hearth; safe to be used by several threads.

    Raises:
        SandboxMissing: bubblewrap is not installed and `setup` does not say bare.
        TooLong: sockets cannot lie in the folder for temporary files.
    """

    def __init__(self, setup: SlotSetup) -> None:
        scratch.require_short()
        if not setup.bare:
            sandbox.require()
        self.setup = setup
        self._lock = threading.Lock()
        self.words = tempfile.TemporaryFile()  # noqa: SIM115 - what it writes to stderr, while it lives
        self.stopped = self._ready = False
        self._start()

    def wait_ready(self) -> None:
        """Wait until it is warm.

        Raises:
            SlotNeverStarted: it does not get warm.
            SlotFailed: it was told to stop.
        """
        with self._lock:
            self._wait_ready()

    def fork(self) -> "_Ends":
        """Get a slot, once all is warm.

        Raises:
            SlotNeverStarted: the hearth does not get warm.
            SlotFailed: it was told to stop.
        """
        with self._lock:
            for _ in range(_TRIES):
                self._wait_ready()
                if (ends := _Ends.of_new_slot(self.control)) is not None:
                    return ends
                self._restart()
        raise SlotNeverStarted("The marker gives no process that marks.")

    def close(self) -> None:
        """Let it end its sandboxes, then wait for it."""
        self.control.close()
        with contextlib.suppress(subprocess.TimeoutExpired):
            self.process.wait(_CLOSE_SECONDS)

    def stop(self) -> None:
        """End it and all its slots now, whatever they are doing."""
        self.stopped = True
        self.process.kill()
        self.process.wait()
        self.control.close()
        self.words.close()

    def _wait_ready(self) -> None:
        trouble = ""
        for _ in range(_TRIES):
            if self._ready:
                return
            with contextlib.suppress(OSError):  # it ended
                self._ready = self.control.recv(len(READY)) == READY
            if not self._ready:
                trouble = self._restart()
        if not self._ready:
            raise SlotNeverStarted(f"The sandbox does not start on this machine:\n{trouble}")

    def _restart(self) -> str:
        """Start another in its place, and return the last words of this one."""
        self.process.kill()
        self.process.wait()
        self.control.close()
        if self.stopped:
            raise SlotFailed("It was told to stop.")
        words = _last_words(self.words)
        self.words.seek(0)
        self.words.truncate()
        self._start()
        return words

    def _start(self) -> None:
        self._ready = False
        launcher = () if self.setup.bare else cgroups.launcher() or ()
        self.control, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        with theirs:
            self.process = subprocess.Popen(
                [*launcher, sys.executable, "-E", "-P", "-m", "grader.marking.judging.hearth"],
                cwd="/",  # nothing is imported or read from where the marker was started
                stdin=theirs.fileno(),
                stdout=subprocess.DEVNULL,
                stderr=self.words,
            )
        if self.stopped:  # by another thread, just now
            self.process.kill()
        with contextlib.suppress(BrokenPipeError):  # it ended at once: `wait_ready` says why
            self.control.send(json.dumps(self.setup.to_json()).encode())


class SlotProcess:
    """The near end of one slot; one that ends is replaced, and its job tried once more."""

    def __init__(self, hearth: HearthProcess) -> None:
        self.hearth = hearth
        self.ends: _Ends | None = None

    def mark(self, job: Job) -> Outcome:
        """Mark one job; always gives an outcome.

        Raises:
            SlotNeverStarted: no slot comes up.
            SlotFailed: it was told to stop.
        """
        trouble = ""
        for _ in range(_TRIES):
            if self.ends is None:
                self.ends = self.hearth.fork()
            try:
                return Outcome.from_json(self.ends.ask(job.to_json()))
            except SlotFailed as error:
                self.ends = None
                if self.hearth.stopped:
                    raise
                trouble = str(error)
        return job.outcome(Status.FAILED, f"The marker itself failed, mark it by hand: {trouble}")

    def close(self) -> None:
        """Let the slot end, and wait for it."""
        if self.ends is not None:
            self.ends.close(_CLOSE_SECONDS)
            self.ends = None


class _Ends:
    """The near ends of what leads to a slot and from it."""

    def __init__(self, process: int, jobs: int, outcomes: int, words: IO[bytes]) -> None:
        self.process, self.words = process, words  # a pidfd; what it writes to stderr
        self.jobs = os.fdopen(jobs, "w", encoding="utf-8")
        self.outcomes = os.fdopen(outcomes, encoding="utf-8")

    @classmethod
    def of_new_slot(cls, hearth: socket.socket) -> "_Ends | None":
        """Ask a hearth for a slot; None if it has ended."""
        its_jobs, jobs = os.pipe()
        outcomes, its_outcomes = os.pipe()
        words = tempfile.TemporaryFile()  # noqa: SIM115 - while the slot lives
        try:
            socket.send_fds(hearth, [WANTED], [its_jobs, its_outcomes, words.fileno()])
            process = socket.recv_fds(hearth, len(READY), 1)[1]
        except OSError:
            process = []
        os.close(its_jobs)
        os.close(its_outcomes)
        if process:
            return cls(process[0], jobs, outcomes, words)
        os.close(jobs)
        os.close(outcomes)
        words.close()
        return None

    def ask(self, job: dict[str, Any]) -> dict[str, Any]:
        """Send a job and wait for its outcome.

        Raises:
            SlotFailed: the slot has ended.
        """
        try:
            self.jobs.write(json.dumps(job) + "\n")
            self.jobs.flush()
        except OSError:
            self._fail()
        line = self.outcomes.readline()
        if not line.endswith("\n"):  # nothing, or half a line
            self._fail()
        said: dict[str, Any] = json.loads(line)
        return said

    def close(self, seconds: float) -> None:
        """Give it no more jobs, and end it if it does not end by itself."""
        with contextlib.suppress(OSError):  # what was written is lost: it has ended
            self.jobs.close()
        select.select([self.process], [], [], seconds)
        with contextlib.suppress(ProcessLookupError):
            signal.pidfd_send_signal(self.process, signal.SIGKILL)
        self.outcomes.close()
        self.words.close()
        os.close(self.process)

    def _fail(self) -> NoReturn:
        words = _last_words(self.words)
        self.close(0)
        raise SlotFailed(words)


def _last_words(written: IO[bytes]) -> str:
    written.seek(0)
    return written.read().decode("utf-8", "replace").strip()[-_LAST_WORDS:] or "without a word"
