"""The bubblewrap command line: what the process that runs student code can see at all."""

import shutil
import sys
from pathlib import Path

import grader

KERNEL_FOLDER = "/run/kernel"  # where the sockets of the one running kernel lie, inside
SOCKETS = "/run/sockets"  # the slot's folder; empty once a kernel has its own
HOME = "/home/student"
DATA = "/data"
VENV = "/opt/venv"  # where the environment and this package are seen inside, wherever they lie outside:
PACKAGE = "/opt/package"  # a clone below /tmp would be hidden by the private /tmp

INSTALL = "sudo apt-get install -y bubblewrap"


class SandboxMissing(RuntimeError):
    """Bubblewrap is not there, or may not make namespaces; `str()` says what to do."""


def environment(data: Path | None, package: str = PACKAGE) -> dict[str, str]:
    """Return the whole environment of student code: one thread, so that load cannot change marks."""
    roots = {"FNN_DATA": str(data)} if data is not None else {}
    one_thread = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1")
    return {
        "PATH": "/usr/bin:/bin",
        "HOME": HOME,
        "LANG": "C.UTF-8",
        "PYTHONHASHSEED": "0",
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYTHONPATH": package,
        "MPLBACKEND": "module://matplotlib_inline.backend_inline",
        "IPYTHONDIR": f"{HOME}/.ipython",
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


def command(module: list[str], sockets: Path, data: Path | None) -> list[str]:
    """Make the bubblewrap command that runs a module of this package.

    Args:
        module: the module and its arguments.
        sockets: the one folder of the outside that is writable inside.
        data: the data root, shown read-only at /data; None for none.

    Raises:
        SandboxMissing: no bubblewrap on this machine.
    """
    bwrap = require()
    inside = environment(Path(DATA) if data is not None else None)
    # The outer /proc is bound so that each fork may mount its own over it; student code, without
    # capabilities, can never take that one off again.
    return [
        *(bwrap, "--unshare-all", "--unshare-user", "--disable-userns", "--cap-add", "CAP_SYS_ADMIN"),
        *("--uid", "1000", "--gid", "1000", "--hostname", "student"),
        *("--die-with-parent", "--new-session", "--clearenv"),
        *(part for name, value in inside.items() for part in ("--setenv", name, value)),
        *_system(),
        *("--bind", "/proc", "/proc", "--dev", "/dev", "--tmpfs", "/tmp", "--tmpfs", HOME),
        *("--dir", KERNEL_FOLDER, "--bind", str(sockets), SOCKETS),
        *(("--ro-bind", str(data), DATA) if data is not None else ()),
        *("--remount-ro", "/", "--remount-ro", "/dev"),  # one submission after the other sees these two
        *("--chdir", HOME, "--"),
        *(_python(), "-m", *module),
    ]


def _system() -> list[str]:
    """Bind the system, this Python and this package read-only; nothing else of the disk is there."""
    args = ["--ro-bind", "/usr", "/usr"]
    for name in ("lib", "lib64", "lib32", "bin", "sbin"):
        path = Path("/") / name
        if path.is_symlink():
            args += ["--symlink", str(path.readlink()), str(path)]
        elif path.is_dir():
            args += ["--ro-bind", str(path), str(path)]
    for setting in ("/etc/ld.so.cache", "/etc/fonts", "/etc/alternatives", "/etc/localtime"):
        args += ["--ro-bind-try", setting, setting]
    base = Path(sys.base_prefix).resolve()
    if not base.is_relative_to("/usr"):
        args += ["--ro-bind", str(base), str(base)]
    if sys.prefix != sys.base_prefix:
        args += ["--ro-bind", str(Path(sys.prefix).resolve()), VENV]
    package = Path(grader.__file__).resolve().parent
    return [*args, "--ro-bind", str(package), f"{PACKAGE}/{package.name}"]


def package_root() -> str:
    """Return the folder, outside, that has this package."""
    return str(Path(grader.__file__).resolve().parent.parent)


def _python() -> str:
    """Return where this Python is, inside."""
    if sys.prefix == sys.base_prefix:
        return str(Path(sys.executable).resolve())
    return f"{VENV}/bin/{Path(sys.executable).name}"
