"""Fills in a table that a platform gave: its rows and columns stay, marks are put where they belong."""

import csv
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from grader.exporting.layouts import Layout, Table
from grader.exporting.results import Row
from grader.marking.recording.course import CourseError
from grader.marking.recording.roster import Enrolled

_NUMBERED = re.compile(r" \(\d+\)$")  # what Canvas adds to the name of an assignment


@dataclass(frozen=True)
class Filled:
    """The table, how many of its rows have marks now, and those of ours that none of its rows is for."""

    table: Table
    number: int
    left: tuple[str, ...]


def _name(who: Enrolled) -> str:
    return _words(who.name)


def _words(text: str) -> str:
    return " ".join(sorted(text.casefold().replace(",", " ").split()))


# a column of theirs, what it holds of a student; tried in this order
_KEYS: dict[str, tuple[str, Callable[[Enrolled], str]]] = {
    "ID": ("", lambda who: who.platform_id),
    "Identifier": ("Participant ", lambda who: who.platform_id),
    "SIS User ID": ("", lambda who: who.student),
    "ID number": ("", lambda who: who.student),
    "SIS Login ID": ("", lambda who: who.email),
    "Email address": ("", lambda who: who.email),
    "Student": ("", _name),
    "Full name": ("", _name),
}
_BY_NAME = ("Student", "Full name")


def fill(path: Path, rows: Sequence[Row], layout: Layout, so_far: bool) -> Filled:
    """Put marks into the table at `path`, as a platform gave it.

    Students are found by their ids, then by e-mail, then by a name that only one has.

    Raises:
        CourseError: it is no table of that platform, or has no column for an assignment.
    """
    theirs = _read(path)
    ours = layout.table(rows, so_far)
    titles = [str(title) for title in ours[0]]
    places = _places(path, theirs[0], titles, rows)
    lines = dict(zip((row.who.student for row in rows), ours[-len(rows) :] if rows else [], strict=True))
    everyone = [row.who for row in rows]
    left = set(lines)
    for line in theirs[1:]:
        line += [""] * (len(theirs[0]) - len(line))
        if (who := _match(dict(zip(theirs[0], line, strict=False)), everyone)) is None:
            continue
        left.discard(who.student)
        for here, there in places.items():
            value = lines[who.student][here]
            if value is not None and value != "":
                line[there] = f"{value:.15g}" if isinstance(value, float) else str(value)
    filled = len(lines) - len(left)
    return Filled([[*line] for line in theirs], filled, tuple(sorted(left)))


def numbers(path: Path, students: Sequence[Enrolled]) -> dict[str, str]:
    """Read Moodle's numbers of students from a grading worksheet, as it gave it: student -> number.

    Raises:
        CourseError: it is no such table.
    """
    theirs = _read(path)
    found = {}
    for line in theirs[1:]:
        said = dict(zip(theirs[0], line, strict=False))
        if who := _match(said, students):
            found[who.student] = said.get("Identifier", "").removeprefix("Participant ").strip()
    return found


def _read(path: Path) -> list[list[str]]:
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            lines = [line for line in csv.reader(file) if line]
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise CourseError(f"{path} cannot be read as a CSV file in UTF-8: {error}.") from None
    titles = [title.strip() for title in lines[0]] if lines else []
    if not set(titles) & set(_KEYS):
        raise CourseError(f"{path} is no table of that platform: it names no student in its first line.")
    return [titles, *lines[1:]]


def _places(path: Path, theirs: list[str], ours: list[str], rows: Sequence[Row]) -> dict[int, int]:
    """Map our columns of marks to theirs."""
    plain = [_NUMBERED.sub("", title) for title in theirs]
    assignments = {name for row in rows for name in row.results}
    found = {}
    for here, title in enumerate(ours):
        if title in plain and (title in assignments or title in ("Grade", "Feedback comments")):
            found[here] = plain.index(title)
        elif title in assignments or title == "Grade":
            raise CourseError(f"{path} has no column {title!r}. Its columns are: {', '.join(theirs)}.")
    return found


def _match(line: dict[str, str], students: Sequence[Enrolled]) -> Enrolled | None:
    """Find the student that a row of theirs is for."""
    for column, (prefix, of) in _KEYS.items():
        said = line.get(column, "").strip().removeprefix(prefix)
        said = _words(said) if column in _BY_NAME else said
        found = [who for who in students if of(who) == said]
        if said and len(found) == 1:
            return found[0]
    return None
