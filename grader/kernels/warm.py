"""The marker's handle on a zygote: start it, ask it for kernels, replace it when it dies."""

import contextlib
import json
import os
import select
import shutil
import signal
import socket
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from grader.kernels import cgroups, sandbox
from grader.kernels.cgroups import Group
from grader.kernels.limits import Limits
from grader.kernels.scratch import Scratch
from grader.kernels.unprivileged import Staged, make_private

START_SECONDS = 120.0
FORK_SECONDS = 20.0
ORDER_SECONDS = 12.0  # the warden takes no longer than `warden._OBEY_SECONDS`
_PACKET = 2**16
_SOCKETS = "run"


class ZygoteDied(RuntimeError):
    """The warm process did not start, or is gone."""


class ZygoteSilent(ZygoteDied):
    """The warm process, or what watches over a kernel, does not answer."""


@dataclass
class Fork:
    """A kernel that a zygote made: `pidfd` becomes readable when it ends, `orders` reaches its warden."""

    warm: "Warm"
    pidfd: int
    orders: socket.socket
    folder: Path
    group: Group | None = None

    def alive(self, seconds: float = 0.0) -> bool:
        """Tell whether the kernel still runs, waiting up to `seconds` for its end."""
        return not select.select([self.pidfd], [], [], seconds)[0]

    def send(self, number: int) -> None:
        """Send a signal; student code may ignore any but SIGKILL, which ends its whole pid namespace."""
        with contextlib.suppress(ProcessLookupError):
            signal.pidfd_send_signal(self.pidfd, number)

    def order(self, order: bytes) -> None:
        """Tell the warden to do something and wait until it has; end the kernel if it does not.

        Without a sandbox nothing is remembered and nothing is undone.
        """
        if self.warm.bare:
            return
        with contextlib.suppress(OSError):
            self.orders.send(order)
            if select.select([self.orders], [], [], ORDER_SECONDS)[0] and self.orders.recv(_PACKET):
                return
        self.send(signal.SIGKILL)
        self.alive(ORDER_SECONDS)

    def close(self) -> str | None:
        """End the kernel, remove its folder, and return why it was ended from inside, if it was."""
        self.send(signal.SIGKILL)
        try:
            ended = self.warm.receive(FORK_SECONDS)
        except ZygoteSilent:
            self.warm.spent, ended = True, {}
        os.close(self.pidfd)
        self.orders.close()
        shutil.rmtree(self.folder, ignore_errors=True)
        reason = ended.get("reason")
        if self.group is not None:
            reason = reason or self.group.reason()
            self.group.remove()
        return reason if isinstance(reason, str) else None


class Warm:
    """What kernels are forked from; it serves one at a time. One that is `spent` must not be used again."""

    spent = False

    def __init__(self, control: socket.socket, root: Path, bare: bool) -> None:
        self.control, self.root, self.bare = control, root, bare
        self._made = 0

    def fork(
        self, connection: dict[str, Any], limits: Limits, seed: int, folder: Path, figures: bool = True
    ) -> Fork:
        """Get a kernel with everything imported that binds its sockets in `folder`."""
        request = {
            "connection": connection,
            "limits": limits.to_json(),
            "seed": seed,
            "figures": figures,
            "folder": folder.name,
            "outer_folder": str(folder),
        }
        said, handles = self.asked(request, FORK_SECONDS)
        if "started" not in said or len(handles) != 2:
            raise ZygoteDied(f"the sandbox gave no kernel: {said}")
        pidfd, orders = handles[0], socket.socket(fileno=handles[1])
        try:
            group = _grouped(pidfd, folder.name, limits) if not self.bare else None
        except OSError as error:
            raise ZygoteDied(str(error)) from error
        return Fork(self, pidfd, orders, folder, group)

    def asked(self, request: dict[str, Any], seconds: float) -> tuple[dict[str, Any], list[int]]:
        """Send a request and return what it says to it, with the file descriptors that come along.

        Raises:
            ZygoteDied: it says nothing in time, or is gone.
        """
        try:
            self.control.send(json.dumps(request).encode())
            if not select.select([self.control], [], [], seconds)[0]:
                raise ZygoteDied("the sandbox gave no kernel in time")
            packet, handles, _, _ = socket.recv_fds(self.control, _PACKET, 2)
        except OSError as error:
            raise ZygoteDied(str(error)) from error
        return self._parse(packet), handles

    def new_folder(self) -> Path:
        """Make a fresh folder for the sockets of one kernel."""
        self._made += 1
        folder = self.root / f"k{os.getpid()}-{self._made}"
        make_private(folder)
        return folder

    def receive(self, seconds: float) -> dict[str, Any]:
        """Read one packet from the process or a warden, which are ours and trusted."""
        if not select.select([self.control], [], [], seconds)[0]:
            raise ZygoteSilent("the sandbox does not answer")
        return self._parse(self.control.recv(_PACKET))

    def _parse(self, packet: bytes) -> dict[str, Any]:
        if not packet:
            raise ZygoteDied(self._last_words())
        said: dict[str, Any] = json.loads(packet)
        return said

    def _last_words(self) -> str:
        return "the sandbox ended"


