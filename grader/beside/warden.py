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

from grader.beside import namespaces
from grader.beside.footprints import Footprints
from grader.beside.kernel import Request, become_kernel
from grader.beside.places import KERNEL_FOLDER, PRIVATE

_WATCH_SECONDS = 0.1
_COUNTED = ("RssAnon:", "RssShmem:", "VmPTE:")  # in /proc/PID/status
_ORDER = 64  # bytes


def guard(control: socket.socket, request: Request, bare: bool) -> None:
    """Give a kernel its own world, report that it is ready, then watch until it ends."""
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    namespaces.die_with_parent()
    if not bare:
        namespaces.unshare(namespaces.NEWNS | namespaces.NEWPID | namespaces.NEWIPC)
        namespaces.own_mounts()
    mine, its = socket.socketpair()
    kernel = os.fork()
    if kernel == 0:
        mine.close()
        try:
            become_kernel(control, its, request, bare)
        finally:
            os._exit(1)
    its.close()
    pidfd = os.pidfd_open(kernel)
    if not mine.recv(1):
        control.send(json.dumps({"failed": "the kernel did not start"}).encode())
        return
    if not bare:
        namespaces.make_read_only(KERNEL_FOLDER)
    mine.send(b".")
    orders, its_orders = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    socket.send_fds(control, [b'{"started":true}'], [pidfd, its_orders.fileno()])
    its_orders.close()
    reason = None if bare else _watch(kernel, pidfd, request["limits"], orders)
    _, status = os.waitpid(kernel, 0)
    with contextlib.suppress(BrokenPipeError, ConnectionResetError):
        control.send(json.dumps({"ended": os.waitstatus_to_exitcode(status), "reason": reason}).encode())
    os._exit(0)


def _watch(kernel: int, pidfd: int, limits: Mapping[str, int], orders: socket.socket) -> str | None:
    """Kill the kernel, and so its whole pid namespace, when all its processes use too much; obey orders."""
    base = _own_bytes("1")
    footprints = Footprints(PRIVATE)
    listening: list[int | socket.socket] = [pidfd, orders]
    while pidfd not in (ready := select.select(listening, [], [], _WATCH_SECONDS)[0]):
        reason = None
        if orders in ready and (order := _order(orders)):
            reason = _obey(order, footprints, orders)
        elif orders in ready:
            listening.remove(orders)
        if reason := reason or _too_much(base, limits):
            os.kill(kernel, signal.SIGKILL)
            return reason
    return None


def _too_much(base: int, limits: Mapping[str, int]) -> str | None:
    pids = [name for name in os.listdir("/proc") if name.isdigit()]  # noqa: PTH208 - names only
    if len(pids) > limits["processes"]:
        return "processes"
    return "memory" if sum(max(0, _own_bytes(pid) - base) for pid in pids) > limits["memory"] else None


def _order(orders: socket.socket) -> bytes:
    """Receive an order of the marker; nothing if there will be no more."""
    try:
        return orders.recv(_ORDER)
    except ConnectionError:
        return b""


def _obey(order: bytes, footprints: Footprints, orders: socket.socket) -> str | None:
    """Follow an order and say when it is done, or return why the kernel must end."""
    try:
        footprints.obey(order)
    except Exception:  # whatever student code arranged: what asks left is there still
        return "left"
    with contextlib.suppress(ConnectionError):
        orders.send(order)
    return None


def _own_bytes(pid: str) -> int:
    """Return what a process holds besides files: its own memory, what it shares with forks, page tables."""
    try:
        lines = Path("/proc", pid, "status").read_text().splitlines()
    except OSError:  # it ended while we looked
        return 0
    return sum(int(line.split()[1]) * 1024 for line in lines if line.startswith(_COUNTED))
