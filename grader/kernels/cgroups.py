"""A control group of Linux for each submission, where one may be made here: then the kernel itself limits it.

Only version 2 counts: a group is made beside our own, where memory and processes are handed out. Elsewhere
the warden alone looks after both (see `beside.warden`).
"""

import contextlib
import shutil
import subprocess
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

from grader.kernels.limits import MIB, Limits

MISSING = (
    "Memory is watched every 0.1 s, not limited by the kernel: "
    "there is no cgroup v2 group that may be used here."
)
_MOUNT = Path("/sys/fs/cgroup")
_NEEDED = {"memory", "pids"}
_SCOPE = ("systemd-run", "--user", "--scope", "--quiet", "--collect", "--")
_PROBE_SECONDS = 5.0
_OWN_TASKS = 32  # threads of the kernel itself
_SLACK = 256 * MIB  # page tables, sockets, what is touched of the warm process


@dataclass(frozen=True)
class Group:
    """The group of one submission."""

    path: Path

    @classmethod
    def make(cls, parent: Path, name: str, limits: Limits) -> "Group":
        """Make it, with its limits: memory holds the private file systems as well."""
        group = cls(parent / name)
        group.path.mkdir(exist_ok=True)  # one that a killed run left
        for file, value in (
            ("memory.max", limits.memory + 3 * limits.disk + _SLACK),
            ("memory.swap.max", 0),
            ("memory.oom.group", 1),
            ("pids.max", limits.processes + _OWN_TASKS),
        ):
            with contextlib.suppress(FileNotFoundError, PermissionError):  # a kernel without swap
                (group.path / file).write_text(str(value))
        return group

    def add(self, pidfd: int) -> None:
        """Move a process into it; what it forks follows."""
        facts = Path(f"/proc/self/fdinfo/{pidfd}").read_text()
        pid = next(line.split()[1] for line in facts.splitlines() if line.startswith("Pid:"))
        (self.path / "cgroup.procs").write_text(pid)

    def reason(self) -> str | None:
        """Tell whether the kernel ended it for its memory."""
        events = dict(line.split() for line in (self.path / "memory.events").read_text().splitlines())
        return "memory" if int(events.get("oom_kill", 0)) else None

    def remove(self) -> None:
        """Remove it once all that was in it has ended."""
        with contextlib.suppress(OSError):  # a process is still being taken apart: an empty group is left
            self.path.rmdir()


def parent(mount: Path = _MOUNT, own: Path = Path("/proc/self/cgroup")) -> Path | None:
    """Return the folder in which this process may make groups that have limits."""
    lines = own.read_text().splitlines() if own.is_file() else []
    names = [line.removeprefix("0::/") for line in lines if line.startswith("0::/")]
    if not names or not names[0]:
        return None
    folder = (mount / names[0]).parent
    control = folder / "cgroup.subtree_control"
    try:
        given = set(control.read_text().split())
        Path(mkdtemp(prefix="grader-probe-", dir=folder)).rmdir()
    except OSError:
        return None
    return folder if given >= _NEEDED else None


@cache
def launcher() -> tuple[str, ...] | None:
    """Return what a slot is to be started with so that it may make groups; None where nothing helps."""
    if parent() is not None:
        return ()
    if shutil.which(_SCOPE[0]) is None:
        return None
    look = "import sys; from grader.kernels import cgroups; sys.exit(cgroups.parent() is None)"
    with contextlib.suppress(OSError, subprocess.TimeoutExpired):
        probe = [*_SCOPE, sys.executable, "-E", "-P", "-c", look]
        if subprocess.run(probe, capture_output=True, timeout=_PROBE_SECONDS, cwd="/").returncode == 0:
            return _SCOPE
    return None
