"""Reads what Linux tells of processes in /proc; a process may be gone before its turn comes."""

import os
from pathlib import Path

STATE, PARENT, BEGAN = 0, 1, 19  # of `facts`


def numbers() -> list[str]:
    """List the processes of this /proc."""
    return [name for name in os.listdir("/proc") if name.isdigit()]  # noqa: PTH208 - names only


def facts(path: str) -> list[str]:
    """Return the fields of /proc/PID/stat, or a thread's, that follow the name, which may hold anything.

    Args:
        path: the process or thread, seen from /proc.

    Returns:
        nothing if it is gone.
    """
    try:
        return Path("/proc", path, "stat").read_text(errors="replace").rpartition(")")[2].split()
    except OSError:
        return []
