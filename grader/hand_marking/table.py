"""The table in which one question of a whole class is marked: written as CSV, and read back.

A mark is taken only if the row is sound, the text is the one that was read, and nobody else gave other
marks in the meantime. What is left empty leaves everything as it is.
"""

import csv
import io
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from nbgrader.api import Gradebook

from grader.hand_marking.texts import Asked, Text
from grader.marking.recording.course import CourseError
from grader.marking.recording.gradebook import lock_out_writers
from grader.marking.recording.names import in_table, no_formula, typed, visible
from grader.report.texts import number

COLUMNS = ("student", "name", "notebook", "question", "marks", "of", "comment", "version")
_NEEDED = ("student", "notebook", "question", "marks", "comment", "version")


@dataclass(frozen=True)
class Row:
    """One filled-in row: its line in the file, and what it says."""

    line: int
    student: str
    notebook: str
    question: str
    marks: str
    comment: str
    version: str


@dataclass(frozen=True)
class Given:
    """Marks and a comment to write for one student."""

    text: Text
    score: float | None
    comment: str


@dataclass(frozen=True)
class LeftOut:
    """A row that was not taken, and why."""

    line: int
    student: str
    why: str


def to_csv(asked: Asked, found: Iterable[Text]) -> str:
    """Write the table of a question, with the marks that were given so far."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(COLUMNS)
    for one in found:
        score = "" if one.score is None else f"{one.score:.12g}"
        known = (in_table(one.student), in_table(one.marks.name), asked.notebook, asked.question)
        writer.writerow([*known, score, number(asked.most), no_formula(one.comment), ".".join(one.version)])
    return text.getvalue()


def read(path: Path) -> list[Row]:
    """Read a table that was filled in, in whatever way a spreadsheet saved it.

    Raises:
        CourseError: it is no such table.
    """
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except FileNotFoundError:
        raise CourseError(f"There is no file {path}.") from None
    except UnicodeDecodeError:
        raise CourseError(f"{path.name} is not in UTF-8: save it as “CSV UTF-8”.") from None
    header = text.partition("\n")[0]
    separator = max(",;\t", key=header.count)
    reader = csv.DictReader(io.StringIO(text, newline=""), delimiter=separator)
    missing = [name for name in _NEEDED if name not in (reader.fieldnames or [])]
    if missing:
        columns = ", ".join(missing)
        raise CourseError(f"{path.name} has no column {columns}: `course mark` wrote one with all of them.")
    try:
        rows = [(reader.line_num, row) for row in reader]
    except csv.Error as error:
        raise CourseError(f"{path.name} is no CSV file: {error}.") from None
    return [Row(line, *(row[name] or "" for name in _NEEDED)) for line, row in rows if any(row.values())]


def check(asked: Asked, rows: Iterable[Row], found: Iterable[Text]) -> Iterator[Given | LeftOut]:
    """Say of each row what is to be written; nothing of one that changes nothing."""
    texts = {in_table(text.student): text for text in found}
    seen: set[str] = set()
    for row in rows:
        text = texts.get(row.student)
        if text is None or (row.notebook, row.question) != (asked.notebook, asked.question):
            yield LeftOut(row.line, row.student, f"nobody of that name was asked {asked.question}")
        elif row.student in seen:
            yield LeftOut(row.line, row.student, "a second row of the same student")
        else:
            seen.add(row.student)
            yield from _checked(asked, row, text)


def write(book: Gradebook, asked: Asked, all_given: Iterable[Given]) -> None:
    """Write marks and comments as formgrader would, in one transaction."""
    session = book.db()
    session.rollback()  # forget what was read before: it may have changed
    lock_out_writers(session.connection())
    for given in all_given:
        where = (asked.name, asked.notebook, asked.assignment, given.text.student)
        grade = book.find_grade(*where)
        grade.manual_score = given.score
        grade.needs_manual_grade = grade.manual_score is None and grade.auto_score is None
        book.find_comment(*where).manual_comment = given.comment or None
    session.commit()


def _checked(asked: Asked, row: Row, text: Text) -> Iterator[Given | LeftOut]:
    try:
        score = float(row.marks.strip().replace(",", ".")) if row.marks.strip() else text.score
    except ValueError:
        score = -1.0
    comment = typed(row.comment) if row.comment.strip() else text.comment
    if (score, comment) == (text.score, text.comment):
        return
    why = ""
    of_text, _, of_marks = row.version.partition(".")
    if score is not None and not 0 <= score <= asked.most:
        why = f"its marks are {visible(row.marks)!r}, not a number from 0 to {number(asked.most)}"
    elif of_text != text.version[0]:
        why = "the text is another now: write a new table, and read it again"
    elif of_marks != text.version[1]:
        was = "no marks" if text.score is None else f"{number(text.score)} marks"
        why = f"somebody changed its marks or comment in the meantime: it has {was} now"
    yield LeftOut(row.line, row.student, why) if why else Given(text, score, comment)
