"""Holds what a kernel started still; run by its warden, which sees the processes in their namespace's /proc.

The kernel itself goes on: ZeroMQ's threads do not outlive being stopped, and it keeps what it likes in its
memory anyway. While it is told nothing, it only runs what threads of its own it has.
"""

import contextlib
import os
import signal
import time
from collections.abc import Iterator, Set
from pathlib import Path

from grader.beside import proc

Process = tuple[str, str]  # its number in the namespace, which another may have later, and when it began

_KERNEL = "1"
_SECONDS = 3.0
_PAUSE = 0.0005
_LOCKS = 0.01  # seconds, after which a wait in the kernel (D) is no short one for a lock, but one after vfork
_OVER, _STOPPED, _WAITS = frozenset("ZX"), frozenset("ZXTt"), frozenset("ZXTtD")


def processes() -> set[Process]:
    """List the processes that there are beside the kernel."""
    listed = ((name, proc.facts(name)) for name in proc.numbers() if name != _KERNEL)
    return {(name, facts[proc.BEGAN]) for name, facts in listed if facts}


class Moved(Exception):
    """A process may have run while all were to stand still; one that has just stopped may look so, too."""


@contextlib.contextmanager
def frozen(stay: Set[Process] | None = None) -> Iterator[set[Process]]:
    """Stop every process, give their list, and let them go on afterwards.

    Args:
        stay: the processes that may go on, if not all; others are ended first, since the end of one can wake
            those of its group.

    Raises:
        TimeoutError: some do not stand still.
        Moved: some may not have stood still all the while.
    """
    began = time.monotonic()
    held: set[Process] = set()
    try:
        while not _settled(held, stay, time.monotonic() - began) or processes() != held:
            if time.monotonic() - began > _SECONDS:
                raise TimeoutError("the processes of a kernel do not stand still")
            held = processes()
            for process in held:
                _send(process, signal.SIGSTOP if stay is None or process in stay else signal.SIGKILL)
            time.sleep(_PAUSE)
        before = _moves(held)
        yield held
        if _moves(held) != before:
            raise Moved
    finally:
        for process in held:
            _send(process, signal.SIGCONT)


def _send(process: Process, number: int) -> None:
    """Send a signal to a process, unless it is gone."""
    with contextlib.suppress(OSError):
        folder = os.open(f"/proc/{process[0]}", os.O_RDONLY | os.O_DIRECTORY)
        try:
            signal.pidfd_send_signal(folder, number)
        finally:
            os.close(folder)


def _settled(held: Set[Process], stay: Set[Process] | None, seconds: float) -> bool:
    """Tell whether those that may not stay are over, and then whether the others stand still."""
    strangers = held - stay if stay is not None else set()
    still = _WAITS if seconds > _LOCKS else _STOPPED
    return all(_states(process) <= _OVER for process in strangers) and all(
        _states(process) <= still for process in held - strangers
    )


def _states(process: Process) -> set[str]:
    """Return the states of its threads; none if it is gone."""
    return {facts[proc.STATE] for task in _tasks(process) if (facts := proc.facts(task))}


def _moves(held: Set[Process]) -> dict[str, list[bytes]]:
    """Return how often each thread has been given a processor: it changes if one of them runs at all."""
    counts = {}
    for task in (task for process in held for task in _tasks(process)):
        with contextlib.suppress(OSError):  # over
            lines = Path("/proc", task, "status").read_bytes().splitlines()
            counts[task] = [line for line in lines if b"ctxt_switches" in line]
    return counts


def _tasks(process: Process) -> list[str]:
    """Return where its threads are, seen from /proc."""
    folder = f"{process[0]}/task"
    try:
        return [f"{folder}/{task}" for task in os.listdir(f"/proc/{folder}")]  # noqa: PTH208 - names only
    except OSError:  # gone
        return []
