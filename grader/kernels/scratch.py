"""Temporary folders that the next run removes where a killed one left them.

Each folder is locked by the process that made it, and by its forks, for as long as they live.
"""

import contextlib
import fcntl
import os
import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path

PREFIX = f"grader-{os.getuid()}-"


_LONGEST = 55  # bytes of the folder for temporary files: a socket's path has at most 107


class TooLong(RuntimeError):
    """No socket could lie in the folder for temporary files; `str()` says what to do."""


def require_short() -> None:
    """See that sockets can lie in the folder for temporary files.

    Raises:
        TooLong: its path is too long for them.
    """
    folder = tempfile.gettempdir()
    if len(os.fsencode(folder)) > _LONGEST:
        raise TooLong(
            f"The folder for temporary files, {folder}, has too long a name for the sockets that lie in it.\n"
            "    Say another one:  TMPDIR=/tmp course ..."
        )


@dataclass(frozen=True)
class Scratch:
    """A private folder in the folder for temporary files."""

    path: Path
    lock: int

    @classmethod
    def make(cls) -> "Scratch":
        """Make a fresh one, after removing those that nobody holds any more."""
        remove_left()
        while True:
            path = Path(tempfile.mkdtemp(prefix=PREFIX))
            with contextlib.suppress(FileNotFoundError):  # a run beside this one took it for left behind
                lock = os.open(path, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
                fcntl.flock(lock, fcntl.LOCK_EX)
                if path.is_dir():
                    return cls(path, lock)
                os.close(lock)

    def remove(self) -> None:
        """Remove it with all that is in it."""
        shutil.rmtree(self.path, ignore_errors=True)
        os.close(self.lock)


def remove_left() -> None:
    """Remove the folders of processes that are gone."""
    for path in Path(tempfile.gettempdir()).glob(f"{PREFIX}*"):
        with contextlib.suppress(OSError):  # another's, or just gone
            lock = os.open(path, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC)
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
                shutil.rmtree(path, ignore_errors=True)
            finally:
                os.close(lock)
