"""The columns of each form that marks go out in; a layout gives a table, its first row the titles."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import chain

from grader.exporting.results import Result, Row
from grader.marking.judging.outcome import Status

Value = str | float | bool | None
Table = list[list[Value]]

_LONG = (
    "student",
    "assignment",
    "notebook",
    "status",
    "score",
    "max_score",
    "late_submission_penalty",
    "needs_manual_grade",
)
_MOODLE = (
    "Identifier",
    "Full name",
    "Email address",
    "Status",
    "Grade",
    "Maximum Grade",
    "Grade can be changed",
    "Last modified (grade)",
    "Feedback comments",
)
_CANVAS = ("Student", "ID", "SIS User ID", "SIS Login ID", "Section")
_GRADESCOPE = (
    "First Name",
    "Last Name",
    "SID",
    "Email",
    "Sections",
    "Total Score",
    "Max Points",
    "Status",
    "Submission ID",
    "Submission Time",
    "Lateness (H:M:S)",
)


@dataclass(frozen=True)
class Layout:
    """A form of export: `table` makes it of rows; a `platform` takes no folders that must be renamed."""

    table: Callable[[Sequence[Row], bool], Table]
    platform: bool = False
    single: bool = False  # one assignment a file


def _csv(rows: Sequence[Row], so_far: bool) -> Table:
    """One row a student: for each assignment its notebooks, what was taken off, the total and its maximum."""
    shapes = _shapes(rows)
    titles: list[Value] = ["student", "name", "email", "platform_id", "section"]
    for name, parts in shapes.items():
        titles += [f"{name}/{part}" for part in parts]
        titles += [f"{name} {what}" for what in ("status", "taken off", "total", "of")]
    return [titles, *([*_who(row), *chain.from_iterable(_own(row, shapes, so_far))] for row in rows)]


def _own(row: Row, shapes: dict[str, list[str]], so_far: bool) -> list[list[Value]]:
    made: list[list[Value]] = []
    for name, parts in shapes.items():
        if (one := row.results.get(name)) is None:  # not in this assignment
            made.append([None] * (len(parts) + 4))
            continue
        scores = [one.score_of(part, so_far=so_far) for part in one.parts]
        made.append([*scores, one.status, one.penalty, one.score(so_far=so_far), one.max_score])
    return made


def _who(row: Row) -> list[Value]:
    return [row.who.student, row.who.name, row.who.email, row.who.platform_id, row.who.section]


def _shapes(rows: Sequence[Row]) -> dict[str, list[str]]:
    """Map assignments to their notebooks."""
    results = [item for row in rows for item in row.results.items()]
    return {name: [part.notebook for part in result.parts] for name, result in results}


def _long(rows: Sequence[Row], so_far: bool) -> Table:
    """One row a notebook, with the marks so far, as they stand in the gradebook."""
    return [
        list(_LONG),
        *(line for row in rows for result in row.results.values() for line in _parts(result)),
    ]


def _parts(result: Result) -> list[list[Value]]:
    return [
        [
            part.student,
            part.assignment,
            part.notebook,
            status,
            None if status in (Status.UNMARKED, Status.UNKNOWN) else part.final,
            part.max_score,
            part.penalty,
            bool(part.trouble) or (part.submitted and part.needs_manual_grade),
        ]
        for part, status in zip(result.parts, result.statuses, strict=True)
    ]


def _canvas(rows: Sequence[Row], so_far: bool) -> Table:
    """Canvas' gradebook: it looks for the student by ID, then by SIS User ID; empty changes nothing."""
    names = list(_shapes(rows))
    best = {name: row.results[name].max_score for row in rows for name in row.results}
    lines: Table = [[*_CANVAS, *names], ["    Points Possible", None, None, None, None, *best.values()]]
    for row in rows:
        last, first = row.who.last_first
        shown = ", ".join(part for part in (last, first) if part) or row.who.student
        scores = [_score(row, name, so_far) for name in names]
        lines.append([shown, row.who.platform_id, row.who.student, row.who.email, row.who.section, *scores])
    return lines


def _score(row: Row, assignment: str, so_far: bool) -> float | None:
    return row.results[assignment].score(so_far=so_far) if assignment in row.results else None


def _moodle(rows: Sequence[Row], so_far: bool) -> Table:
    """Moodle's grading worksheet; it looks for the student by the number of the identifier."""
    lines: Table = [list(_MOODLE)]
    for row in rows:
        (result,) = row.results.values()
        name, number = row.who.name or row.who.student, row.who.platform_id
        identifier = f"Participant {number}" if number.isdigit() else number
        score = result.score(so_far=so_far)
        state = "No submission" if not result.handed_in else "Submitted for grading"
        state += " - Graded" if score is not None else ""
        lines.append(
            [identifier, name, row.who.email, state, score, result.max_score, "Yes", "-", _comment(result)]
        )
    return lines


def _comment(result: Result) -> str:
    """Tell the student what the number alone does not."""
    said = [] if result.status in (Status.GRADED, Status.MISSING) else [f"Status: {result.status}."]
    for part in result.parts:
        said += [f"{part.notebook}: {sentence}" for sentence in part.taken.told]
    return " ".join(said)


def _gradescope(rows: Sequence[Row], so_far: bool) -> Table:
    """The table that Gradescope's `Download Grades` gives, a column for each notebook after it."""
    parts = [part for row in rows for result in row.results.values() for part in result.parts]
    notebooks = {part.notebook: f"{part.notebook} ({part.max_score} pts)" for part in parts}
    lines: Table = [[*_GRADESCOPE, *notebooks.values()]]
    for row in rows:
        (result,) = row.results.values()
        last, first = row.who.last_first
        score = result.score(so_far=so_far)
        state = "Missing" if not result.handed_in else "Ungraded" if score is None else "Graded"
        taken = result.parts[0].taken
        when = f"{taken.handed_in:%Y-%m-%d %H:%M:%S %z}" if taken.handed_in else ""
        late = _clock(taken.seconds_late) if taken.handed_in else ""
        who: list[Value] = [first, last, row.who.student, row.who.email, row.who.section]
        scores = [result.score_of(part, so_far=so_far) for part in result.parts]
        lines.append([*who, score, result.max_score, state, None, when, late, *scores])
    return lines


def _clock(seconds: float) -> str:
    minutes, second = divmod(int(seconds), 60)
    hours, minute = divmod(minutes, 60)
    return f"{hours:02}:{minute:02}:{second:02}"


LAYOUTS = {
    "csv": Layout(_csv),
    "canvas": Layout(_canvas, platform=True),
    "moodle": Layout(_moodle, platform=True, single=True),
    "gradescope": Layout(_gradescope, platform=True, single=True),
    "long": Layout(_long),
}
