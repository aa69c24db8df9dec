"""Serves forks of a warm process: a kernel for a notebook, or one that has run some cells and serves on.

Cells that many notebooks share, in the same order and from the start, run once in a *prepared* process; the
kernels that are forked from it begin where they end. Only cells of the course itself are run like that: a
prepared process stands outside the namespaces of a kernel, as a zygote does.
"""

import gc
import json
import os
import socket
import sys
from pathlib import Path
from typing import Any

from grader.beside import namespaces
from grader.beside.answering import place
from grader.beside.kernel import Files, new_shell, seed_all
from grader.beside.places import HOME, PRIVATE, SOCKETS
from grader.beside.warden import guard

CELLS = "cells.json"  # in the folder that a request to prepare names
_PACKET = 2**16
_DISK, _NAMES = 2**28, 10_000  # of each private file system


def serve(control: socket.socket, bare: bool, files: Files) -> None:
    """Fork for each request until nobody holds the other end any more; kernels have `files`.

    A request is a packet of JSON and brings the socket on which it is answered: many may ask at once.
    """
    while True:
        packet, handles, _, _ = socket.recv_fds(control, _PACKET, 1)
        if not packet:
            return
        reply, request = socket.socket(fileno=handles[0]), json.loads(packet)
        if os.fork() == 0:
            try:
                control.close()
                if "prepare" in request:
                    _prepare(reply, Path(SOCKETS, request["prepare"], CELLS))
                else:
                    guard(reply, request, bare, files)
            finally:
                os._exit(1)
        reply.close()


def _prepare(reply: socket.socket, path: Path) -> None:
    """Become a prepared process: run cells, say so, and serve whoever asked."""
    namespaces.die_with_parent()
    told: dict[str, Any] = json.loads(path.read_bytes())
    namespaces.unshare(namespaces.NEWNS)
    namespaces.own_mounts()
    for folder in PRIVATE:
        namespaces.mount_tmpfs(folder, _DISK, _NAMES)
    os.chdir(HOME)
    nowhere = os.open(os.devnull, os.O_RDWR)
    os.dup2(nowhere, 1)
    os.dup2(nowhere, 2)
    place(told["files"])
    trouble = _run(told["cells"], told["seed"])
    if trouble or len(os.listdir("/proc/self/task")) > 1:  # noqa: PTH208 - a fork has the calling thread only
        reply.send(json.dumps({"failed": trouble or "a cell left a thread"}).encode())
        return
    gc.collect()
    gc.freeze()
    reply.send(b'{"prepared":true}')
    serve(reply, False, {path: path.read_bytes() for path in _written()})
    os._exit(0)


def _run(cells: list[tuple[str, bool]], seed: int) -> str:
    """Run cells, silent ones without a number, and show nothing; return the error of the first that stops.

    The global generators are seeded before each, so that what one draws does not depend on the others.
    """
    shell = new_shell(figures=False)
    shown = (shell.displayhook, shell.display_pub)
    for channel in shown:
        channel.register_hook(_nowhere)
    for source, silent in cells:
        if not silent:
            seed_all(seed)
            seed += 1
        result = shell.run_cell(source, store_history=not silent, silent=silent)
        if not result.success:
            error = result.error_before_exec or result.error_in_exec
            return f"{type(error).__name__}: {error}"
    for channel in shown:
        channel.unregister_hook(_nowhere)
    sys.stdout.flush()
    return ""


def _written() -> list[Path]:
    return [path for folder in PRIVATE for path in Path(folder).rglob("*") if path.is_file()]


def _nowhere(_: object) -> None:
    """Take a message that would be sent."""
