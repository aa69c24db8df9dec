"""The Linux calls that show a folder to another user: binds, also such that its owner seems to be another.

Numbers are from <linux/mount.h> and <asm/unistd.h>, where x86-64 and 64-bit Arm agree on these three.
"""

import ctypes
import os
import signal
import struct
from pathlib import Path

from grader.beside import namespaces

_OPEN_TREE, _MOVE_MOUNT, _MOUNT_SETATTR = 428, 429, 442
_CLONE, _EMPTY_PATH, _RECURSIVE, _FROM_EMPTY_PATH = 1, 0x1000, 0x8000, 4
_IDMAP = 0x00100000
_HERE = -100  # AT_FDCWD

_libc = ctypes.CDLL(None, use_errno=True)


def bind_as_owned(fd: int, place: Path, user: int) -> None:
    """Show what `fd` is open on at `place`, with the files of its owner as files of `user`.

    Raises:
        OSError: this kernel or file system cannot do it.
    """
    owner = os.fstat(fd)
    tree = _call(_OPEN_TREE, fd, b"", _CLONE | _EMPTY_PATH | _RECURSIVE | os.O_CLOEXEC)
    users = _user_namespace(f"{owner.st_uid} {user} 1", f"{owner.st_gid} {user} 1")
    try:
        wanted = struct.pack("=QQQQ", _IDMAP, 0, 0, users)
        _call(_MOUNT_SETATTR, tree, b"", _EMPTY_PATH | _RECURSIVE, wanted, len(wanted))
        _call(_MOVE_MOUNT, tree, b"", _HERE, bytes(place), _FROM_EMPTY_PATH)
    finally:
        os.close(tree)
        os.close(users)


def map_users(pid: int, users: str, groups: str) -> None:
    """Say which users and groups a fresh user namespace has; one that is above it may."""
    for name, lines in (("uid_map", users), ("gid_map", groups)):
        Path(f"/proc/{pid}/{name}").write_text(lines)


def _user_namespace(users: str, groups: str) -> int:
    """Open a user namespace that maps these; nothing lives in it."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            namespaces.unshare(namespaces.NEWUSER)
            os.write(writing, b".")
            signal.pause()
        finally:
            os._exit(1)
    os.close(writing)
    try:
        os.read(reading, 1)
        map_users(child, users, groups)
        return os.open(f"/proc/{child}/ns/user", os.O_RDONLY | os.O_CLOEXEC)
    finally:
        os.close(reading)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)


def _call(number: int, *arguments: int | bytes) -> int:
    words = [ctypes.c_long(word) if isinstance(word, int) else word for word in arguments]
    result: int = _libc.syscall(ctypes.c_long(number), *words)
    if result < 0:
        problem = ctypes.get_errno()
        raise OSError(problem, os.strerror(problem))
    return result