class Zygote(Warm):
    """A warm process, and the sandbox that it is in."""

    def __init__(
        self, process: subprocess.Popen[bytes], control: socket.socket, scratch: Scratch, bare: bool
    ) -> None:
        super().__init__(control, scratch.path / _SOCKETS, bare)
        self.process, self.scratch = process, scratch

    @classmethod
    def start(
        cls,
        data: Path | None = None,
        bare: bool = False,
        modules: Iterable[str] = (),
        beside: Iterable[str] = (),
        course: Path | None = None,
    ) -> "Zygote":
        """Start warming up; `wait_ready` tells when it is warm.

        Args:
            data: the data root to show read-only, if any.
            bare: no sandbox at all, for submissions that are trusted.
            modules: what to import ahead of time.
            beside: packages of the course that the sandbox shows.
            course: the course folder, which the sandbox never shows.

        Raises:
            SandboxMissing: bubblewrap is not installed.
        """
        ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        scratch = Scratch.make()
        root = scratch.path / _SOCKETS
        make_private(root)
        way = "bare" if bare else "sandboxed"
        rooms = ",".join((sandbox.BESIDE, *beside))
        module = ["grader.beside.zygote", str(theirs.fileno()), way, rooms, *modules]
        env = None
        if bare:
            argv = [sys.executable, "-P", "-m", *module]
            private = {"HOME": str(root), "IPYTHONDIR": f"{root}/.ipython"}
            env = {**sandbox.environment(data), **private}
        else:
            argv = _sandboxed(module, root, data, beside, course)
        process = subprocess.Popen(
            argv,
            pass_fds=[theirs.fileno()],
            env=env,
            cwd="/",  # nothing is imported from where the marker was started
            stdin=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
        )
        theirs.close()
        return cls(process, ours, scratch, bare)

    def wait_ready(self) -> None:
        """Wait until everything is imported.

        Raises:
            ZygoteDied: it ended instead; `str()` holds what it wrote to stderr.
        """
        self.receive(START_SECONDS)

    def close(self) -> None:
        """End the zygote and whatever it made."""
        self.control.close()
        self.process.kill()
        self.process.wait()
        if self.process.stderr is not None:
            self.process.stderr.close()
        self.scratch.remove()

    def _last_words(self) -> str:
        with contextlib.suppress(ProcessLookupError):
            os.kill(self.process.pid, signal.SIGKILL)  # a judge, who is not its parent, may ask: no `kill()`
        stderr = self.process.stderr
        words = stderr.read().decode("utf-8", "replace").strip() if stderr else ""
        advice = f"\n{sandbox.NAMESPACES}" if "namespace" in words else ""
        return f"the sandbox ended: {words[-2000:] or 'without a word'}{advice}"


def _grouped(pidfd: int, name: str, limits: Limits) -> Group | None:
    """Put a kernel, which has run nothing of a student yet, into a group of its own where that can be."""
    parent = cgroups.parent()
    if parent is None:
        return None
    try:
        group = Group.make(parent, f"grader-{name}", limits)
        group.add(pidfd)
    except OSError:  # the machine changed its mind: the warden watches
        return None
    return group


def _sandboxed(
    module: list[str], root: Path, data: Path | None, beside: Iterable[str], course: Path | None
) -> list[str]:
    if os.geteuid() != 0:
        return sandbox.command(module, root, data, beside, course)
    staged = Staged()
    return staged.command(sandbox.command(module, root, data, beside, course, staged.show))
