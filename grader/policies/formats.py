"""Wrong formats of what was handed in: proposed by names of files, decided by a person in a table."""

import csv
import io
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from grader.policies.times import PolicyError

TABLE = "wrong_formats.csv"  # in the course folder: a person's decisions
COLUMNS = ("assignment", "student", "decided", "why")
DECISIONS = {"": "proposed", "yes": "confirmed", "no": "waived"}
_PLACE = re.compile(r"(Lastname|Firstname)")


@dataclass(frozen=True)
class Decision:
    """What a person decided about one submission; `decided` is one of `DECISIONS`, empty if nothing yet."""

    assignment: str
    student: str
    decided: str = ""
    why: str = ""


def fits(name: str, wanted: Iterable[str]) -> bool:
    """Tell whether a file may be called so; Lastname and Firstname stand for any words."""
    return any(re.fullmatch(pattern(one), name) for one in wanted)


def pattern(wanted: str) -> str:
    """Return the regular expression of names that fit."""
    parts = _PLACE.split(wanted)
    return "".join(r"\w[^/\\]*" if _PLACE.fullmatch(part) else re.escape(part) for part in parts)


def wrong(names: Iterable[str], wanted: Iterable[str], usual: Iterable[str]) -> str:
    """Say why the names of what one student handed in are the wrong format; nothing if they may be right.

    Args:
        names: as they were handed in, as far as that is known.
        wanted: what the policy asks for.
        usual: names that say nothing: the notebooks' own, where nobody knows what a file was called before.
    """
    wanted, usual = list(wanted), set(usual)
    others = sorted(set(names) - usual)
    if not others or any(fits(name, wanted) for name in others):
        return ""
    return f"handed in as {', '.join(others)}, not as {' or '.join(wanted or sorted(usual))}"


def read_decisions(path: Path) -> dict[tuple[str, str], Decision]:
    """Read the table of decisions: (assignment, student) -> decision; none where there is no table.

    Raises:
        PolicyError: a line cannot be used.
    """
    if not path.is_file():
        return {}
    found = {}
    with path.open(encoding="utf-8-sig", newline="") as file:
        reader = csv.DictReader(file)
        if tuple(reader.fieldnames or ()) != COLUMNS:
            raise PolicyError(f"{path.name}: its first line must be {','.join(COLUMNS)}.")
        for row in reader:
            one = Decision(**{name: (row[name] or "").strip() for name in COLUMNS})
            if one.decided not in DECISIONS:
                raise PolicyError(f"{path.name}, line {reader.line_num}: decided is yes, no or empty.")
            found[one.assignment, one.student] = one
    return found


def as_table(decisions: Mapping[tuple[str, str], Decision]) -> str:
    """Write what `read_decisions` reads."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows(
        [one.assignment, one.student, one.decided, one.why] for _, one in sorted(decisions.items())
    )
    return text.getvalue()
