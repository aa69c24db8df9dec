"""Gives one kernel its own world, and ends it when all its processes use too much.

The warden is a fork of the zygote, outside the pid namespace of the kernel that it watches.
"""

import contextlib
import json
import os
import select
import signal
import socket
from collections.abc import Mapping
from pathlib import Path

from grader.beside import namespaces, proc
from grader.beside.footprints import Footprints
from grader.beside.kernel import Files, Request, become_kernel
from grader.beside.places import KERNEL_FOLDER, PRIVATE

_WATCH_SECONDS = 0.1
_COUNTED = (b"RssAnon:", b"RssShmem:", b"VmPTE:")  # in /proc/PID/status
_ORDER = 64  # bytes
_NEW = namespaces.NEWNS | namespaces.NEWPID | namespaces.NEWIPC | namespaces.NEWNET
_OBEY_SECONDS = 8


def guard(marker: socket.socket, request: Request, bare: bool, files: Files) -> None:
    """Give a kernel its own world, tell the marker that it is ready, then watch until one of them ends."""
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    if not bare:
        try:
            namespaces.own_users()
            namespaces.unshare(_NEW)
            namespaces.own_mounts()
        except OSError as error:
            marker.send(json.dumps({"failed": str(error)}).encode())
            return
    namespaces.die_with_parent()
    mine, its = socket.socketpair()
    kernel = os.fork()
    if kernel == 0:
        mine.close()
        try:
            become_kernel(marker, its, request, bare, files)
        finally:
            os._exit(1)
    its.close()
    pidfd = os.pidfd_open(kernel)
    if not mine.recv(1):
        marker.send(json.dumps({"failed": "the kernel did not start"}).encode())
        return
    if not bare:
        namespaces.make_read_only(KERNEL_FOLDER)
    mine.send(b".")
    socket.send_fds(marker, [b'{"started":true}'], [pidfd, os.pidfd_open(os.getpid())])
    reason = _watch_and_end(kernel, pidfd, marker, None if bare else request["limits"])
    _, status = os.waitpid(kernel, 0)
    with contextlib.suppress(BrokenPipeError, ConnectionResetError):
        marker.send(json.dumps({"ended": os.waitstatus_to_exitcode(status), "reason": reason}).encode())
    os._exit(0)


def _watch_and_end(
    kernel: int, pidfd: int, marker: socket.socket, limits: Mapping[str, int] | None
) -> str | None:
    """Watch; whatever comes of it, the kernel and with it its whole pid namespace has ended then."""
    signal.signal(signal.SIGALRM, _give_up)
    try:
        if limits is None:
            select.select([pidfd, marker.fileno()], [], [])
            return None
        return _watch(pidfd, marker, limits)
    except Exception:  # whatever student code arranged
        return "left"
    finally:
        os.kill(kernel, signal.SIGKILL)


def _watch(pidfd: int, marker: socket.socket, limits: Mapping[str, int]) -> str | None:
    """Obey orders until the kernel ends or the marker is gone; return why, if the kernel uses too much."""
    base = _own_bytes("1")
    footprints = Footprints(PRIVATE)
    orders = marker.fileno()
    while pidfd not in (ready := select.select([pidfd, orders], [], [], _WATCH_SECONDS)[0]):
        if orders in ready and not _obeyed(marker, footprints):
            return None
        if reason := _too_much(base, limits):
            return reason
    return None


def _too_much(base: int, limits: Mapping[str, int]) -> str | None:
    sizes = [size for pid in proc.numbers() if (size := _own_bytes(pid))]
    if len(sizes) > limits["processes"]:
        return "processes"
    return "memory" if sum(max(0, size - base) for size in sizes) > limits["memory"] else None


def _obeyed(marker: socket.socket, footprints: Footprints) -> bool:
    """Follow one order of the marker, and say when it is done; False if it is gone."""
    with contextlib.suppress(ConnectionError):
        if order := marker.recv(_ORDER):
            signal.alarm(_OBEY_SECONDS)
            footprints.obey(order)
            signal.alarm(0)
            marker.send(order)
            return True
    return False


class _TooLong(Exception):
    """An order is not followed in time."""


def _give_up(*_: object) -> None:
    raise _TooLong


def _own_bytes(pid: str) -> int:
    """Return what a process holds besides files: its own memory, what it shares with forks, page tables.

    One that is over, and only waits for its parent, holds nothing.
    """
    try:
        lines = Path("/proc", pid, "status").read_bytes().splitlines()
    except OSError:  # it ended while we looked
        return 0
    return sum(int(line.split()[1]) * 1024 for line in lines if line.startswith(_COUNTED))
