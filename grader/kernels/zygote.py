"""A warm process inside the sandbox: it has imported everything, and each notebook gets a fork of it.

Run as `python -m grader.kernels.zygote FD [bare]`: requests and replies are JSON packets on the
socket FD. For each request the zygote forks a *warden*, which makes fresh namespaces and file systems,
forks the *kernel* as pid 1 of them, watches over memory and processes, and says how it ended.
"""

import contextlib
import gc
import json
import os
import random
import resource
import select
import signal
import socket
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from grader.kernels import huge_pages, namespaces, syscalls
from grader.kernels.sandbox import HOME, KERNEL_FOLDER, SOCKETS
from grader.kernels.warming import warm_up

ALWAYS = (
    "ipykernel.kernelapp",
    "ipykernel.debugger",
    "ipykernel.ipkernel",
    "IPython.core.completerlib",  # from here on: what a kernel imports only when it starts
    "IPython.core.debugger",
    "IPython.core.logger",
    "IPython.core.oinspect",
    "IPython.extensions.storemagic",
    "faulthandler",
    "tornado.platform.asyncio",
    "grader.questions.beside",
)
PACKET = 2**16
_WATCH_SECONDS = 0.1
_RESERVED = 512 * 2**20  # address space that threads reserve for stacks and heaps and never use
_PAGE = os.sysconf("SC_PAGE_SIZE")

Request = Mapping[str, Any]


def main() -> None:
    """Warm up, then fork a kernel for each request until the other end closes."""
    control = socket.socket(fileno=int(sys.argv[1]))
    bare, modules = sys.argv[2] == "bare", sys.argv[3:]
    if bare:
        namespaces.die_with_parent()  # bubblewrap sees to it otherwise
    else:
        namespaces.set_dumpable(False)
    warm_up([*ALWAYS, *modules])
    gc.collect()
    gc.freeze()
    huge_pages.gather()
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    control.send(b'{"ready":true}')
    while packet := control.recv(PACKET):
        if os.fork() == 0:
            try:
                _warden(control, json.loads(packet), bare)
            finally:
                os._exit(1)


def _warden(control: socket.socket, request: Request, bare: bool) -> None:
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
            _become_kernel(control, its, request, bare)
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
    socket.send_fds(control, [b'{"started":true}'], [pidfd])
    reason = None if bare else _watch(kernel, pidfd, request["limits"])
    _, status = os.waitpid(kernel, 0)
    with contextlib.suppress(BrokenPipeError, ConnectionResetError):
        control.send(json.dumps({"ended": os.waitstatus_to_exitcode(status), "reason": reason}).encode())
    os._exit(0)


def _watch(kernel: int, pidfd: int, limits: Mapping[str, int]) -> str | None:
    """Kill the kernel, and so its whole pid namespace, when all its processes use too much."""
    base = _own_bytes("1")
    while not select.select([pidfd], [], [], _WATCH_SECONDS)[0]:
        pids = [name for name in os.listdir("/proc") if name.isdigit()]  # noqa: PTH208 - names only
        if len(pids) > limits["processes"]:
            os.kill(kernel, signal.SIGKILL)
            return "processes"
        if sum(max(0, _own_bytes(pid) - base) for pid in pids) > limits["memory"]:
            os.kill(kernel, signal.SIGKILL)
            return "memory"
    return None


def _own_bytes(pid: str) -> int:
    """Return what a process holds besides files: its private memory, and memory shared with its forks."""
    try:
        lines = Path("/proc", pid, "status").read_text().splitlines()
    except OSError:  # it ended while we looked
        return 0
    return sum(int(line.split()[1]) * 1024 for line in lines if line.startswith(("RssAnon:", "RssShmem:")))


def _become_kernel(control: socket.socket, warden: socket.socket, request: Request, bare: bool) -> None:
    """Set up this fork as a Jupyter kernel and run it until it is told to stop."""
    control.close()
    namespaces.die_with_parent()
    os.setsid()
    _redirect_to_nowhere()
    folder = f"{SOCKETS}/{request['folder']}"
    if bare:
        folder = request["outer_folder"]
        os.chdir(folder)
    else:
        _private_files(folder, request["limits"]["disk"])
        namespaces.drop_capabilities()
        syscalls.forbid()
        namespaces.set_dumpable(True)
        _set_limits(request["limits"])
        folder = KERNEL_FOLDER
    os.closerange(3, warden.fileno())
    os.closerange(warden.fileno() + 1, resource.getrlimit(resource.RLIMIT_NOFILE)[0])
    _seed(request["seed"])
    app = _kernel_app({**request["connection"], "ip": f"{folder}/socket"}, request["figures"])
    warden.send(b".")
    warden.recv(1)
    warden.close()
    app.start()


def _private_files(folder: str, size: int) -> None:
    namespaces.mount_proc()
    namespaces.bind(folder, KERNEL_FOLDER)
    namespaces.mount_tmpfs(SOCKETS, 4096)
    for path in (HOME, "/tmp", "/dev/shm"):
        namespaces.mount_tmpfs(path, size)
    os.chdir(HOME)


def _set_limits(limits: Mapping[str, int]) -> None:
    now = int(Path("/proc/self/statm").read_text().split()[0]) * _PAGE
    seconds = int(limits["submission_seconds"]) + 1
    for what, most in (
        (resource.RLIMIT_AS, now + limits["memory"] + _RESERVED),
        (resource.RLIMIT_NPROC, limits["processes"]),
        (resource.RLIMIT_NOFILE, limits["open_files"]),
        (resource.RLIMIT_FSIZE, limits["disk"]),
        (resource.RLIMIT_CPU, seconds),
        (resource.RLIMIT_CORE, 0),
    ):
        resource.setrlimit(what, (most, most))


def _redirect_to_nowhere() -> None:
    nowhere = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(nowhere, stream)
    os.close(nowhere)


def _seed(seed: int) -> None:
    """Seed every global generator, so that the same submission gives the same run."""
    import numpy

    random.seed(seed)
    numpy.random.seed(seed % 2**32)
    if "torch" in sys.modules:
        sys.modules["torch"].manual_seed(seed)


def _kernel_app(connection: Mapping[str, Any], figures: bool) -> Any:
    from ipykernel.kernelapp import IPKernelApp
    from traitlets.config import Config

    config = Config()
    config.HistoryManager.enabled = False
    config.IPKernelApp.log_level = 50
    if not figures:
        config.InlineBackend.figure_formats = set()
    config.Session.key = connection["key"].encode()
    ports = {name: connection[name] for name in connection if name.endswith("_port")}
    here = os.path.abspath("kernel.json")  # noqa: PTH100 - of this submission alone, also without a sandbox
    app = IPKernelApp.instance(
        config=config, transport="ipc", ip=connection["ip"], connection_file=here, **ports
    )
    app.initialize([])
    return app


if __name__ == "__main__":
    main()
