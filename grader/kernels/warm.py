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


@dataclass
class Fork:
    """A kernel: `pidfd` becomes readable when it ends, `talk` reaches the warden that watches over it."""

    talk: socket.socket
    pidfd: int
    warden: int  # a pidfd as well
    folder: Path
    bare: bool
    group: Group | None = None

    def alive(self, seconds: float = 0.0) -> bool:
        """Tell whether the kernel still runs, waiting up to `seconds` for its end."""
        return not _readable(self.pidfd, seconds)

    def send(self, number: int) -> None:
        """Send a signal; student code may ignore any but SIGKILL, which ends its whole pid namespace."""
        _signal(self.pidfd, number)

    def order(self, order: bytes) -> None:
        """Tell the warden to do something and wait until it has; end the kernel if it does not.

        Without a sandbox nothing is remembered and nothing is undone.
        """
        if self.bare:
            return
        with contextlib.suppress(OSError):
            self.talk.send(order)
            if _readable(self.talk, ORDER_SECONDS) and self.talk.recv(_PACKET, socket.MSG_PEEK) == order:
                self.talk.recv(_PACKET)
                return
        self.send(signal.SIGKILL)
        self.alive(ORDER_SECONDS)

    def close(self) -> str | None:
        """End the kernel, remove its folder, and return why it was ended from inside, if it was.

        Raises:
            ZygoteDied: its warden was ended, or all of the sandbox.
        """
        self.send(signal.SIGKILL)
        try:
            reason = self._last_said().get("reason")
        finally:
            _signal(self.warden, signal.SIGKILL)
            _readable(self.warden, FORK_SECONDS)  # it is gone when it is readable
            for handle in (self.pidfd, self.warden):
                os.close(handle)
            self.talk.close()
            shutil.rmtree(self.folder, ignore_errors=True)
        if self.group is not None:
            reason = reason or self.group.reason()
            self.group.remove()
        return reason if isinstance(reason, str) else None

    def _last_said(self) -> dict[str, Any]:
        """Read what the warden says in the end; nothing if it says nothing."""
        while _readable(self.talk, FORK_SECONDS):
            try:
                packet = self.talk.recv(_PACKET)
            except OSError as error:
                raise ZygoteDied(str(error)) from error
            if not packet:
                raise ZygoteDied("what watches over a notebook ended")
            if packet.startswith(b"{"):  # not an order that it has followed
                said: dict[str, Any] = json.loads(packet)
                return said
        return {}


class Warm:
    """What kernels are forked from, for any number of processes that hold `control`."""

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
        said, talk, handles = self.asked(request, FORK_SECONDS)
        if "started" not in said or len(handles) != 2:
            talk.close()
            raise ZygoteDied(f"the sandbox gave no kernel: {said.get('failed')}")
        try:
            group = _grouped(handles[0], folder.name, limits) if not self.bare else None
        except OSError as error:
            raise ZygoteDied(str(error)) from error
        return Fork(talk, handles[0], handles[1], folder, self.bare, group)

    def asked(
        self, request: dict[str, Any], seconds: float
    ) -> tuple[dict[str, Any], socket.socket, list[int]]:
        """Send a request; return the answer, the socket that it came on, and the handles that came along.

        Raises:
            ZygoteDied: it says nothing in time, or is gone.
        """
        ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        try:
            with theirs:
                socket.send_fds(self.control, [json.dumps(request).encode()], [theirs.fileno()])
            if not _readable(ours, seconds):
                raise ZygoteDied("the sandbox gave no kernel in time")
            packet, handles, _, _ = socket.recv_fds(ours, _PACKET, 2)
            if not packet:
                raise ZygoteDied("the sandbox ended")
        except (OSError, ZygoteDied) as error:
            ours.close()
            raise ZygoteDied(str(error)) from error
        said: dict[str, Any] = json.loads(packet)
        return said, ours, handles

    def new_folder(self) -> Path:
        """Make a fresh folder for the sockets of one kernel."""
        self._made += 1
        folder = self.root / f"k{os.getpid()}-{self._made}"
        make_private(folder)
        return folder


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
        if not _readable(self.control, START_SECONDS):
            raise ZygoteDied("the sandbox does not answer")
        if not self.control.recv(_PACKET):
            raise ZygoteDied(self._last_words())

    def running(self) -> bool:
        """Tell whether the sandbox lives; for the process that started it."""
        return self.process.poll() is None

    def close(self) -> None:
        """End the zygote and whatever it made."""
        self.control.close()
        self.process.kill()
        self.process.wait()
        if self.process.stderr is not None:
            self.process.stderr.close()
        self.scratch.remove()

    def _last_words(self) -> str:
        self.process.kill()
        stderr = self.process.stderr
        words = stderr.read().decode("utf-8", "replace").strip() if stderr else ""
        advice = f"\n{sandbox.NAMESPACES}" if "bwrap: " in words else ""
        return f"the sandbox ended: {words[-2000:] or 'without a word'}{advice}"


def _signal(pidfd: int, number: int) -> None:
    with contextlib.suppress(ProcessLookupError):
        signal.pidfd_send_signal(pidfd, number)


def _readable(talk: socket.socket | int, seconds: float) -> bool:
    return bool(select.select([talk], [], [], seconds)[0])


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
