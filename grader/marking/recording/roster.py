"""Reads roster.csv: who is in the course, and what a learning platform calls them."""

import csv
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from nbgrader.api import Gradebook

from grader.marking.recording.names import unusable, visible

ROSTER = "roster.csv"
_COLUMNS = {  # what people call a column -> the field that it fills
    **dict.fromkeys(("student_id", "student", "id", "username"), "student"),
    **dict.fromkeys(("name", "full_name"), "name"),
    **dict.fromkeys(("email", "e-mail", "mail"), "email"),
    **dict.fromkeys(("platform_id", "platform", "sis_id", "sid"), "platform_id"),
    "section": "section",
}


class RosterError(ValueError):
    """The roster cannot be used; `str()` says which line, and what to do."""


@dataclass(frozen=True)
class Enrolled:
    """A student of the course; all but `student`, the name of their folders, may be empty.

    `name` is as it is written, family name last, or first before a comma.
    """

    student: str
    name: str = ""
    email: str = ""
    platform_id: str = ""
    section: str = ""

    @property
    def last_first(self) -> tuple[str, str]:
        """The family name and the other names."""
        if "," in self.name:
            last, _, first = self.name.partition(",")
            return last.strip(), first.strip()
        first, _, last = self.name.strip().rpartition(" ")
        return last, first.strip()


def enter(gradebook: Gradebook, enrolled: Mapping[str, Enrolled]) -> None:
    """Write what the roster says of the gradebook's students into its own table, which formgrader shows."""
    for student in gradebook.students:
        if one := enrolled.get(student.id):
            last, first = one.last_first
            student.last_name, student.first_name = last or student.last_name, first or student.first_name
            student.email = one.email or student.email
            student.lms_user_id = one.platform_id or student.lms_user_id
    gradebook.db.commit()


def read_roster(path: Path) -> dict[str, Enrolled]:
    """Map each student to what the roster says of them, in its order; empty where there is no such file.

    Raises:
        RosterError: a line cannot be used.
    """
    if not path.is_file():
        return {}
    found: dict[str, Enrolled] = {}
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:  # spreadsheets begin with a byte order mark
            for number, one in _rows(csv.reader(file), path.name):
                if one.student in found:
                    raise RosterError(f"{path.name}, line {number}: {one.student!r} stands there twice.")
                found[one.student] = one
    except UnicodeDecodeError:
        raise RosterError(f"{path.name} is not in UTF-8: save it as “CSV UTF-8”.") from None
    except csv.Error as error:
        raise RosterError(f"{path.name} is no CSV file: {error}.") from None
    return found


def _rows(reader: Any, name: str) -> Iterator[tuple[int, Enrolled]]:
    header = [_COLUMNS.get(title.strip().lower().replace(" ", "_"), "") for title in next(reader, [])]
    known = [title for title in header if title]
    if "student" not in known:
        columns = ", ".join(field.name for field in fields(Enrolled)).replace("student", "student_id", 1)
        raise RosterError(f"{name} names no student_id in its first line. Its columns may be: {columns}.")
    if len(known) != len(set(known)):
        raise RosterError(f"{name} has two columns of one kind in its first line.")
    for row in reader:
        values = {title: value.strip() for title, value in zip(header, row, strict=False) if title}
        if not any(values.values()):
            continue
        if not values.get("student"):
            raise RosterError(f"{name}, line {reader.line_num}: it names no student.")
        if "/" in values["student"] or unusable(values["student"]):
            shown = visible(values["student"])
            raise RosterError(f"{name}, line {reader.line_num}: {shown} can name no folder of submitted/.")
        yield reader.line_num, Enrolled(**values)
