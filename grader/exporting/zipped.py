"""The feedback pages of an assignment as one archive, as a platform takes them back."""

import io
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from grader.marking.recording.roster import Enrolled

KINDS = ("moodle", "plain")
_DATE = (1980, 1, 1, 0, 0, 0)  # the same pages give the same bytes


@dataclass(frozen=True)
class Zipped:
    """The archive, and the students who are not in it, for no number of the platform is known of them."""

    data: bytes
    left: tuple[str, ...]


def zip_pages(kind: str, pages: Iterable[tuple[Enrolled, Path]]) -> Zipped:
    """Put each student's pages into a folder of their own; `kind` is one of `KINDS`.

    Moodle takes a folder for a student's by the number between the first two low lines of its name.
    """
    made, left = io.BytesIO(), set()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for who, page in pages:
            folder = _moodle(who) if kind == "moodle" else who.student
            if not folder:
                left.add(who.student)
                continue
            entry = zipfile.ZipInfo(f"{folder}/{page.name}", _DATE)
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, page.read_bytes(), zipfile.ZIP_DEFLATED)
    return Zipped(made.getvalue(), tuple(sorted(left)))


def _moodle(who: Enrolled) -> str:
    if not who.platform_id.isdigit():
        return ""
    name = (who.name or who.student).replace("_", " ").replace("/", " ")
    return f"{name}_{who.platform_id}_assignsubmission_file_"
