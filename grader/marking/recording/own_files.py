"""Which of the files that a student handed in beside a notebook are placed where it runs.

Those that it uses: a module or a small data file of the student's own, which it imports or names. What the
course has a file of that name for stays the course's.
"""

import base64
import sys
from collections.abc import Collection
from importlib.util import find_spec
from pathlib import Path

from grader.marking.recording.handed_in import plain_file

MOST = 2**20  # bytes of one file
MOST_FILES = 20  # of those that are used
MOST_LISTED = 1000  # names in a folder
_NOT_THEIRS = {"timestamp.txt"}  # nbgrader's


def own_files(folder: Path, notebook: str, taken: Collection[str]) -> tuple[dict[str, str], list[str]]:
    """Read the student's own files that a notebook uses.

    Args:
        folder: where the notebook was handed in.
        notebook: its text, whatever it is.
        taken: names that are the course's.

    Returns:
        name -> base64, and a sentence for each file that is used but was left out.
    """
    found: dict[str, str] = {}
    refused: list[str] = []
    waiting, texts = _candidates(folder, taken), [notebook]
    while used := [path for path in waiting if any(_names(text, path) for text in texts)]:
        waiting = [path for path in waiting if path not in used]
        texts = []
        for path in used:
            data = plain_file(path, MOST)
            if why := _trouble(path, data, len(found)):
                refused.append(f"{path.name}, handed in beside the notebook, was left out: {why}.")
            elif data is not None:
                found[path.name] = base64.b64encode(data).decode("ascii")
                texts.append(data.decode("utf-8", "replace") if path.suffix == ".py" else "")
    return found, refused


def _candidates(folder: Path, taken: Collection[str]) -> list[Path]:
    if not folder.is_dir():
        return []
    paths = sorted(folder.iterdir())[:MOST_LISTED]
    return [
        path
        for path in paths
        if path.name not in {*taken, *_NOT_THEIRS} and path.suffix not in ("", ".ipynb", ".html")
    ]


def _names(text: str, path: Path) -> bool:
    return (path.stem if path.suffix == ".py" else path.name) in text


def _trouble(path: Path, data: bytes | None, already: int) -> str:
    if path.suffix == ".py" and (path.stem in sys.stdlib_module_names or _installed(path.stem)):
        return "a module that notebooks import has the same name; give it another one"
    if data is None:
        return f"it is no plain file of at most {MOST // 2**20} MiB"
    return f"only {MOST_FILES} files are taken" if already >= MOST_FILES else ""


def _installed(module: str) -> bool:
    return module.isidentifier() and find_spec(module) is not None
