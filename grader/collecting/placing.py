"""Puts what was collected into submitted/: what lay there is put aside first, and nothing is done twice."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path, PurePosixPath

from nbgrader.utils import parse_utc

from grader.collecting.archives import Refused
from grader.collecting.sorting import STAMP
from grader.marking.recording.files import write_whole
from grader.marking.recording.recognising import is_notebook


@dataclass(frozen=True)
class Place:
    """A student's folder in submitted/, and the one to which older versions go; `dry` changes nothing."""

    folder: Path
    aside: Path
    dry: bool

    def holds(self, name: PurePosixPath, raw: bytes) -> bool:
        """Tell whether a file lies there as it is to lie."""
        path = self.folder / name
        return path.is_file() and not path.is_symlink() and path.read_bytes() == raw

    def has_newer(self, notebooks: Mapping[PurePosixPath, bytes], when: str) -> bool:
        """Tell whether what lies there was handed in later than these: by the times, where they differ.

        Where they do not, or one is not known, what was put aside once is older.
        """
        others = {name: raw for name, raw in notebooks.items() if is_notebook(name.name)}
        there = {name: raw for name, raw in others.items() if not self.holds(name, raw)}
        there = {name: raw for name, raw in there.items() if (self.folder / name).is_file()}
        if not there:
            return False
        before, now = _time(self._stamp()), _time(when)
        if before is not None and now is not None and now != before:
            return now < before
        return all(self._aside(name, raw).exists() for name, raw in there.items())

    def put(self, name: PurePosixPath, raw: bytes) -> Path | None:
        """Write a file; return where the one that lay there was put, if it was another.

        Raises:
            Refused: something else lies there.
        """
        path = self.folder / name
        below = (path, *path.parents[: len(name.parts) + 2])
        if any(place.is_symlink() for place in below) or path.is_dir():
            raise Refused(f"{name} is a link or a folder in submitted/.")
        if any(place.exists() and not place.is_dir() for place in below[1:]):
            raise Refused(f"a file lies in submitted/ where {name} needs a folder.")
        kept = self.put_aside(name, path.read_bytes()) if path.is_file() else None
        if not self.dry:
            write_whole(path, raw)
        return kept

    def put_aside(self, name: PurePosixPath, raw: bytes) -> Path:
        """Keep a version that does not lie in submitted/; return where."""
        path = self._aside(name, raw)
        if not (self.dry or path.exists()):
            write_whole(path, raw)
        return path

    def stamp(self, when: str, replaced: bool) -> None:
        """Write when it was handed in; a time of what was `replaced` is put aside, known anew or not."""
        before = self._stamp()
        if before == when or not (when or replaced):
            return
        if when:
            self.put(PurePosixPath(STAMP), when.encode())
            return
        self.put_aside(PurePosixPath(STAMP), before.encode())
        if not self.dry:
            (self.folder / STAMP).unlink()

    def _stamp(self) -> str:
        path = self.folder / STAMP
        return path.read_text("utf-8", "replace") if path.is_file() and not path.is_symlink() else ""

    def _aside(self, name: PurePosixPath, raw: bytes) -> Path:
        digest = hashlib.sha256(raw).hexdigest()[:8]
        return self.aside / name.with_name(f"{name.stem}.{digest}{name.suffix}")


def _time(stamp: str) -> datetime | None:
    try:
        found: datetime | None = parse_utc(stamp.strip()) if stamp.strip() else None
    except (ValueError, OverflowError):
        return None
    return found
