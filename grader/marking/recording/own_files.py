"""Which of the files that a student handed in beside a notebook are placed where it runs.

Those that it uses: a module or a small data file of the student's own, which it imports or names, and the
whole of a folder that it imports or names. What the course has a file of that name for stays the course's.
"""

import base64
import os
import re
from collections.abc import Collection, Iterable, Iterator
from itertools import islice
from pathlib import Path, PurePosixPath

from grader.marking.judging.installed import is_installed
from grader.marking.recording.handed_in import plain_file

MOST = 2**20  # bytes of one file
MOST_FILES = 20  # of those that are used
MOST_LISTED = 1000  # names in all folders
MOST_DEEP = 5  # folders in one another
_NOT_THEIRS = {"timestamp.txt"}  # nbgrader's
_NEVER_USED = {".ipynb", ".html", ".pyc"}
_MOST_NAMED = 3  # of what was left out for one reason

# a text may be a notebook as JSON: \" is a quote of its code, "data": a field of JSON's own
_IMPORTED = re.compile(r"(?:from|import)\s+([\w., ]{1,400})")
_QUOTED = re.compile(r"""["'/]([^"'/\\\n]{1,100})(?=['/\\]|"(?!\s*:))""")
_BEFORE_SLASH = re.compile(r"(?<![\w.-])([\w.-]+)(?=/)")


def own_files(folder: Path, notebook: str, taken: Collection[str]) -> tuple[dict[str, str], list[str]]:
    """Read the student's own files that a notebook uses.

    Args:
        folder: where the notebook was handed in.
        notebook: its text, whatever it is.
        taken: paths below the notebooks that are the course's.

    Returns:
        path below the notebook -> base64, and a sentence for what is used but was left out.
    """
    found: dict[str, str] = {}
    left_out: dict[str, list[str]] = {}
    waiting = _not_the_courses(islice(_below(folder), MOST_LISTED), taken)
    texts = [notebook]
    while waiting and (used := _used(waiting, texts)):
        waiting = [path for path in waiting if path not in used]
        texts = []
        for path in used:
            data = plain_file(folder / path, MOST)
            if why := _trouble(path, data, len(found)):
                left_out.setdefault(why, []).append(str(path))
            elif data is not None:
                found[str(path)] = base64.b64encode(data).decode("ascii")
                texts.append(data.decode("utf-8", "replace") if path.suffix == ".py" else "")
    return found, [_said(paths, why) for why, paths in left_out.items()]


def _below(folder: Path) -> Iterator[PurePosixPath]:
    """Yield the paths of files, and of folders that are links or too deep, which are not looked into."""
    for place, folders, files in os.walk(folder):
        inner = PurePosixPath(Path(place).relative_to(folder))
        folders[:] = sorted(name for name in folders if not name.startswith((".", "__pycache__")))
        shut = [name for name in folders if len(inner.parts) >= MOST_DEEP or Path(place, name).is_symlink()]
        folders[:] = [name for name in folders if name not in shut]
        yield from (
            inner / name for name in sorted(files + shut) if PurePosixPath(name).suffix not in _NEVER_USED
        )


def _not_the_courses(paths: Iterable[PurePosixPath], taken: Collection[str]) -> list[PurePosixPath]:
    """Leave out what the course has as a file or a folder, and what would stand before a module of its."""
    files = {PurePosixPath(name) for name in {*taken, *_NOT_THEIRS}}
    theirs = files | {parent for path in files for parent in path.parents}
    return [
        path
        for path in paths
        if path not in theirs
        and files.isdisjoint(path.parents)
        and PurePosixPath(f"{path.parts[0]}.py") not in files
    ]


def _used(paths: list[PurePosixPath], texts: list[str]) -> dict[PurePosixPath, None]:
    """Choose, in this order, what some texts name itself and what lies in folders that they name."""
    folders = {name for text in texts for name in _folders(text)}
    inside = [path for path in paths if path.parts[0] in folders]
    single = [path for path in paths if len(path.parts) == 1 and path.suffix]
    named = [path for path in single + inside if any(_name(path) in text for text in texts)]
    return dict.fromkeys(named + inside)


def _name(path: PurePosixPath) -> str:
    return path.stem if path.suffix == ".py" else path.name


def _folders(text: str) -> Iterator[str]:
    """Yield what a text imports, and what may be a folder in a path."""
    for several in _IMPORTED.findall(text):
        for one in several.split(","):
            yield from (word.partition(".")[0] for word in one.split()[:1])
    yield from _QUOTED.findall(text)
    yield from _BEFORE_SLASH.findall(text)


def _trouble(path: PurePosixPath, data: bytes | None, already: int) -> str:
    if path.suffix == ".py" and is_installed(path.parts[0].removesuffix(".py")):
        return "a module that notebooks import has the same name; give it another one"
    if data is None:
        return f"only plain files of at most {MOST // 2**20} MiB, in at most {MOST_DEEP} folders, are taken"
    return f"only {MOST_FILES} files are taken" if already >= MOST_FILES else ""


def _said(paths: list[str], why: str) -> str:
    more = len(paths) - _MOST_NAMED
    names = ", ".join(paths[:_MOST_NAMED]) + (f" and {more} more" if more > 0 else "")
    return f"{names}, handed in beside the notebook, {'was' if len(paths) == 1 else 'were'} left out: {why}."
