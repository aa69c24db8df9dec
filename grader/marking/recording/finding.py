"""Finds what a student handed in, where it lies nearly right in submitted/.

That is: under nearly the name of the notebook or another one, in a folder further down or further up, in a
folder whose name differs in case. What lies right is never looked for elsewhere, unless it is untouched.
"""

import io
import os
import zipfile
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

from grader.marking.recording.handed_in import PACKED, plain_file
from grader.marking.recording.names import visible
from grader.marking.recording.recognising import BY_CELLS, NOTEBOOK, Candidate, Releases, choose, is_notebook

MOST = 20  # files that are looked into
MOST_PACKED, MOST_NAMES = 64 * 2**20, 1000  # bytes of an archive whose names are read, and how many of them
_DEEP = 2  # folders in one another
_MOST_LISTED = 3


@dataclass(frozen=True)
class Found:
    """Where a notebook lies, which need not exist.

    Attributes:
        notes: sentences for the student and whoever marks.
        instead: one more for where there is nothing: what lies there that may be it.
    """

    path: Path
    notes: list[str] = field(default_factory=list)
    instead: str = ""


def find(
    folder: Path,
    assignment: str,
    notebook: str,
    known: Collection[str],
    releases: Callable[[], Releases],
    most: int,
) -> Found:
    """Find a notebook in the folder where a student's work for an assignment lies.

    Args:
        known: all notebooks of the assignment.
        releases: what tells them; asked for only where something is to be told.
        most: bytes of a file.
    """
    own = folder / f"{notebook}{NOTEBOOK}"
    right = {folder / f"{name}{NOTEBOOK}" for name in known}
    others = [path for path in notebooks_below(folder) if path not in right]
    if own.is_symlink() or not others:
        return Found(own, instead=_packed(folder, assignment))
    contents = [(path, plain_file(path, most)) for path in [own, *others]]
    seen = [Candidate.of(path, raw, releases()) for path, raw in contents if raw is not None]
    choice = choose(one for one in seen if one.notebook == notebook)
    beside = [Path(one.path) for one in choice.others]
    if choice.taken is not None and choice.taken.path != own:
        return Found(Path(choice.taken.path), [_moved(own, choice.taken)])
    if own.exists():
        return Found(own, [_beside(own, beside)] if beside else [])
    if beside:
        return Found(own, instead=f" Several may be it: {_named(beside, folder)}. Leave one of them.")
    elsewhere = {one.path for one in seen if one.notebook}
    unknown = [path for path in others if path not in elsewhere]
    return Found(own, instead=_packed(folder, assignment) or _unknown(own, unknown))


def notebooks_below(folder: Path) -> list[Path]:
    """List a few files that may be notebooks in a folder and those in it, without following links."""
    return list(islice(_walk(folder), MOST))


def _walk(folder: Path) -> Iterator[Path]:
    for place, folders, files in os.walk(folder):
        deep = len(Path(place).relative_to(folder).parts)
        folders[:] = sorted(name for name in folders if deep < _DEEP and not is_hidden(name))
        yield from (Path(place, name) for name in sorted(files) if is_notebook(name) and not is_hidden(name))


def folders_of(
    top: Path, assignment: str, others: Collection[str], inside: Callable[[Path], bool]
) -> dict[str, Path]:
    """Map each folder of submitted/ to where its work for an assignment lies, in the order of their names.

    Args:
        top: submitted/.
        others: the other assignments.
        inside: tells whether a file is a notebook of this assignment, or packs one.
    """
    found = {}
    for student in sorted(path for path in top.glob("*") if path.is_dir()):
        place = _place(student, assignment, others, inside)
        if place is not None:
            found[student.name] = place
    return found


def _place(
    student: Path, assignment: str, others: Collection[str], inside: Callable[[Path], bool]
) -> Path | None:
    if (student / assignment).is_dir():
        return student / assignment
    alike = [path for path in student.glob("*") if path.name.casefold() == assignment.casefold()]
    if len(alike) == 1 and alike[0].is_dir() and alike[0].name not in others:
        return alike[0]
    loose = (path for path in sorted(student.glob("*")) if is_notebook(path.name))
    packed = archives_in(student)
    return student if any(map(inside, [*islice(loose, MOST), *packed[:MOST]])) else None


def of_roster(folders: dict[str, Path], enrolled: Collection[str]) -> dict[str, Path]:
    """Name folders as the roster does, where they differ from one student's name in case alone."""
    by_case: dict[str, list[str]] = {}
    for name in enrolled:
        by_case.setdefault(name.casefold(), []).append(name)
    named: dict[str, Path] = {}
    for name, place in folders.items():
        alike = by_case.get(name.casefold(), [])
        lone = len(alike) == 1 and alike[0] not in folders and name not in enrolled
        named.setdefault(alike[0] if lone else name, place)
    return named


def is_hidden(name: str) -> bool:
    """Tell whether a file or folder is a program's own, as .ipynb_checkpoints and __MACOSX are."""
    return name.startswith(".") or name in ("__MACOSX", "__pycache__")


def _moved(own: Path, taken: Candidate) -> str:
    where = visible(str(Path(taken.path).relative_to(own.parent)))
    if own.exists():
        return f"{own.name} is as it was released: {where}, in which you worked, was marked instead."
    known = f", known by {BY_CELLS}," if taken.way == BY_CELLS else ""
    return f"{own.name} was handed in as {where}{known} and was marked from there."


def _beside(own: Path, beside: list[Path]) -> str:
    return f"{own.name} was marked; what else is in {_named(beside, own.parent)} was not."


def _unknown(own: Path, paths: list[Path]) -> str:
    if not paths:
        return ""
    return f" If it is this one, rename or move it to {own.name}: {_named(paths, own.parent)}."


def archives_in(folder: Path) -> list[Path]:
    """List the archives that lie in a folder, which marking does not open."""
    return [path for path in sorted(folder.glob("*")) if path.name.lower().endswith(PACKED)]


def names_in(archive: Path) -> list[str]:
    """List what an archive says is in it, without unpacking; nothing of one that is not a sound zip file."""
    raw = plain_file(archive, MOST_PACKED)  # no link, and no pipe that would wait for ever
    try:
        with zipfile.ZipFile(io.BytesIO(raw or b"")) as opened:
            return opened.namelist()[:MOST_NAMES]
    except (ValueError, NotImplementedError, zipfile.BadZipFile):
        return []


def _packed(folder: Path, assignment: str) -> str:
    packed = archives_in(folder)
    named = _named(packed, folder)
    return f" There is {named}:  course collect submitted {assignment}  unpacks it." if packed else ""


def _named(paths: Iterable[Path], folder: Path) -> str:
    return ", ".join(visible(str(path.relative_to(folder))) for path in islice(paths, _MOST_LISTED))
