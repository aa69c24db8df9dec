"""System calls that student code may not make, as a seccomp filter.

Left out are the ways to hold memory that no limit counts (memfd, System V segments and queues), to leave
something for a later process of the same user (keyrings), to look into others, and to use up what the
machine counts for the whole user (inotify). A forbidden call fails with EPERM, as in a container.
"""

import ctypes
import errno
import os
import struct
from typing import NamedTuple

_NO_NEW_PRIVS, _SET_SECCOMP, _FILTER_MODE = 38, 22, 2
_LOAD, _IF_EQUAL, _IF_AT_LEAST, _RETURN = 0x20, 0x15, 0x35, 0x06
_NUMBER_AT, _ARCHITECTURE_AT = 0, 4  # in struct seccomp_data
_ALLOW, _REFUSE = 0x7FFF0000, 0x00050000 | errno.EPERM
_OTHER_NUMBERS = 0x40000000  # the x32 calls of x86_64, which are the same calls again


class _Machine(NamedTuple):
    audit: int  # AUDIT_ARCH_* of <linux/audit.h>
    numbers: tuple[int, ...]


# memfd_create, memfd_secret, shmget, msgget, mq_open; add_key, request_key, keyctl; ptrace,
# process_vm_readv, process_vm_writev; io_uring_setup, userfaultfd, bpf, perf_event_open; inotify_init(1)
_MACHINES = {
    "x86_64": _Machine(
        0xC000003E, (319, 447, 29, 68, 240, 248, 249, 250, 101, 310, 311, 425, 323, 321, 298, 253, 294)
    ),
    "aarch64": _Machine(
        0xC00000B7, (279, 447, 194, 186, 180, 217, 218, 219, 117, 270, 271, 425, 282, 280, 241, 26)
    ),
}

_libc = ctypes.CDLL(None, use_errno=True)


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("filter", ctypes.c_char_p))


def forbid() -> None:
    """Forbid them to this process and its children for good; on an unknown machine do nothing."""
    machine = _MACHINES.get(os.uname().machine)
    if machine is None:
        return
    code = _filter(machine)
    program = _Program(len(code) // 8, code)
    if (
        _libc.prctl(_NO_NEW_PRIVS, 1, 0, 0, 0)
        or _libc.prctl(_SET_SECCOMP, _FILTER_MODE, ctypes.byref(program), 0, 0) != 0
    ):
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number))


def _filter(machine: _Machine) -> bytes:
    """Assemble the program: the right architecture, and none of the numbers; jumps are relative."""
    numbers = machine.numbers
    steps = [
        (_LOAD, 0, 0, _ARCHITECTURE_AT),
        (_IF_EQUAL, 0, len(numbers) + 3, machine.audit),
        (_LOAD, 0, 0, _NUMBER_AT),
        (_IF_AT_LEAST, len(numbers) + 1, 0, _OTHER_NUMBERS),
        *((_IF_EQUAL, len(numbers) - place, 0, number) for place, number in enumerate(numbers)),
        (_RETURN, 0, 0, _ALLOW),
        (_RETURN, 0, 0, _REFUSE),
    ]
    return b"".join(struct.pack("=HBBI", *step) for step in steps)
