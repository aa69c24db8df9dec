"""Which of the files beside an assignment's notebooks one notebook uses: only those are placed beside it.

A helper that one notebook is given may hold the answers of another, so what lies in the same folder is not
placed unless the notebook itself, as the course wrote it, or a file that is placed with it, asks for it.
"""

import re
from collections.abc import Iterable, Mapping
from pathlib import PurePosixPath

from nbformat import NotebookNode

TAG = "beside: "


def used(files: Mapping[str, bytes], notebook: NotebookNode) -> dict[str, bytes]:
    """Return the files that a notebook uses, of all that lie beside it (path -> content).

    It uses those that its cells import or name, or name in a tag, and in turn what these import or name. A
    folder is used as a whole.

    Args:
        files: what lies beside the notebooks of an assignment.
        notebook: the course's own, without solutions; a student's cells do not count.
    """
    texts = [*(cell.source for cell in notebook.cells), *_tagged(notebook)]
    found: dict[str, bytes] = {}
    while texts:
        new = {path: data for path, data in files.items() if path not in found and _asked_for(path, texts)}
        found |= new
        texts = [_text(data) for data in new.values()]
    return found


def _tagged(notebook: NotebookNode) -> Iterable[str]:
    for cell in notebook.cells:
        for tag in cell.metadata.get("tags", []):
            if tag.startswith(TAG):
                yield tag.removeprefix(TAG)


def _text(data: bytes) -> str:
    """Return what a file says, which is nothing if it is no text."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return ""


def _asked_for(path: str, texts: Iterable[str]) -> bool:
    """Tell whether a text imports or names a file, or the folder that it lies in."""
    top, *below = PurePosixPath(path).parts
    name = rf"(?<![\w.-]){re.escape(top)}(?![\w-])"
    ways = [name + "/" if below else name]
    if below or top.endswith(".py"):
        ways.append(_import_of(top.removesuffix(".py")))
    return any(re.search(way, text, re.MULTILINE) for way in ways for text in texts)


def _import_of(module: str) -> str:
    others = r"(?:[\w.]+(?:\s+as\s+\w+)?\s*,\s*)*"
    return rf"^\s*(?:from|import)\s+{others}{re.escape(module)}(?!\w)"
