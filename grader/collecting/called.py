"""What students called what they handed in, which collecting renames and a policy may ask for."""

import csv
import io
from collections.abc import Iterable, Mapping
from pathlib import Path

from grader.marking.recording.files import write_whole
from grader.marking.recording.handed_in import is_work

TABLE = "handed_in_as.csv"  # in downloaded/<assignment>/
_COLUMNS = ["student", "file"]


def recall(folder: Path) -> dict[str, list[str]]:
    """Read what notebooks and archives were called: student -> names; none where nothing was collected.

    Args:
        folder: downloaded/<assignment>/.
    """
    found: dict[str, list[str]] = {}
    if (table := folder / TABLE).is_file():
        with table.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                found.setdefault(row["student"], []).append(row["file"])
    return found


def remember(folder: Path, names: Mapping[str, Iterable[str]]) -> None:
    """Write the names of what students handed in last, in the place of what was known of them."""
    known = recall(folder)
    last = {student: sorted({name for name in of if is_work(name)}) for student, of in names.items()}
    now = {student: of for student, of in (known | last).items() if of}
    if now == known:
        return
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(_COLUMNS)
    writer.writerows([student, name] for student in sorted(now) for name in now[student])
    write_whole(folder / TABLE, text.getvalue())
