"""Reads archives within bounds: plain files alone, counted while they are read, none outside its folder."""

import gzip
import stat
import tarfile
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import IO, Any

CHUNK = 2**20
_GZIP = b"\x1f\x8b"


class Refused(Exception):
    """An archive that is not unpacked; `str()` says why."""


@dataclass
class Room:
    """What may still be taken out of archives: bytes, and files."""

    size: int
    files: int

    def take(self, size: int = 0, files: int = 0) -> None:
        """Count what was read.

        Raises:
            Refused: it is too much.
        """
        self.size -= size
        self.files -= files
        if self.size < 0:
            raise Refused("its files are too large (c.BoundedExtractor.most_mib).")
        if self.files < 0:
            raise Refused("it holds too many files (c.BoundedExtractor.most_files).")


@dataclass
class Counted:
    """A stream that ends with an error where there is no more room, whatever a header claimed."""

    stream: IO[bytes]
    room: Room

    def read(self, size: int = CHUNK) -> bytes:
        """Read at most `size` bytes, and count them."""
        data = self.stream.read(min(size, CHUNK) if size >= 0 else CHUNK)
        self.room.take(len(data))
        return data

    def whole(self) -> bytes:
        """Read all of it."""
        return b"".join(iter(self.read, b""))


def members(raw: IO[bytes], room: Room) -> Iterator[tuple[PurePosixPath, Counted]]:
    """Yield the files of an archive (zip, tar, tar.gz) that can be sought, with where they lie in it.

    Raises:
        Refused: it holds something else, or too much.
        Exception: any other, for these are an attacker's bytes.
    """
    found = _zip_members if zipfile.is_zipfile(raw) else _tar_members
    raw.seek(0)
    for name, stream in found(raw, room):
        room.take(files=1)
        yield inside(name), stream


def _zip_members(raw: IO[bytes], room: Room) -> Iterator[tuple[str, Counted]]:
    with zipfile.ZipFile(raw) as archive:
        for info in archive.infolist():
            if not is_plain(info):
                raise Refused(f"{info.filename!r} is no file.")
            if not info.is_dir():
                with archive.open(info) as stream:
                    yield info.filename, Counted(stream, room)


def is_plain(info: zipfile.ZipInfo) -> bool:
    """Tell whether a member of a zip is a file or a folder, not a link or a device."""
    return stat.S_IFMT(info.external_attr >> 16) in (0, stat.S_IFREG, stat.S_IFDIR)


def _tar_members(raw: IO[bytes], room: Room) -> Iterator[tuple[str, Counted]]:
    contents = Room(room.size, 0)  # apart: holes of a sparse file are nothing where they are read from
    with _unzipped(raw, room) as stream, tarfile.open(fileobj=stream, mode="r|") as archive:
        for member in archive:
            if not (member.isreg() or member.isdir()):
                raise Refused(f"{member.name!r} is no file.")
            if content := archive.extractfile(member):
                yield member.name, Counted(content, contents)


@contextmanager
def _unzipped(raw: IO[bytes], room: Room) -> Iterator[Any]:
    packed = raw.read(len(_GZIP)) == _GZIP
    raw.seek(0)
    stream: Any = gzip.GzipFile(fileobj=raw) if packed else raw
    yield Counted(stream, room)


def inside(name: str) -> PurePosixPath:
    """Return the name of a member as a path that stays in its folder.

    Raises:
        Refused: it leads out of it.
    """
    path = PurePosixPath(name)
    if not path.parts or path.is_absolute() or ".." in path.parts or "\\" in name or not name.isprintable():
        raise Refused(f"the name {name!r} leads out of its folder.")
    return path
