"""Undoes what asked code left in a kernel's private file systems and among its processes; run by the warden.

Asks are answered in a fork of the kernel, so its memory is private, but its files are not: a note taken while
one graded cell asks could be read by what the next one runs. What the notebook's own cells write stays. All
processes but the kernel stand still meanwhile; none can do more in these file systems than the warden.
"""

import contextlib
import os
import secrets
import stat
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from grader.beside.frozen import Moved, Process, frozen

REMEMBER, UNDO = b"remember", b"undo"  # what the marker orders before and after a graded cell asks

_BYTES = 64 * 2**20  # of all files together; one beyond stays as long as nobody touches it
_TRIES = 5  # to catch all processes standing still
_LONG = 512  # bytes of a path that is remembered; what lies deeper counts as left by asks

_WARY = os.O_NOFOLLOW | os.O_NONBLOCK  # opening a file never waits for what its own code arranged


@dataclass(frozen=True)
class _Entry:
    """One name of a file system, as it was."""

    status: os.stat_result
    data: bytes | None  # of a file; of a link where it leads; None where it is too large to be kept

    def same(self, status: os.stat_result) -> bool:
        """Tell whether it is still this very thing, maybe changed."""
        return (_kind(status), status.st_ino) == (_kind(self.status), self.status.st_ino)

    def touched(self, status: os.stat_result | None) -> bool:
        """Tell whether it is gone, or anything about it was changed."""
        return status is None or status.st_ctime_ns != self.status.st_ctime_ns

    def put_back(self, path: str) -> None:
        """Make it as it was; what stands there is this very thing, or nothing."""
        kind = _kind(self.status)
        if kind == stat.S_IFLNK and self.data is not None:
            Path(path).unlink(missing_ok=True)
            Path(path).symlink_to(os.fsdecode(self.data))
        elif kind == stat.S_IFDIR:
            Path(path).mkdir(exist_ok=True)
        elif kind == stat.S_IFREG and self.data is not None:
            with contextlib.suppress(FileNotFoundError):
                Path(path).chmod(0o600)
            with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | _WARY), "wb") as file:
                file.write(self.data)
        elif kind == stat.S_IFIFO and not os.path.lexists(path):
            os.mkfifo(path)

    def put_back_facts(self, path: str) -> None:
        """Give it the mode and times that it had; what could not be put back, a socket, is not there."""
        with contextlib.suppress(FileNotFoundError):
            if _kind(self.status) != stat.S_IFLNK:
                Path(path).chmod(stat.S_IMODE(self.status.st_mode))
            times = (self.status.st_atime_ns, self.status.st_mtime_ns)
            os.utime(path, ns=times, follow_symlinks=False)


class Footprints:
    """What stood in some folders, each a file system, and which processes ran, when told to remember."""

    def __init__(self, folders: Sequence[str]) -> None:
        self.folders = folders
        self.known: dict[str, _Entry] = {}  # a folder before what is in it
        self.processes: set[Process] = set()

    def obey(self, order: bytes) -> None:
        """Remember, or undo what has come since.

        Raises:
            OSError: it cannot be done, so the kernel must not go on.
        """
        for _ in range(_TRIES):
            with contextlib.suppress(Moved, FileNotFoundError):  # or a thread of the kernel removed something
                self._obey_once(order)
                return
        raise TimeoutError("something moves whenever all is to stand still")

    def _obey_once(self, order: bytes) -> None:
        with frozen(stay=self.processes if order == UNDO else None) as processes:
            if order == REMEMBER:
                self.processes = processes
                self.remember()
            elif order == UNDO:
                self.undo()

    def remember(self) -> None:
        """Take down what there is; only what has changed since the last time is read."""
        found: dict[str, _Entry] = {}
        room, waiting = _BYTES, list(self.folders)
        with contextlib.ExitStack() as opened:
            while waiting:
                path = waiting.pop()
                status = os.lstat(path)
                entry = self.known.get(path)
                if entry is None or entry.touched(status) or not entry.same(status):
                    entry = _Entry(status, _data(path, status, room))
                found[path] = entry
                room -= len(entry.data or b"")
                if _kind(status) == stat.S_IFDIR:
                    opened.enter_context(_readable(path, status))
                    waiting += [inner for inner in _in(path) if len(os.fsencode(inner)) <= _LONG]
        self.known = found

    def undo(self) -> None:
        """Remove names that are new, and put back what was changed or removed."""
        for folder in self.folders:
            self._remove_new(folder)
        touched = [path for path, entry in self.known.items() if entry.touched(_status(path))]
        for path in touched:
            self.known[path].put_back(path)
        for path in reversed(touched):  # a folder after what is in it, which changes its times
            self.known[path].put_back_facts(path)

    def _remove_new(self, root: str) -> None:
        waiting = [root]
        while waiting:
            folder = waiting.pop()
            _open(folder, os.lstat(folder))
            for path in _in(folder):
                status = os.lstat(path)
                entry = self.known.get(path)
                if entry is None or not entry.same(status) or (entry.data is None and entry.touched(status)):
                    _remove(path, root)
                elif _kind(status) == stat.S_IFDIR:
                    waiting.append(path)


def _kind(status: os.stat_result) -> int:
    return stat.S_IFMT(status.st_mode)


def _status(path: str) -> os.stat_result | None:
    try:
        return os.lstat(path)
    except FileNotFoundError:
        return None


def _in(folder: str) -> list[str]:
    return [f"{folder}/{name}" for name in os.listdir(folder)]  # noqa: PTH208 - a Path may differ


def _data(path: str, status: os.stat_result, room: int) -> bytes | None:
    """Read one name, a file only if there is room for it."""
    if _kind(status) == stat.S_IFLNK:
        return os.fsencode(Path(path).readlink())
    if _kind(status) != stat.S_IFREG:
        return b""
    if status.st_size > room:
        return None
    with _readable(path, status), os.fdopen(os.open(path, os.O_RDONLY | _WARY), "rb") as file:
        return file.read()


@contextlib.contextmanager
def _readable(path: str, status: os.stat_result) -> Iterator[None]:
    """Open for a while what the student's own code has closed, to itself as well."""
    _open(path, status)
    try:
        yield
    finally:
        if not _is_open(status):
            Path(path).chmod(stat.S_IMODE(status.st_mode))


def _open(path: str, status: os.stat_result) -> None:
    if not _is_open(status):
        Path(path).chmod(stat.S_IRWXU)


def _is_open(status: os.stat_result) -> bool:
    needed = stat.S_IRWXU if _kind(status) == stat.S_IFDIR else stat.S_IRUSR
    return status.st_mode & needed == needed


def _remove(path: str, root: str) -> None:
    """Remove a name and all that is below it; `root` is a folder of the same file system."""
    folders = _removed_or_up([path], root)
    while folders:
        folder = folders.pop()
        folders += _removed_or_up(_in(folder), root)
        Path(folder).rmdir()


def _removed_or_up(paths: Sequence[str], root: str) -> list[str]:
    """Remove files; move folders up into `root`, for they may lie deeper than a path can be long."""
    folders = []
    for path in paths:
        if _kind(status := os.lstat(path)) == stat.S_IFDIR:
            _open(path, status)
            folders.append(f"{root}/{secrets.token_hex(16)}")
            Path(path).rename(folders[-1])
        else:
            Path(path).unlink()
    return folders
