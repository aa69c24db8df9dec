"""Runs the sandbox as the user nobody where root marks, and lets that user see what only root can reach.

Run as `python -m grader.kernels.unprivileged PARENT SOURCES COMMAND...`: SOURCES is a JSON list of folders
and files, which COMMAND finds at the places that `Staged.show` named. As root, student code would own the
settings of the machine's kernel, and no limit on processes would count.
"""

import json
import os
import stat
import sys
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from grader.beside import namespaces
from grader.kernels.mounts import bind_as_owned, map_users

NOBODY = 65534
_STAGE = Path("/tmp")  # in a mount namespace of our own; bubblewrap needs a /tmp as well
_BOTH = f"0 0 1\n{NOBODY} {NOBODY} 1"


@dataclass
class Staged:
    """The command of a sandbox in the making: what it shows, each at a place that nobody can reach."""

    sources: list[str] = field(default_factory=list)

    def show(self, source: Path) -> str:
        """Return where the command finds a folder or a file of the outside."""
        self.sources.append(str(source))
        return str(_place(len(self.sources)))

    def command(self, command: list[str]) -> list[str]:
        """Return what root runs instead of a command that names such places."""
        launcher = [sys.executable, "-E", "-P", "-m", "grader.kernels.unprivileged"]
        return [*launcher, str(os.getpid()), json.dumps(self.sources), *command]


def make_private(folder: Path) -> None:
    """Make a folder for the one user who runs student code."""
    folder.mkdir(mode=0o700)
    if os.geteuid() == 0:
        os.chown(folder, NOBODY, NOBODY)


def main() -> None:
    """Show the sources, become nobody, and become the command."""
    parent, sources, command = int(sys.argv[1]), json.loads(sys.argv[2]), sys.argv[3:]
    _own_mounts()
    opened = [os.open(source, os.O_PATH | os.O_CLOEXEC) for source in sources]
    namespaces.mount_tmpfs(str(_STAGE), 2**20, mode=0o755)
    for number, fd in enumerate(opened, 1):
        _stage(fd, _place(number))
    _become_nobody()
    namespaces.die_with_parent()  # changing the user took that off
    if os.getppid() != parent:
        sys.exit("The marker ended.")
    for number, source in enumerate(sources, 1):
        if not os.access(_place(number), os.R_OK | (os.X_OK if _place(number).is_dir() else 0)):
            sys.exit(
                "Where root marks, student code runs as the user nobody, who cannot read this.\n"
                f"    Let everybody read it:  chmod -R a+rX {source}"
            )
    os.execv(command[0], command)


def _place(number: int) -> Path:
    return _STAGE / str(number)


def _own_mounts() -> None:
    """Get mounts of our own, in a user namespace where root of a container may not otherwise."""
    try:
        namespaces.unshare(namespaces.NEWNS)
    except PermissionError:
        _own_users()
        namespaces.unshare(namespaces.NEWNS)
    namespaces.own_mounts()


def _own_users() -> None:
    """Move into a user namespace of root and nobody; only a process that stays outside can say so."""
    this = os.getpid()
    reading, writing = os.pipe()
    outside = os.fork()
    if outside == 0:
        try:
            os.read(reading, 1)
            map_users(this, _BOTH, _BOTH)
            os._exit(0)
        finally:
            os._exit(1)
    namespaces.unshare(namespaces.NEWUSER)
    os.write(writing, b".")
    if os.waitpid(outside, 0)[1] != 0:
        sys.exit("Root may neither mount nor map users here; mark as an ordinary user.")


def _stage(fd: int, place: Path) -> None:
    facts = os.fstat(fd)
    if not stat.S_ISDIR(facts.st_mode):
        place.touch()
    else:
        place.mkdir()
        if facts.st_uid != NOBODY:
            with suppress(OSError):  # then the modes of the files decide
                return bind_as_owned(fd, place, NOBODY)
    namespaces.bind(f"/proc/self/fd/{fd}", str(place))


def _become_nobody() -> None:
    os.setgroups([])
    os.setresgid(NOBODY, NOBODY, NOBODY)
    os.setresuid(NOBODY, NOBODY, NOBODY)


if __name__ == "__main__":
    main()
