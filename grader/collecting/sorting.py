"""Sorts what one student handed in: which file is which notebook, and which go with them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import PurePosixPath

from grader.collecting.layouts import numbered
from grader.collecting.unpacking import File
from grader.marking.recording.handed_in import MOST
from grader.marking.recording.recognising import BY_NAME, NOTEBOOK, Candidate, Releases, choose, is_notebook

STAMP = "timestamp.txt"


class Fate(StrEnum):
    """What became of a file; the values are the words of the report."""

    TAKEN = "taken"
    THERE = "there already"
    SPARE = "not needed"
    OLDER = "older, put aside"
    LEFT_OUT = "left out"


@dataclass(frozen=True)
class Row:
    """What the report says of a file of a student, who is empty where it is nobody's."""

    student: str
    file: str
    fate: Fate
    said: str = ""


@dataclass
class Sorted:
    """What of one student is to lie in submitted/.

    Attributes:
        taken: name there -> the file, and why it is called so.
        older: earlier versions of notebooks.
        rows: what of the rest is to be said.
    """

    taken: dict[PurePosixPath, tuple[File, str]] = field(default_factory=dict)
    older: list[File] = field(default_factory=list)
    rows: list[Row] = field(default_factory=list)


def sort(student: str, files: Iterable[File], releases: Releases) -> Sorted:
    """Choose one file for each notebook, and the files that go with them."""
    found = Sorted()
    own, candidates = [], []
    for file in files:
        if is_notebook(file.path.name):
            candidates.append((file, Candidate.of(file.path, file.raw, releases)))
        else:
            own.append(file)
    for name in releases:
        fitting = [(file, one) for file, one in candidates if one.notebook == name]
        _choose(found, student, name, _newest(found, name, fitting))
    for file, one in candidates:
        if not one.notebook:
            why = f"it is none of {', '.join(releases)}, by its name and by the cells in it."
            found.rows.append(Row(student, file.shown, Fate.LEFT_OUT, why))
    _add_own(found, student, own)
    return found


def _newest(
    found: Sorted, notebook: str, candidates: list[tuple[File, Candidate]]
) -> list[tuple[File, Candidate]]:
    """Leave out what was handed in again: of one name but for Canvas's number, and with a later upload."""
    latest: dict[str, int] = {}
    names = []
    for file, _ in candidates:
        own = file.path.name == f"{notebook}{NOTEBOOK}"
        name = file.path.name if own else numbered(file.path).name
        names.append(name)
        latest[name] = max(latest.get(name, 0), file.handed.version)
    kept = []
    for name, (file, one) in zip(names, candidates, strict=True):
        if file.handed.version == latest[name]:
            kept.append((file, one))
        else:
            found.older.append(file)
    return kept


def _choose(found: Sorted, student: str, name: str, candidates: list[tuple[File, Candidate]]) -> None:
    file_of = {id(one): file for file, one in candidates}
    choice = choose(one for _, one in candidates)
    target = PurePosixPath(f"{name}{NOTEBOOK}")
    if choice.taken is not None:
        way = "" if choice.taken.way == BY_NAME else f"as {target}, known by {choice.taken.way}"
        found.taken[target] = (file_of[id(choice.taken)], way)
        why = f"{file_of[id(choice.taken)].shown} was taken for {target}."
    else:
        why = f"several files may be {target}: ask which one, and leave out the others."
    others = {id(one) for one in choice.others}
    for file, one in candidates:
        if id(one) in others:
            found.rows.append(Row(student, file.shown, Fate.LEFT_OUT, why))
        elif one is not choice.taken:
            found.rows.append(Row(student, file.shown, Fate.SPARE, f"a copy, or as it was released; {why}"))


def _add_own(found: Sorted, student: str, files: list[File]) -> None:
    notebooks = [file for file, _ in found.taken.values()]
    texts = [file.raw.decode("utf-8", "replace") for file in notebooks]
    for file in sorted(files, key=lambda file: -file.handed.version):
        if file.path.name == STAMP:
            said = "when it was handed in is what the platform says."
            found.rows.append(Row(student, file.shown, Fate.SPARE, said))
        elif why := _not_taken(file, notebooks):
            found.rows.append(Row(student, file.shown, Fate.LEFT_OUT, why))
        else:
            target = _beside(file.path, notebooks)
            named = target.with_name(_as_asked_for(target, texts))
            if named in found.taken:
                named = target
            way = f"as {named}, as the notebook calls it" if named != target else ""
            if found.taken.setdefault(named, (file, way))[0] is not file:
                said = f"another file of this student is called {named}."
                found.rows.append(Row(student, file.shown, Fate.LEFT_OUT, said))


def _not_taken(file: File, notebooks: list[File]) -> str:
    if not notebooks:
        return "no notebook of the assignment was taken that it could lie beside."
    if len(file.raw) > MOST:
        return f"only files of at most {MOST // 2**20} MiB are placed beside a notebook."
    return ""


def _beside(path: PurePosixPath, notebooks: list[File]) -> PurePosixPath:
    """Return where a file lay as seen from the notebook whose folder it lay in."""
    around = [file.path.parent for file in notebooks if file.path.parent in path.parents]
    return path.relative_to(max(around, key=lambda folder: len(folder.parts))) if around else path


def _as_asked_for(path: PurePosixPath, texts: list[str]) -> str:
    """Return the name that a notebook knows a file by, where a platform or the student added to it."""
    options = [path.name, numbered(path).name, path.name.split("_", 2)[-1]]
    stems = [(name, name.removesuffix(".py")) for name in options]
    asked_for = (name for name, stem in stems if stem and any(stem in text for text in texts))
    return next(asked_for, path.name)


def fates(rows: Iterable[Row]) -> Iterator[tuple[Fate, int]]:
    """Count the fates that there are."""
    found = list(rows)
    for fate in Fate:
        if number := sum(row.fate is fate for row in found):
            yield fate, number
