"""Reads the files that a student may hand in beside a notebook.

A cell of the notebook names each with a tag, `hand in: fashion.pt`. The file is put where the student's
process looks for it, and is as untrusted as the notebook.
"""

import base64
import contextlib
import json
import os
import stat
from collections.abc import Collection, Iterator
from pathlib import Path

TAG = "hand in: "
MOST = 8 * 2**20  # bytes of one file
PACKED = (".zip", ".gz", ".tgz", ".tar", ".rar", ".7z")


def handed_in(folders: Collection[Path], notebook: str) -> dict[str, str]:
    """Read those files that a notebook (its text) asks for: name -> base64.

    A file that is not there, is no plain file or is too large is left out.

    Args:
        folders: where it may lie; the first that has it counts.
    """
    found = {}
    for name in names(notebook):
        contents = (plain_file(folder / name, MOST) for folder in folders)
        data = next((data for data in contents if data is not None), None)
        if data is not None:
            found[name] = base64.b64encode(data).decode("ascii")
    return found


def names(notebook: str) -> Iterator[str]:
    """Yield the names of the files that a notebook asks for."""
    for cell in json.loads(notebook)["cells"]:
        for tag in cell["metadata"].get("tags", []):
            if tag.startswith(TAG):
                yield Path(tag.removeprefix(TAG)).name


def plain_file(path: Path, most: int) -> bytes | None:
    """Read a file of at most `most` bytes; None for anything else, as a link."""
    with contextlib.suppress(OSError):
        handle = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
        with os.fdopen(handle, "rb") as file:
            facts = os.fstat(handle)
            if stat.S_ISREG(facts.st_mode) and facts.st_size <= most:
                return file.read(most)
    return None


def handed_in_as(folder: Path) -> list[str]:
    """List the names of notebooks and archives in a student's folder, as they were handed in."""
    return sorted(path.name for path in folder.glob("*") if is_work(path.name) and path.is_file())


def is_work(name: str) -> bool:
    """Tell whether a file is a notebook or an archive, by its name."""
    return name.lower().endswith((".ipynb", *PACKED)) and not name.startswith(".")
