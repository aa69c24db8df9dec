"""What students called what they handed in, which collecting renames and a policy may ask for."""

import csv
import io
from collections.abc import Iterable, Mapping
from pathlib import Path

from grader.marking.recording.files import write_whole
from grader.marking.recording.handed_in import is_work
from grader.marking.recording.names import no_formula, typed

_COLUMNS = ["student", "file"]


def downloaded(root: Path, assignment: str) -> Path:
    """Return where a course folder keeps what came of an assignment and is not in submitted/."""
    return root / "downloaded" / assignment


def recall(root: Path, assignment: str) -> dict[str, list[str]]:
    """Read what notebooks and archives were called: student -> names; none where nothing was collected."""
    found: dict[str, list[str]] = {}
    if (table := _table(root, assignment)).is_file():
        with table.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                found.setdefault(typed(row["student"]), []).append(typed(row["file"]))
    return found


def remember(root: Path, assignment: str, names: Mapping[str, Iterable[str]]) -> None:
    """Write the names of what students handed in last, in the place of what was known of them."""
    known = recall(root, assignment)
    last = {student: sorted({name for name in of if is_work(name)}) for student, of in names.items()}
    now = {student: of for student, of in (known | last).items() if of}
    if now == known:
        return
    text = io.StringIO()
    rows = ([no_formula(student), no_formula(name)] for student in sorted(now) for name in now[student])
    csv.writer(text, lineterminator="\n").writerows([_COLUMNS, *rows])
    write_whole(_table(root, assignment), text.getvalue())


def _table(root: Path, assignment: str) -> Path:
    return downloaded(root, assignment) / "handed_in_as.csv"
