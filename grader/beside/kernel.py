"""Turns a fork of the zygote into a Jupyter kernel: private files, no capabilities, limits, seeds."""

import os
import random
import resource
import socket
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from grader.beside import answering, namespaces, streams, syscalls
from grader.beside.places import HOME, KERNEL_FOLDER, PRIVATE, SOCKETS

_RESERVED = 512 * 2**20  # address space that threads reserve for stacks and heaps and never use
_FOR_TABLES = 256  # this part of the memory is for page tables
_MAPPED, _DATA = 0, 5  # fields of /proc/PID/statm, in pages
_OWN_TASKS = 13  # threads of the kernel itself, and the processes around it that count with it
_PAGE = os.sysconf("SC_PAGE_SIZE")

Request = Mapping[str, Any]
Files = Mapping[Path, bytes]


def become_kernel(
    marker: socket.socket, warden: socket.socket, request: Request, bare: bool, files: Files
) -> None:
    """Set up this fork as a Jupyter kernel, with `files` written, and run it until it is told to stop."""
    marker.close()
    namespaces.die_with_parent()
    os.setsid()
    _redirect_to_nowhere()
    folder = f"{SOCKETS}/{request['folder']}"
    if bare:
        folder = request["outer_folder"]
        os.chdir(folder)
        sys.path.insert(0, folder)  # as `python -m` has the home in a sandbox; the zygote has no such entry
    else:
        _private_files(folder, request["limits"], files)
        namespaces.refuse_huge_pages()
        namespaces.drop_capabilities()
        syscalls.forbid()
        namespaces.set_dumpable(True)
        _set_limits(request["limits"])
        folder = KERNEL_FOLDER
    os.closerange(3, warden.fileno())
    os.closerange(warden.fileno() + 1, resource.getrlimit(resource.RLIMIT_NOFILE)[0])
    seed_all(request["seed"])
    app = _kernel_app({**request["connection"], "ip": f"{folder}/socket"}, request["figures"])
    if not bare:
        _limit_data(request["limits"]["memory"])
    warden.send(b".")
    warden.recv(1)
    warden.close()
    app.start()


def _private_files(folder: str, limits: Mapping[str, int], files: Files) -> None:
    namespaces.mount_proc()
    namespaces.bind(folder, KERNEL_FOLDER)
    namespaces.mount_tmpfs(SOCKETS, 4096)
    for path in PRIVATE:
        namespaces.mount_tmpfs(path, limits["disk"], limits["disk_names"])
    for name, data in files.items():
        name.parent.mkdir(parents=True, exist_ok=True)
        name.write_bytes(data)
    namespaces.mount_terminals("/dev/pts", limits["processes"])
    os.chdir(HOME)


def _set_limits(limits: Mapping[str, int]) -> None:
    seconds = int(limits["submission_seconds"]) + 1
    for what, most in (
        (resource.RLIMIT_AS, _used(_MAPPED) + limits["memory"] + _RESERVED),
        (resource.RLIMIT_NPROC, limits["processes"] + _OWN_TASKS),
        (resource.RLIMIT_SIGPENDING, limits["open_files"]),
        (resource.RLIMIT_NOFILE, limits["open_files"]),
        (resource.RLIMIT_FSIZE, limits["disk"]),
        (resource.RLIMIT_CPU, seconds),
        (resource.RLIMIT_CORE, 0),
    ):
        resource.setrlimit(what, (most, most))


def _limit_data(memory: int) -> None:
    """Let MemoryError come before the warden, which ends the notebook; what starts a kernel is free."""
    most = _used(_DATA) + memory - memory // _FOR_TABLES
    resource.setrlimit(resource.RLIMIT_DATA, (most, most))


def _used(field: int) -> int:
    return int(Path("/proc/self/statm").read_text().split()[field]) * _PAGE


def _redirect_to_nowhere() -> None:
    nowhere = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(nowhere, stream)
    os.close(nowhere)


def seed_all(seed: int) -> None:
    """Seed every global generator, so that the same submission gives the same run."""
    import numpy

    random.seed(seed)
    numpy.random.seed(seed % 2**32)
    if "torch" in sys.modules:
        sys.modules["torch"].manual_seed(seed)


def new_shell(figures: bool) -> Any:
    """Make the shell that runs cells; a kernel that starts here, or in a fork, takes it over."""
    from ipykernel.compiler import XCachingCompiler
    from ipykernel.zmqshell import ZMQInteractiveShell
    from jupyter_client.session import Session

    shell = ZMQInteractiveShell.instance(config=_config(figures), compiler_class=XCachingCompiler)
    shell.displayhook.session = shell.display_pub.session = Session()
    return shell


def _kernel_app(connection: Mapping[str, Any], figures: bool) -> Any:
    from ipykernel.kernelapp import IPKernelApp

    config = _config(figures)
    config.Session.key = connection["key"].encode()
    ports = {name: connection[name] for name in connection if name.endswith("_port")}
    here = os.path.abspath("kernel.json")  # noqa: PTH100 - of this submission alone, also without a sandbox
    app = IPKernelApp.instance(
        config=config, transport="ipc", ip=connection["ip"], connection_file=here, **ports
    )
    app.initialize([])
    app.shell.kernel = app.kernel  # one that was there before does not know its kernel
    app.shell.user_expressions = answering.told
    app.shell.events.register("post_execute", streams.keeper())
    return app


def _config(figures: bool) -> Any:
    from traitlets.config import Config

    config = Config()
    config.HistoryManager.enabled = False
    config.IPKernelApp.log_level = 50
    if not figures:
        config.InlineBackend.figure_formats = set()
    return config
