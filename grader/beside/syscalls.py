"""System calls that student code may not make, as a seccomp filter.

Sockets go by a list of what is allowed, all else by a list of what is refused: the ways to hold memory that
no limit counts, to leave something for a later process of the same user, to look into others, to use up what
the machine counts for a user or as a whole, and to change what is seen of the files. A refused call fails
with EPERM, as in a container; one that is newer than this file does not exist.
"""

import ctypes
import errno
import os
import struct
from collections.abc import Iterable
from typing import NamedTuple

_NO_NEW_PRIVS, _SET_SECCOMP, _FILTER_MODE = 38, 22, 2
_LOAD, _IF_EQUAL, _IF_AT_LEAST, _IF_ANY_BIT, _RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
_NUMBER_AT, _ARCHITECTURE_AT, _ARGUMENTS_AT = 0, 4, 16  # in struct seccomp_data
_ALLOW, _FAIL = 0x7FFF0000, 0x00050000
_UNKNOWN = 470  # the first call after those of Linux 6.18; the x32 calls of x86_64 are far above it

_FAMILIES = (1, 16)  # AF_UNIX and AF_NETLINK of <bits/socket.h>
_NEW_NAMESPACES = 0x7E020000  # CLONE_NEW* of <linux/sched.h>
_FILE_FLAGS = (0x40086602, 0x401C5820)  # FS_IOC_SETFLAGS, FS_IOC_FSSETXATTR of <linux/fs.h>
_WAKING = (10, 1024, 1026)  # F_SETSIG, F_SETLEASE, F_NOTIFY: to be sent a signal when others use a file
_HUGE_PAGES = 0x40000  # MAP_HUGETLB of <asm-generic/mman-common.h>: memory that no process is said to hold

_Step = tuple[int, int, int, int]  # operation, steps to skip if so, and if not, and what it works with


class Call(NamedTuple):
    """A system call and its number; x86-64 has one that Arm has not."""

    x86_64: int
    aarch64: int | None


MACHINES = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}  # AUDIT_ARCH_* of <linux/audit.h>
SOCKETS = {"socket": Call(41, 198), "socketpair": Call(53, 199)}
CLONE, CLONE3, MMAP, FCNTL, IOCTL = Call(56, 220), Call(435, 435), Call(9, 222), Call(72, 25), Call(16, 29)
REFUSED = {
    # memory that no limit counts
    "memfd_create": Call(319, 279),
    "memfd_secret": Call(447, 447),
    "shmget": Call(29, 194),
    "msgget": Call(68, 186),
    "semget": Call(64, 190),
    "mq_open": Call(240, 180),
    "vmsplice": Call(278, 75),
    # left for a later process
    "add_key": Call(248, 217),
    "request_key": Call(249, 218),
    "keyctl": Call(250, 219),
    # looking into others, and into the kernel
    "ptrace": Call(101, 117),
    "process_vm_readv": Call(310, 270),
    "process_vm_writev": Call(311, 271),
    "process_madvise": Call(440, 440),
    "pidfd_getfd": Call(438, 438),
    "kcmp": Call(312, 272),
    "lookup_dcookie": Call(212, 18),
    "syslog": Call(103, 116),
    "userfaultfd": Call(323, 282),
    "bpf": Call(321, 280),
    "perf_event_open": Call(298, 241),
    # counted for a user, or for the machine
    "inotify_init": Call(253, None),
    "inotify_init1": Call(294, 26),
    "fanotify_init": Call(300, 262),
    # notes beside a file, that its times and contents do not tell of
    "setxattr": Call(188, 5),
    "lsetxattr": Call(189, 6),
    "fsetxattr": Call(190, 7),
    "setxattrat": Call(463, 463),
    "io_setup": Call(206, 0),
    "io_uring_setup": Call(425, 425),
    "quotactl": Call(179, 60),
    "quotactl_fd": Call(443, 443),
    # other namespaces, other file systems
    "unshare": Call(272, 97),
    "setns": Call(308, 268),
    "chroot": Call(161, 51),
    "pivot_root": Call(155, 41),
    "mount": Call(165, 40),
    "umount2": Call(166, 39),
    "open_tree": Call(428, 428),
    "move_mount": Call(429, 429),
    "fsopen": Call(430, 430),
    "fsconfig": Call(431, 431),
    "fsmount": Call(432, 432),
    "fspick": Call(433, 433),
    "mount_setattr": Call(442, 442),
    "open_tree_attr": Call(467, 467),
    "name_to_handle_at": Call(303, 264),
    "open_by_handle_at": Call(304, 265),
}

_libc = ctypes.CDLL(None, use_errno=True)


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("filter", ctypes.c_char_p))


def forbid() -> None:
    """Forbid them to this process and its children for good; on an unknown machine do nothing."""
    machine = os.uname().machine
    if machine not in MACHINES:
        return
    code = b"".join(struct.pack("=HBBI", *step) for step in _filter(machine))
    program = _Program(len(code) // 8, code)
    if (
        _libc.prctl(_NO_NEW_PRIVS, 1, 0, 0, 0)
        or _libc.prctl(_SET_SECCOMP, _FILTER_MODE, ctypes.byref(program), 0, 0) != 0
    ):
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number))


def _filter(machine: str) -> Iterable[_Step]:
    """Write the program; each rule stands by itself and leaves the number loaded for the next."""
    yield (_LOAD, 0, 0, _ARCHITECTURE_AT)
    yield (_IF_EQUAL, 1, 0, MACHINES[machine])
    yield _fail(errno.EPERM)
    yield (_LOAD, 0, 0, _NUMBER_AT)
    yield (_IF_AT_LEAST, 0, 1, _UNKNOWN)
    yield _fail(errno.ENOSYS)
    for call in REFUSED.values():
        yield from _when(machine, call, [_fail(errno.EPERM)])
    yield from _when(machine, CLONE3, [_fail(errno.ENOSYS)])  # its flags cannot be seen; libc takes clone
    for call, argument, bits in ((CLONE, 0, _NEW_NAMESPACES), (MMAP, 3, _HUGE_PAGES)):
        yield from _when(machine, call, [*_argument(argument), (_IF_ANY_BIT, 0, 1, bits), _fail(errno.EPERM)])
    for call, refused in ((FCNTL, _WAKING), (IOCTL, _FILE_FLAGS)):
        ones = [step for one in refused for step in ((_IF_EQUAL, 0, 1, one), _fail(errno.EPERM))]
        yield from _when(machine, call, [*_argument(1), *ones])
    families: list[_Step] = [(_IF_EQUAL, len(_FAMILIES) - n, 0, one) for n, one in enumerate(_FAMILIES)]
    for call in SOCKETS.values():
        yield from _when(machine, call, [*_argument(0), *families, _fail(errno.EAFNOSUPPORT)])
    yield (_RETURN, 0, 0, _ALLOW)


def _when(machine: str, call: Call, steps: list[_Step]) -> list[_Step]:
    """Take these steps for one call; what they do not fail is allowed."""
    number: int | None = getattr(call, machine)
    if number is None:
        return []
    return [(_IF_EQUAL, 0, len(steps) + 1, number), *steps, (_RETURN, 0, 0, _ALLOW)]


def _argument(place: int) -> list[_Step]:
    """Load the lower half of an argument, where all that is looked at is."""
    return [(_LOAD, 0, 0, _ARGUMENTS_AT + 8 * place)]


def _fail(number: int) -> _Step:
    return (_RETURN, 0, 0, _FAIL | number)
