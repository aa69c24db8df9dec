"""The few Linux calls that Python 3.11 has no name for: namespaces, mounts, capabilities.

Numbers are from <linux/sched.h>, <linux/mount.h>, <linux/prctl.h> and <linux/capability.h>.
"""

import ctypes
import os
from pathlib import Path

NEWNS, NEWIPC, NEWUSER, NEWPID, NEWNET = 0x00020000, 0x08000000, 0x10000000, 0x20000000, 0x40000000
READ_ONLY, NOSUID, NODEV, NOEXEC, REMOUNT, BIND, RECURSIVE, PRIVATE = 1, 2, 4, 8, 32, 4096, 16384, 1 << 18
_SET_PDEATHSIG, _SET_DUMPABLE, _CAPBSET_DROP, _SET_NO_NEW_PRIVS, _SET_THP_DISABLE = 1, 4, 24, 38, 41
_CAPABILITY_VERSION_3 = 0x20080522
_LAST_CAPABILITY = 63

_libc = ctypes.CDLL(None, use_errno=True)


def unshare(flags: int) -> None:
    """Move this process (its children, for NEWPID) into new namespaces."""
    _checked(_libc.unshare(flags))


def own_users() -> None:
    """Move into a user namespace that has this one's user alone, with processes and resources counted anew.

    No further one can be made in it. Call before any thread starts, and `die_with_parent` after it.
    """
    user, group = os.geteuid(), os.getegid()
    unshare(NEWUSER)
    set_dumpable(True)  # what is written to would belong to root
    users, groups = f"{user} {user} 1", f"{group} {group} 1"
    for name, text in (("setgroups", "deny"), ("uid_map", users), ("gid_map", groups)):
        Path("/proc/self", name).write_text(text)
    Path("/proc/sys/user/max_user_namespaces").write_text("0")
    set_dumpable(False)


def own_mounts() -> None:
    """Keep what is mounted from here on out of every other mount namespace."""
    _checked(_libc.mount(None, b"/", None, RECURSIVE | PRIVATE, None))


def mount_tmpfs(path: str, size: int, names: int = 64, mode: int = 0o700) -> None:
    """Mount an empty private file system of at most `size` bytes and `names` files, folders and links."""
    options = f"size={size},nr_inodes={names},mode={mode:o}".encode()
    _checked(_libc.mount(b"tmpfs", path.encode(), b"tmpfs", NOSUID | NODEV, options))


def mount_proc() -> None:
    """Mount a /proc that shows the processes of this pid namespace and nothing else, read-only."""
    for options in (b"subset=pid", None):  # Linux before 5.8 knows no subset
        flags = READ_ONLY | NOSUID | NODEV | NOEXEC
        if _libc.mount(b"proc", b"/proc", b"proc", flags, options) == 0:
            return
    _checked(-1)


def mount_terminals(path: str, most: int) -> None:
    """Mount terminals of our own; what others have open is counted for the whole machine."""
    options = f"newinstance,ptmxmode=0666,mode=0620,max={most}".encode()
    _checked(_libc.mount(b"devpts", path.encode(), b"devpts", NOSUID | NOEXEC, options))


def bind(source: str, target: str) -> None:
    """Show one folder, with what is mounted in it, at another place as well."""
    _checked(_libc.mount(source.encode(), target.encode(), None, BIND | RECURSIVE, None))


def make_read_only(path: str) -> None:
    """Make a bound folder read-only from now on; it may lie on a /tmp that is noexec."""
    flags = REMOUNT | BIND | READ_ONLY | NOSUID | NODEV | NOEXEC
    _checked(_libc.mount(None, path.encode(), None, flags, None))


def die_with_parent() -> None:
    """Be killed when the parent ends."""
    _checked(_libc.prctl(_SET_PDEATHSIG, 9, 0, 0, 0))


def set_dumpable(dumpable: bool) -> None:
    """Allow or forbid others of the same user to trace this process and read its memory."""
    _checked(_libc.prctl(_SET_DUMPABLE, int(dumpable), 0, 0, 0))


def refuse_huge_pages() -> None:
    """Get no more huge pages: of one that is given back in part, all is held and nothing is counted."""
    _checked(_libc.prctl(_SET_THP_DISABLE, 1, 0, 0, 0))


def drop_capabilities() -> None:
    """Give up every capability for good; call before any thread starts, it acts on this one only."""
    for capability in range(_LAST_CAPABILITY + 1):
        _libc.prctl(_CAPBSET_DROP, capability, 0, 0, 0)
    header = (ctypes.c_uint32 * 2)(_CAPABILITY_VERSION_3, 0)
    nothing = (ctypes.c_uint32 * 6)()
    _checked(_libc.capset(header, nothing))
    _checked(_libc.prctl(_SET_NO_NEW_PRIVS, 1, 0, 0, 0))


def _checked(result: int) -> None:
    if result != 0:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number))
