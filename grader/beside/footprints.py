"""Undoes what asked code left in a kernel's private file systems and among its processes; run by the warden.

Asks are answered in a fork of the kernel, so its memory is private, but its files are not: a note taken while
one graded cell asks could be read by what the next one runs. What the notebook's own cells write stays.
"""

import contextlib
import os
import shutil
import signal
import stat
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

REMEMBER, UNDO = b"remember", b"undo"  # what the marker orders before and after a graded cell asks

_NAMES = 20_000  # of files and folders that are remembered; what there is beyond counts as left by asks
_BYTES = 64 * 2**20  # of all files together; one beyond stays as long as nobody touches it


@dataclass(frozen=True)
class _Entry:
    """One name of a file system, as it was."""

    facts: tuple[int, ...]
    mode: int
    data: bytes | None  # of a file; of a link where it leads; None where it is too large to be kept

    def put_back(self, path: str) -> None:
        """Make it as it was; what stands there has the same kind and number, or is nothing."""
        if stat.S_ISDIR(self.mode):
            Path(path).mkdir(exist_ok=True)
        elif self.data is None:
            return
        elif stat.S_ISLNK(self.mode):
            Path(path).unlink(missing_ok=True)
            Path(path).symlink_to(os.fsdecode(self.data))
            return
        elif stat.S_ISREG(self.mode):
            with contextlib.suppress(FileNotFoundError):
                Path(path).chmod(0o600)
            handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_NOFOLLOW | os.O_NONBLOCK)
            with os.fdopen(handle, "wb") as file:
                file.write(self.data)
        Path(path).chmod(stat.S_IMODE(self.mode))


class Footprints:
    """What stood in some folders, and which processes ran, when it was last told to remember."""

    def __init__(self, folders: Sequence[str]) -> None:
        self.folders = folders
        self.known: dict[str, _Entry] = {}
        self.processes: set[str] = set()

    def obey(self, order: bytes) -> None:
        """Remember, or undo what has come since."""
        if order == REMEMBER:
            self.remember()
        elif order == UNDO:
            self.undo()

    def remember(self) -> None:
        """Take down what there is; only what has changed since the last time is read."""
        found: dict[str, _Entry] = {}
        room = _BYTES
        for path, status in islice(self._names(), _NAMES):
            entry = self.known.get(path)
            if entry is None or entry.facts != _facts(status):
                entry = _entry(path, status, room)
            if entry is not None:
                found[path] = entry
                room -= len(entry.data or b"")
        self.known, self.processes = found, set(_processes())

    def undo(self) -> None:
        """End processes that are new, remove names that are new, and put back what was changed or removed."""
        for pid in set(_processes()) - self.processes:
            _end(pid)
        now = {path: _facts(status) for path, status in self._names()}
        for path in reversed(now):  # what is in a folder before the folder
            if not self._may_stay(path, now[path]):
                _remove(path)
                now[path] = ()
        for path, entry in self.known.items():
            if now.get(path) != entry.facts:
                with contextlib.suppress(OSError):
                    entry.put_back(path)

    def _may_stay(self, path: str, facts: tuple[int, ...]) -> bool:
        """Tell whether a name was there before, as a thing that is unchanged or can be put back."""
        entry = self.known.get(path)
        if entry is None or entry.facts[:2] != facts[:2]:
            return False
        return entry.data is not None or entry.facts == facts

    def _names(self) -> Iterator[tuple[str, os.stat_result]]:
        """Yield every name below the folders, a folder before what is in it."""
        waiting = list(self.folders)
        while waiting:
            for path in _in(waiting.pop()):
                with contextlib.suppress(OSError):  # it has just gone
                    status = os.lstat(path)
                    if stat.S_ISDIR(status.st_mode):
                        waiting.append(path)
                    yield path, status


def _in(folder: str) -> list[str]:
    try:
        return [str(path) for path in Path(folder).iterdir()]
    except OSError:  # it is not there, or not readable, not even for the code that made it
        return []


def _facts(status: os.stat_result) -> tuple[int, ...]:
    """Return what tells that a name stands for the same thing (the first two), unchanged."""
    same = (stat.S_IFMT(status.st_mode), status.st_ino, status.st_mode)
    return same if stat.S_ISDIR(status.st_mode) else (*same, status.st_size, status.st_ctime_ns)


def _entry(path: str, status: os.stat_result, room: int) -> _Entry | None:
    """Read one name, a file only if there is room for it; None if it is gone."""
    data: bytes | None = b""
    try:
        if stat.S_ISLNK(status.st_mode):
            data = os.fsencode(Path(path).readlink())
        elif stat.S_ISREG(status.st_mode):
            with os.fdopen(os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK), "rb") as file:
                data = file.read(room + 1) if status.st_size <= room else None
    except OSError:
        return None
    return _Entry(_facts(status), status.st_mode, data)


def _remove(path: str) -> None:
    with contextlib.suppress(OSError, RecursionError):
        if stat.S_ISDIR(os.lstat(path).st_mode):
            Path(path).chmod(0o700)
            shutil.rmtree(path, ignore_errors=True)
        else:
            Path(path).unlink()


def _processes() -> list[str]:
    return [path.name for path in Path("/proc").iterdir() if path.name.isdigit()]


def _end(pid: str) -> None:
    """Kill a process of the kernel's namespace, which is named by its folder there."""
    with contextlib.suppress(OSError):
        folder = os.open(f"/proc/{pid}", os.O_RDONLY | os.O_DIRECTORY)
        try:
            signal.pidfd_send_signal(folder, signal.SIGKILL)
        finally:
            os.close(folder)
