"""The bubblewrap command line: what the process that runs student code can see at all."""

import shutil
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

from grader.beside.places import DATA, HOME, KERNEL_FOLDER, SOCKETS
from grader.kernels.ours import hidden_below, room

VENV = "/opt/venv"  # where the environment is seen inside, wherever it lies outside, and where the rooms
ROOMS = "/opt/beside"  # beside student code are: a clone below /tmp would be hidden by the private /tmp
BESIDE = "grader.beside"
DATA_VARIABLE = "FNN_DATA"  # by which notebooks and hidden tests find the data root

Show = Callable[[Path], str]

INSTALL = "sudo apt-get install -y bubblewrap"
NAMESPACES = (
    "It needs namespaces of its own, and a /proc of which nothing is hidden. Allow them:\n"
    "    sudo sysctl -w user.max_user_namespaces=15000 kernel.unprivileged_userns_clone=1\n"
    "    on Ubuntu also:  sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0\n"
    "    in a container:  podman run --security-opt seccomp=unconfined --security-opt unmask=ALL\n"
    "    or               docker run --security-opt seccomp=unconfined --security-opt systempaths=unconfined"
    "\n"
    "    or, for submissions that you trust:  --sandbox none"
)


class SandboxMissing(RuntimeError):
    """Bubblewrap is not there, or may not make namespaces; `str()` says what to do."""


def environment(data: Path | None, path: str = "") -> dict[str, str]:
    """Return the whole environment of student code: one thread, so that load cannot change marks."""
    roots = {DATA_VARIABLE: str(data)} if data is not None else {}
    one_thread = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1")
    one_thread["OMP_THREAD_LIMIT"] = "1"  # whatever a notebook sets: a fork of a pool of threads would hang
    return {
        "PATH": "/usr/bin:/bin",
        "HOME": HOME,
        "LANG": "C.UTF-8",
        "PYTHONHASHSEED": "0",
        "MALLOC_ARENA_MAX": "2",  # each more reserves 64 MiB of address space, or not, as load will have it
        "PYTHONDONTWRITEBYTECODE": "1",
        "MPLBACKEND": "module://matplotlib_inline.backend_inline",
        "IPYTHONDIR": f"{HOME}/.ipython",
        "TQDM_DISABLE": "1",  # nobody watches a bar, and feedback need not show where it was
        **({"PYTHONPATH": path} if path else {}),
        **one_thread,
        **roots,
    }


def require() -> str:
    """Return the path of bubblewrap.

    Raises:
        SandboxMissing: it is not installed.
    """
    bwrap = shutil.which("bwrap")
    if bwrap is None:
        raise SandboxMissing(
            "Marking runs student code in bubblewrap, which is not installed.\n"
            f"    Install it:  {INSTALL}\n"
            "    or, for submissions that you trust:  --sandbox none"
        )
    return bwrap


def command(
    module: list[str],
    sockets: Path,
    data: Path | None,
    beside: Iterable[str] = (),
    course: Path | None = None,
    show: Show = str,
) -> list[str]:
    """Make the bubblewrap command that runs a module of `grader.beside`.

    Args:
        module: the module and its arguments.
        sockets: the one folder of the outside that is writable inside.
        data: the data root, shown read-only at /data; None for none.
        beside: packages of the course that are shown as well, for what its hidden tests run there.
        course: the folder of the course, which is hidden where it lies in something that is shown.
        show: where bubblewrap finds a file or folder of the outside that may be private.

    Raises:
        SandboxMissing: no bubblewrap on this machine.
    """
    bwrap = show(Path(require()))
    inside = environment(Path(DATA) if data is not None else None, ROOMS)
    # The outer /proc is bound so that each fork may mount its own over it; student code, without
    # capabilities, can never take that one off again. Each fork enters a user namespace of its own, the last.
    return [
        *(bwrap, "--unshare-all", "--unshare-user", "--cap-add", "CAP_SYS_ADMIN"),
        *("--uid", "1000", "--gid", "1000", "--hostname", "student"),
        *("--die-with-parent", "--new-session", "--clearenv"),
        *(part for name, value in inside.items() for part in ("--setenv", name, value)),
        *_system(),
        *_python_parts(show),
        *_rooms((BESIDE, *beside), course, show),
        *("--bind", "/proc", "/proc", "--dev", "/dev", "--tmpfs", "/tmp", "--tmpfs", HOME),
        *("--dir", KERNEL_FOLDER, "--bind", show(sockets), SOCKETS),
        *(("--ro-bind", show(data), DATA) if data is not None else ()),
        *("--remount-ro", "/", "--remount-ro", "/dev"),  # one submission after the other sees these two
        *("--chdir", HOME, "--"),
        *(_python(), "-m", *module),
    ]


def _system() -> list[str]:
    """Bind the system read-only; nothing else of the disk is there."""
    args = ["--ro-bind", "/usr", "/usr"]
    for name in ("lib", "lib64", "lib32", "bin", "sbin"):
        path = Path("/") / name
        if path.is_symlink():
            args += ["--symlink", str(path.readlink()), str(path)]
        elif path.is_dir():
            args += ["--ro-bind", str(path), str(path)]
    for setting in ("/etc/ld.so.cache", "/etc/fonts", "/etc/alternatives", "/etc/localtime"):
        args += ["--ro-bind-try", setting, setting]
    return args


def _python_parts(show: Show) -> list[str]:
    """Bind this Python and its environment read-only, part by part: a course may lie in the same folder."""
    base = Path(sys.base_prefix).resolve()
    places = {} if base.is_relative_to("/usr") else {base: str(base)}
    if sys.prefix != sys.base_prefix:
        places[Path(sys.prefix).resolve()] = VENV
    args: list[str] = []
    for outside, inside in places.items():
        for part in ("bin", "lib", "lib64", "share", "pyvenv.cfg"):
            path = outside / part
            if path.is_symlink():  # lib64, of lib
                args += ["--symlink", str(path.readlink()), f"{inside}/{part}"]
            elif path.exists():
                args += ["--ro-bind", show(path), f"{inside}/{part}"]
    return args


def _rooms(packages: Iterable[str], course: Path | None, show: Show) -> list[str]:
    """Bind the rooms beside student code, each without the package that it is in; hide what else is ours."""
    names = tuple(packages)
    args: list[str] = []
    shown = {Path(sys.prefix): VENV, Path(sys.base_prefix): "", Path("/usr"): ""}
    for place in hidden_below(names, course, shown):
        args += ["--tmpfs", place, "--remount-ro", place]
    for name in names:
        args += ["--ro-bind", show(room(name)), f"{ROOMS}/{name.replace('.', '/')}"]
    return args


def _python() -> str:
    """Return where this Python is, inside."""
    if sys.prefix == sys.base_prefix:
        return str(Path(sys.executable).resolve())
    return f"{VENV}/bin/{Path(sys.executable).name}"
