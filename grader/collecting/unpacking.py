"""Reads what one student handed in: the newest of each file, with what archives hold, within one room."""

import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath

from grader.collecting.archives import Refused, Room, members
from grader.collecting.layouts import ARCHIVES, Handed, numbered
from grader.collecting.sources import Source
from grader.marking.recording.finding import is_hidden

_DEEP = 3  # archives in one another


@dataclass(frozen=True)
class File:
    """A file in memory: `path` is where it lay in what was handed in, `shown` how a report names it."""

    handed: Handed
    path: PurePosixPath
    shown: str
    raw: bytes


@dataclass(frozen=True)
class Unread:
    """What was handed in and is not unpacked; `why` says so."""

    shown: str
    why: str


def newest_first(handed: Sequence[Handed]) -> Iterator[list[Handed]]:
    """Yield each file alone, and the versions of an archive together, the newest first.

    Canvas numbers what is handed in again: `PA3.zip`, `PA3-1.zip`.
    """
    groups: dict[PurePosixPath, list[Handed]] = {}
    for one in handed:
        packed = one.version and one.path.name.lower().endswith(ARCHIVES)
        groups.setdefault(numbered(one.path) if packed else one.path, []).append(one)
    for group in groups.values():
        yield sorted(group, key=lambda one: one.version, reverse=True)


def unpacked(source: Source, handed: Handed, room: Room, *, whole: bool = False) -> list[File] | Unread:
    """Read what was handed in as one file, and what it holds if it is an archive.

    Args:
        room: what the student's files may still take; what cannot be read takes nothing of it.
        whole: leave an archive as it is.
    """
    before = Room(room.size, room.files)
    shown = str(handed.member.path)
    try:
        raw = source.read(handed.member, room)
        found = [(handed.path, raw)] if whole else _opened(handed.path, raw, room)
        inner = f"{shown}: " if handed.path.name.lower().endswith(ARCHIVES) and not whole else ""
        return [File(handed, path, f"{inner}{path}" if inner else shown, data) for path, data in found]
    except Exception as error:  # any error at all: these are an attacker's bytes
        room.size, room.files = before.size, before.files
        return Unread(shown, str(error) if isinstance(error, Refused) else f"{type(error).__name__}: {error}")


def _opened(
    path: PurePosixPath, raw: bytes, room: Room, deep: int = 0
) -> Iterator[tuple[PurePosixPath, bytes]]:
    if not path.name.lower().endswith(ARCHIVES):
        yield path, raw
        return
    if deep == _DEEP:
        raise Refused(f"more than {_DEEP} archives lie in one another.")
    for inner, stream in members(io.BytesIO(raw), room):
        content = stream.whole()
        if not any(is_hidden(part) for part in inner.parts):
            yield from _opened(path.parent / inner, content, room, deep + 1)
