"""Holds the processes of a kernel still; run by its warden, which sees them in their namespace's /proc."""

import contextlib
import os
import signal
import time
from collections.abc import Iterator
from pathlib import Path

Process = tuple[str, str]  # its number in the namespace, which another may have later, and when it began

_SECONDS = 3.0
_PAUSE = 0.0005
# In /proc/PID/task/TID/stat: stopped (T, t), over (Z, X), or in a wait that ends in the kernel (D: vfork).
_STILL = frozenset("TtZXD")
_STATE, _BEGAN = 0, 19  # fields after the name, which may hold anything


def processes() -> set[Process]:
    """List the processes that there are."""
    listed = ((name, _fields(f"/proc/{name}/stat")) for name in os.listdir("/proc") if name.isdigit())  # noqa: PTH208
    return {(name, fields[_BEGAN]) for name, fields in listed if fields}


@contextlib.contextmanager
def frozen() -> Iterator[set[Process]]:
    """Stop every process, give their list, and let them go on afterwards.

    Raises:
        TimeoutError: some do not stand still.
    """
    end = time.monotonic() + _SECONDS
    held: set[Process] = set()
    try:
        while not all(map(_stands_still, held)) or (listed := processes()) != held:
            if time.monotonic() > end:
                raise TimeoutError("the processes of a kernel do not stand still")
            held = processes()
            for process in held:
                send(process, signal.SIGSTOP)
            time.sleep(_PAUSE)
        yield listed
    finally:
        for process in held:
            send(process, signal.SIGCONT)


def send(process: Process, number: int) -> None:
    """Send a signal to a process, unless it is gone."""
    with contextlib.suppress(OSError):
        folder = os.open(f"/proc/{process[0]}", os.O_RDONLY | os.O_DIRECTORY)
        try:
            signal.pidfd_send_signal(folder, number)
        finally:
            os.close(folder)


def _stands_still(process: Process) -> bool:
    try:
        tasks = os.listdir(f"/proc/{process[0]}/task")  # noqa: PTH208 - names only
    except OSError:  # gone
        return True
    fields = [_fields(f"/proc/{process[0]}/task/{task}/stat") for task in tasks]
    return all(not facts or facts[_STATE] in _STILL for facts in fields)


def _fields(path: str) -> list[str]:
    try:
        return Path(path).read_text(errors="replace").rpartition(")")[2].split()
    except OSError:  # gone
        return []
