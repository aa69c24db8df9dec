"""How learning platforms lay out what they give: whose each file is, when it came, whether it was late."""

import re
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import accumulate
from pathlib import PurePosixPath

from grader.collecting.people import Who
from grader.collecting.sources import Member

ARCHIVES = (".zip", ".tar", ".tar.gz", ".tgz")
NOBODYS = "it is not called as the platform calls what somebody handed in."
_CANVAS = re.compile(r"(?P<name>.*?)_(?P<late>late_)?(?P<id>\d+)_(?P<file>\d+)_(?P<rest>.+)", re.IGNORECASE)
_CANVAS_TEXT = re.compile(r".*_\d+_(text|link)\.html", re.IGNORECASE)
_MOODLE = re.compile(r"(?P<name>[^_]+)_(?P<id>\d+)_assignsubmission_(?P<kind>[a-z]+)_(?P<rest>.*)")
_PACKING = 600  # seconds that packing an archive takes at most
_SUFFIX = re.compile(r"-\d+(?=\.|$)")  # what Canvas puts behind a name that was there before


@dataclass(frozen=True)
class Handed:
    """A file that somebody handed in.

    Attributes:
        path: where it lay in what the student handed in, and its name there.
        when: when that was, in UTC or in local time, as far as the platform says.
        late: the platform calls it late.
        version: of several with the same `path`, the highest is the newest.
    """

    who: Who
    member: Member
    path: PurePosixPath
    when: datetime | None = None
    late: bool = False
    version: int = 0


@dataclass(frozen=True)
class Nobodys:
    """A file that belongs to nobody; `why` says so."""

    member: Member
    why: str


Reader = Callable[[Sequence[Member], str], Iterator[Handed | Nobodys]]


def canvas(members: Sequence[Member], _: str) -> Iterator[Handed | Nobodys]:
    """Read `lastnamefirstname_12345_67890_layers.ipynb`, with `LATE`, and `-1` for what is handed in again.

    Canvas numbers what was uploaded (67890) upwards. The times in its zip are those of the download.
    """
    for member in members:
        first, *below = member.path.parts
        found = _CANVAS.fullmatch(first)
        if not found:
            text = _CANVAS_TEXT.fullmatch(first)
            yield Nobodys(member, "it is what was typed into a form, no file." if text else NOBODYS)
            continue
        own = f"{found['name']}_{found['id']}"
        who = Who(own, own, (found["name"],), found["id"])
        path = PurePosixPath(found["rest"], *below)
        yield Handed(who, member, path, late=bool(found["late"]), version=int(found["file"]))


def moodle(members: Sequence[Member], _: str) -> Iterator[Handed | Nobodys]:
    """Read `Last First_123456_assignsubmission_file_/layers.ipynb`, or the same without the folder.

    The number is another one in every assignment. Before the name may stand a group and a hyphen.
    """
    times = _told_apart(members)
    for member in members:
        first, *below = member.path.parts
        found = _MOODLE.fullmatch(first)
        if not found or not (found["rest"] or below):
            yield Nobodys(member, NOBODYS)
        elif found["kind"] != "file":
            yield Nobodys(member, "it is what was typed into a form, no file.")
        else:
            words = found["name"].split("-")
            names = tuple("-".join(words[start:]) for start in range(len(words)))
            who = Who(f"{found['name']}_{found['id']}", found["name"], names, found["id"], lasting=False)
            path = PurePosixPath(*([found["rest"]] if found["rest"] else []), *below)
            yield Handed(who, member, path, times.get(member))


def names(members: Sequence[Member], _: str) -> Iterator[Handed | Nobodys]:
    """Read `Lastname_Firstname_Assgn2.ipynb`, a file or an archive of each student."""
    times = _told_apart(members)
    for member in members:
        first, *below = member.path.parts
        words = first.partition(".")[0].split("_")
        if len(words) < 2 or not all(words[:2]) or below:
            yield Nobodys(member, "it is not called Lastname_Firstname_..., or lies in a folder.")
            continue
        own = "_".join(words[:2])
        longer = reversed(list(accumulate(words, "{}_{}".format)))
        who = Who(own.casefold(), own, tuple(longer))
        yield Handed(who, member, PurePosixPath(first), times.get(member))


