"""Unpacks what a learning platform gives, for `nbgrader zip_collect`: one archive cannot harm the others.

nbgrader's own plugins have no limit on what an archive grows to, unpack archives in archives without
end, and stop for all where one archive is broken or holds a notebook twice.
"""

import gzip
import shutil
import stat
import tarfile
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import IO, Any

from nbgrader.plugins import ExtractorPlugin, FileNameCollectorPlugin
from traitlets import Int

from grader.kernels.limits import MIB
from grader.marking.recording.names import visible

_CHUNK = 2**20
_GZIP = b"\x1f\x8b"


class Refused(Exception):
    """An archive that is not unpacked; `str()` says why."""


class BoundedExtractor(ExtractorPlugin):  # type: ignore[misc]
    """Unpacks archives of limited size, plain files only; one that is refused is named and left out."""

    most_mib = Int(256, help="that the files of one archive may come to").tag(config=True)
    most_files = Int(2000, help="that one archive may hold").tag(config=True)

    def extract(self, archive_path: str, extracted_path: str) -> None:
        """Unpack every archive of a folder into a folder of its own, and copy what is no archive."""
        top = Path(archive_path)
        for path in sorted(p for p in top.rglob("*") if p.is_file()):
            folder = extracted_path / path.relative_to(top).parent
            folder.mkdir(parents=True, exist_ok=True)
            if path.suffix not in self.zip_ext:
                shutil.copy(path, folder / path.name)
                continue
            target = folder / path.name.removesuffix(path.suffix).removesuffix(".tar")
            try:
                self._unpack(path, target)
            except Exception as error:  # any error at all: these are an attacker's bytes
                shutil.rmtree(target, ignore_errors=True)
                why = str(error) if isinstance(error, Refused) else f"{type(error).__name__}: {error}"
                said = f"{path.name} was not unpacked, nothing of it is collected: {why}"
                self.log.error(visible(said, lines=True))

    def _unpack(self, path: Path, target: Path) -> None:
        target.mkdir()
        room = _Room(self.most_mib * MIB, self.most_files)
        members = _zip_members if zipfile.is_zipfile(path) else _tar_members
        for name, stream in members(path, room):
            room.take(files=1)
            place = target / _inside(name)
            place.parent.mkdir(parents=True, exist_ok=True)
            with place.open("xb") as file:
                shutil.copyfileobj(stream, file, _CHUNK)
            if place.suffix in self.zip_ext:
                said = f"{path.name} holds the archive {name!r}, which stays packed."
                self.log.warning(visible(said, lines=True))
        if room.files == self.most_files:
            raise Refused("it holds no file.")


class OneOfEach(FileNameCollectorPlugin):  # type: ignore[misc]
    """Collects by file name; the second file of the same name and student, without a time, is left out."""

    def collect(self, submitted_file: str) -> dict[str, str] | None:
        """Say whose a file is and what it is; None for one that is not wanted."""
        facts: dict[str, str] | None = super().collect(submitted_file)
        if facts is None or facts.get("timestamp"):
            return facts
        seen: set[tuple[str, str]] = self.__dict__.setdefault("_seen", set())
        key = (facts["student_id"], facts["file_id"] + Path(submitted_file).suffix)
        if key in seen:
            said = f"{submitted_file} is left out: {key[0]} has handed in another {key[1]}."
            self.log.error(visible(said, lines=True))
            return None
        seen.add(key)
        return facts


@dataclass
class _Room:
    """What one archive may still take."""

    size: int
    files: int

    def take(self, size: int = 0, files: int = 0) -> None:
        self.size -= size
        self.files -= files
        if self.size < 0:
            raise Refused("its files are too large (c.BoundedExtractor.most_mib).")
        if self.files < 0:
            raise Refused("it holds too many files (c.BoundedExtractor.most_files).")


@dataclass
class _Counted:
    """A stream that ends with an error where there is no more room, whatever a header claimed."""

    stream: IO[bytes]
    room: _Room

    def read(self, size: int = _CHUNK) -> bytes:
        data = self.stream.read(min(size, _CHUNK) if size >= 0 else _CHUNK)
        self.room.take(len(data))
        return data


def _zip_members(path: Path, room: _Room) -> Iterator[tuple[str, Any]]:
    with zipfile.ZipFile(path) as archive:
        for info in archive.infolist():
            if stat.S_IFMT(info.external_attr >> 16) not in (0, stat.S_IFREG, stat.S_IFDIR):
                raise Refused(f"{info.filename!r} is no file.")
            if not info.is_dir():
                with archive.open(info) as stream:
                    yield info.filename, _Counted(stream, room)


def _tar_members(path: Path, room: _Room) -> Iterator[tuple[str, Any]]:
    with _unzipped(path, room) as stream, tarfile.open(fileobj=stream, mode="r|") as archive:
        for member in archive:
            if not (member.isreg() or member.isdir()):
                raise Refused(f"{member.name!r} is no file.")
            if content := archive.extractfile(member):
                yield member.name, content


@contextmanager
def _unzipped(path: Path, room: _Room) -> Iterator[Any]:
    with path.open("rb") as raw:
        packed = raw.read(len(_GZIP)) == _GZIP
        raw.seek(0)
        stream: Any = gzip.GzipFile(fileobj=raw) if packed else raw
        yield _Counted(stream, room)


def _inside(name: str) -> PurePosixPath:
    """Return the name of a member as a path that stays in its folder."""
    path = PurePosixPath(name)
    if not path.parts or path.is_absolute() or ".." in path.parts or "\\" in name or not name.isprintable():
        raise Refused(f"the name {name!r} leads out of its folder.")
    return path
