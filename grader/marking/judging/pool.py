"""Marks many jobs at once: each slot is a process, the outcomes come back in the order they finish."""

import queue
import threading
from collections import deque
from collections.abc import Generator, Iterable
from itertools import chain, islice

from grader.kernels.scratch import remove_left
from grader.marking.judging.judge import Job
from grader.marking.judging.outcome import Outcome
from grader.marking.judging.processes import HearthProcess, SlotProcess
from grader.marking.judging.slot import SlotSetup


class Pool:
    """Slots that mark many jobs at once, one batch after another.

    Raises:
        SandboxMissing: bubblewrap is not installed and `setup` does not say bare.
    """

    def __init__(self, setup: SlotSetup, slots: int) -> None:
        self.hearth = HearthProcess(setup)
        self.processes = [SlotProcess(self.hearth) for _ in range(max(1, slots))]

    def __enter__(self) -> "Pool":
        return self

    def __exit__(self, *trouble: object) -> None:
        if trouble == (None, None, None):
            for process in self.processes:
                process.close()
            self.hearth.close()
        self.hearth.stop()

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
    remove_left()  # also where nothing is left to mark
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
