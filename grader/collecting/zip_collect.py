"""Unpacks what a learning platform gives, for `nbgrader zip_collect`: one archive cannot harm the others.

nbgrader's own plugins have no limit on what an archive grows to, unpack archives in archives without
end, and stop for all where one archive is broken or holds a notebook twice.
"""

import shutil
from pathlib import Path

from nbgrader.plugins import ExtractorPlugin, FileNameCollectorPlugin
from traitlets import Int

from grader.collecting.archives import CHUNK, Refused, Room, members
from grader.kernels.limits import MIB
from grader.marking.recording.names import visible


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

    def room(self) -> Room:
        """Return what one archive, or one student, may take."""
        return Room(self.most_mib * MIB, self.most_files)

    def _unpack(self, path: Path, target: Path) -> None:
        target.mkdir()
        room = self.room()
        with path.open("rb") as raw:
            for name, stream in members(raw, room):
                place = target / name
                place.parent.mkdir(parents=True, exist_ok=True)
                with place.open("xb") as file:
                    shutil.copyfileobj(stream, file, CHUNK)
                if place.suffix in self.zip_ext:
                    said = f"{path.name} holds the archive {str(name)!r}, which stays packed."
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
