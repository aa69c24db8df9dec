"""Writes files whole: beside their place, then renamed."""

import contextlib
import fcntl
import os
from collections.abc import Iterator
from pathlib import Path


def write_whole(path: Path, content: str | bytes, mode: int = 0o644) -> Path:
    """Write a file so that a reader sees the old one or the new one, never a part.

    What a killed run left beside the place is overwritten by the next writer of the same file, so
    nothing piles up; a second writer at the same moment waits for the first.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    data = content.encode("utf-8") if isinstance(content, str) else content
    beside = path.with_name(f".{path.name}.partial")
    with _alone(beside) as handle:
        try:
            with os.fdopen(os.dup(handle), "wb") as file:
                file.truncate()
                file.write(data)
                file.flush()
                os.fchmod(handle, mode)
                os.fsync(handle)
            beside.replace(path)
        except BaseException:
            beside.unlink(missing_ok=True)
            raise
    return path


@contextlib.contextmanager
def _alone(path: Path) -> Iterator[int]:
    """Open a file that no other writer has open."""
    while True:
        handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC, 0o600)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX)
            if _is(handle, path):
                yield handle
                return
        finally:
            os.close(handle)


def _is(handle: int, path: Path) -> bool:
    """Tell whether the open file still lies there: the writer before us renamed its own."""
    try:
        return os.path.samestat(os.fstat(handle), path.stat())
    except FileNotFoundError:
        return False
