"""Tells which notebook of an assignment a file is: by its name, nearly its name, or the cells inside."""

import re
import unicodedata
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from pathlib import PurePath

from nbformat import NotebookNode

from grader.marking.rebuilding.cells import cells_by_grade_id
from grader.marking.rebuilding.reading import NotANotebook, SubmittedCell, read_cells

NOTEBOOK = ".ipynb"
BY_NAME, NEARLY, BY_CELLS = "its name", "nearly its name", "the cells inside"
_MOST_OF_IT = 0.5  # of a notebook's cells, by which a file is known as that notebook
_APART = re.compile(r"[\W_]+")


@dataclass(frozen=True)
class Release:
    """What tells one notebook of an assignment: the ids of its cells, and all texts released in it."""

    ids: frozenset[str]
    texts: frozenset[str]

    @classmethod
    def of(cls, released: NotebookNode) -> "Release":
        """Read it from what students are given."""
        texts = (_text(cell.source) for cell in released.cells)
        return cls(frozenset(cells_by_grade_id(released)), frozenset(texts))


Releases = Mapping[str, Release]  # by the name of the notebook


@dataclass(frozen=True)
class Candidate:
    """A file that may be a notebook of an assignment.

    Attributes:
        path: where it lies.
        raw: its bytes.
        notebook: which one it is; empty where it is none.
        way: how it is known, one of the constants above.
        changed: something stands in it that was not released.
    """

    path: PurePath
    raw: bytes
    notebook: str
    way: str
    changed: bool

    @classmethod
    def of(cls, path: PurePath, raw: bytes, releases: Releases) -> "Candidate":
        """Look at a file; what cannot be read is known by its name alone, and counts as unchanged."""
        cells = read(raw)
        named = near(path.name, releases)
        notebook = by_cells(cells, releases) or named
        way = BY_CELLS if notebook != named else BY_NAME if path.name == f"{notebook}{NOTEBOOK}" else NEARLY
        known = releases[notebook].texts if notebook else frozenset()
        changed = any(_text(cell.source) not in known for cell in cells)
        return cls(path, raw, notebook, way, changed)


@dataclass(frozen=True)
class Choice:
    """Which of several files is the notebook; `taken` is None where that is anybody's guess."""

    taken: Candidate | None
    others: list[Candidate]


def read(raw: bytes) -> list[SubmittedCell]:
    """Read the cells of a file; none where it is no notebook."""
    try:
        return read_cells(raw)
    except NotANotebook:
        return []


def is_notebook(name: str) -> bool:
    """Tell whether a file may be a notebook, by its name."""
    return NOTEBOOK in name.lower()


def near(name: str, notebooks: Collection[str]) -> str:
    """Return the notebook that a file is nearly called as: `layers (1).ipynb`, `Layers_mueller.ipynb.txt`.

    That is the one whose name stands in it as a word, the longest where one is a part of another.
    """
    words = f"_{folded(name.lower().partition(NOTEBOOK)[0])}_"
    found = {folded(one): one for one in notebooks if f"_{folded(one)}_" in words}
    longest = max(found, key=len, default="")
    return found[longest] if all(one in longest for one in found) and longest else ""


def folded(name: str) -> str:
    """Write a name so that case, spaces and signs make no difference."""
    return _APART.sub("_", unicodedata.normalize("NFKC", name).casefold()).strip("_")


def by_cells(cells: Iterable[SubmittedCell], releases: Releases) -> str:
    """Return the notebook that most of a file's cells come from, by their ids; empty where it is none."""
    ids = {cell.grade_id for cell in cells if cell.grade_id}
    shares = {name: len(ids & one.ids) / max(1, len(one.ids)) for name, one in releases.items()}
    best = max(shares, key=lambda name: shares[name], default="")
    alone = sum(share == shares[best] for share in shares.values()) == 1
    return best if best and alone and shares[best] >= _MOST_OF_IT else ""


def choose(candidates: Iterable[Candidate]) -> Choice:
    """Choose, of all files that are the same notebook, the one in which a student worked.

    The one that has the notebook's own name is taken if it was changed; else the only other one that was;
    else the one that has the name, or the only one. Copies of one file count once.
    """
    ordered = sorted(candidates, key=lambda one: (one.way != BY_NAME, len(one.path.parts), str(one.path)))
    distinct = list({one.raw: one for one in reversed(ordered)}.values())[::-1]
    named = [one for one in distinct if one.way == BY_NAME][:1]
    changed = [one for one in distinct if one.changed]
    if named and named[0].changed:
        taken: Candidate | None = named[0]
    elif changed:
        taken = changed[0] if len(changed) == 1 else None
    else:
        taken = next(iter(distinct), None)
    if taken is None and named:
        taken = named[0]
    return Choice(taken, [one for one in changed if one is not taken])


def _text(source: str) -> str:
    return source.replace("\r\n", "\n").strip()
