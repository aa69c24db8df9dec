"""What is collected from: a zip as a platform gives it, or a folder. A file is read when it is needed."""

import stat
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path, PurePosixPath
from typing import Protocol

from grader.collecting.archives import Counted, Refused, Room, inside, is_plain
from grader.marking.recording.finding import is_hidden


class Unusable(ValueError):
    """What is to be collected cannot be read, or is laid out in no known way; `str()` says what to do."""


@dataclass(frozen=True)
class Member:
    """A file: where it lies, and when it was written, in local time, as far as that is known."""

    path: PurePosixPath
    when: datetime | None
    key: str


class Source(Protocol):
    """An open zip or folder; `wrong` are names that lead out of it or are no files, with a reason."""

    members: list[Member]
    wrong: list[tuple[str, str]]

    def read(self, member: Member, room: Room) -> bytes:
        """Read a file, within what may still be taken.

        Raises:
            Refused: it is too much.
        """
        ...


@contextmanager
def source(path: Path) -> Iterator[Source]:
    """Open what is to be collected.

    Raises:
        Unusable: it is neither a zip nor a folder.
    """
    if not path.exists():
        raise Unusable("there is no such file or folder.")
    if path.is_dir():
        yield _Folder(path)
        return
    try:
        archive = zipfile.ZipFile(path)
    except zipfile.BadZipFile:
        raise Unusable("it is no zip, or is cut off. Unpack it, and collect the folder.") from None
    with archive:
        yield _Zip(archive)


class _Zip:
    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        self.members: list[Member] = []
        self.wrong: list[tuple[str, str]] = []
        for number, info in enumerate(archive.infolist()):
            try:
                path = inside(info.filename)
                if not is_plain(info):
                    raise Refused("it is no file.")
            except Refused as error:
                self.wrong.append((info.filename, str(error)))
                continue
            if not info.is_dir() and not _is_a_programs(path):
                self.members.append(Member(path, _written(info), str(number)))

    def read(self, member: Member, room: Room) -> bytes:
        room.take(files=1)
        with self._archive.open(self._archive.infolist()[int(member.key)]) as stream:
            return Counted(stream, room).whole()


def _written(info: zipfile.ZipInfo) -> datetime | None:
    try:
        return datetime(*info.date_time) if info.date_time[0] > 1980 else None  # 1980: it has no time
    except ValueError:
        return None


class _Folder:
    def __init__(self, top: Path) -> None:
        self._top = top
        self.members: list[Member] = []
        self.wrong: list[tuple[str, str]] = []
        for path in sorted(top.rglob("*")):
            name = path.relative_to(top)
            facts = path.lstat()
            if stat.S_ISDIR(facts.st_mode) or _is_a_programs(name):
                continue
            if stat.S_ISREG(facts.st_mode):
                when = datetime.fromtimestamp(facts.st_mtime)
                self.members.append(Member(PurePosixPath(name.as_posix()), when, str(path)))
            else:
                self.wrong.append((str(name), "it is no file."))

    def read(self, member: Member, room: Room) -> bytes:
        room.take(files=1)
        with Path(member.key).open("rb") as file:
            return Counted(file, room).whole()


def _is_a_programs(path: Path | PurePosixPath) -> bool:
    return any(is_hidden(part) for part in path.parts)