def folders(members: Sequence[Member], assignment: str) -> Iterator[Handed | Nobodys]:
    """Read `<student>/...`, or `<student>/<assignment>/...`, or an archive of each student."""
    times = _told_apart(members)
    own = {path.parts[0] for path in (member.path for member in members) if _of_assignment(path, assignment)}
    for member in members:
        first, *below = member.path.parts
        if not below and not first.lower().endswith(ARCHIVES):
            yield Nobodys(member, "it lies in no student's folder.")
            continue
        student = first if below else without_ending(first)
        if first in own:
            if not _of_assignment(member.path, assignment):
                continue  # of another assignment
            below = below[1:]
        who = Who(student, student, (student,), student, student)  # whichever of these it is
        yield Handed(who, member, PurePosixPath(*below or [first]), times.get(member))


def _is_canvas(path: PurePosixPath) -> bool:
    return bool(_CANVAS.fullmatch(path.parts[0]) or _CANVAS_TEXT.fullmatch(path.parts[0]))


def _is_moodle(path: PurePosixPath) -> bool:
    return bool(_MOODLE.fullmatch(path.parts[0]))


def _is_name(path: PurePosixPath) -> bool:
    return len(path.parts) == 1 and path.name.count("_") > 1


def _is_in_folder(path: PurePosixPath) -> bool:
    return len(path.parts) > 1 or path.name.lower().endswith(ARCHIVES)


FOLDERS = "folders"
READERS: dict[str, Reader] = {"canvas": canvas, "moodle": moodle, "names": names, FOLDERS: folders}
_SIGNS = {"canvas": _is_canvas, "moodle": _is_moodle, "names": _is_name, FOLDERS: _is_in_folder}


def laid_out(members: Sequence[Member], kind: str, students: Collection[str]) -> tuple[str, Sequence[Member]]:
    """Return the layout, of `READERS`, that most files have, and the files seen from where it begins.

    Args:
        kind: the layout, if a person has said it.
        students: folders of this name are a student's own.

    Returns:
        Nothing for a layout where none is known.
    """
    below = _without_top(members, students)
    for some in (members, below):
        found = _recognised(some)
        sure = found in ("canvas", "moodle") or (found == "names" and _several(some))
        if sure and found == (kind or found):
            return found, some
    if _recognised(below) == "folders" and _several(below):
        return kind or "folders", below
    return kind or _recognised(members), members


def _recognised(members: Sequence[Member]) -> str:
    for kind, sign in _SIGNS.items():
        if sum(sign(member.path) for member in members) * 2 > len(members):
            return kind
    return ""


def _several(members: Sequence[Member]) -> bool:
    """Tell whether files are of more than one person, if each is called after one."""
    return len({tuple(member.path.parts[0].split("_")[:2]) for member in members}) > 1


def _without_top(members: Sequence[Member], students: Collection[str]) -> Sequence[Member]:
    """Leave out the folder that all files lie in, if it is not a student's."""
    tops = {member.path.parts[0] for member in members}
    if len(tops) != 1 or tops <= set(students) or any(len(member.path.parts) == 1 for member in members):
        return members
    return [replace(member, path=PurePosixPath(*member.path.parts[1:])) for member in members]


def without_ending(name: str) -> str:
    """Return the name of an archive without what says that it is one."""
    ending = max((end for end in ARCHIVES if name.lower().endswith(end)), key=len)
    return name[: -len(ending)]


def numbered(path: PurePosixPath) -> PurePosixPath:
    """Leave out the number of a file that was handed in again to Canvas: `layers-2.ipynb`."""
    name = _SUFFIX.sub("", path.name, count=1)
    return path if name.startswith(".") or not name else path.with_name(name)


def _of_assignment(path: PurePosixPath, assignment: str) -> bool:
    return len(path.parts) > 2 and path.parts[1].casefold() == assignment.casefold()


def _told_apart(members: Collection[Member]) -> dict[Member, datetime]:
    """Return when files were written; nothing where that was all at once, when they were packed or copied."""
    times = {member: member.when for member in members if member.when is not None}
    if not times or (max(times.values()) - min(times.values())).total_seconds() < _PACKING:
        return {}
    return times
