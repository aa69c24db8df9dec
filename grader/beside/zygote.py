"""A warm process inside the sandbox: it has imported everything, and each notebook gets a fork of it.

Run as `python -m grader.beside.zygote FD WAY ROOMS MODULES...`, WAY `bare` or `sandboxed` and ROOMS packages
with commas between: requests and replies are JSON packets on the socket FD. For each kernel the zygote forks
a *warden*, which makes fresh namespaces and file systems, forks the *kernel* as pid 1 of them, watches over
memory and processes, and says how it ended.
"""

import gc
import signal
import socket
import sys

from grader.beside import coarse, huge_pages, namespaces
from grader.beside.serving import serve
from grader.beside.warming import import_rooms, use_once, warm_up

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
    "numpy.random",  # NumPy imports it when it is first used
    "tornado.platform.asyncio",
    "grader.beside.answering",
)


def main() -> None:
    """Warm up, then fork a kernel for each request until the other end closes."""
    control = socket.socket(fileno=int(sys.argv[1]))
    bare, rooms, modules = sys.argv[2] == "bare", sys.argv[3].split(","), sys.argv[4:]
    if bare:
        namespaces.die_with_parent()  # bubblewrap sees to it otherwise
    else:
        namespaces.set_dumpable(False)
    warm_up([*ALWAYS, *modules])
    use_once()
    import_rooms(rooms)
    coarse.make_ready()
    gc.collect()
    gc.freeze()
    huge_pages.gather()
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    control.send(b'{"ready":true}')
    serve(control, bare, {})


if __name__ == "__main__":
    main()
