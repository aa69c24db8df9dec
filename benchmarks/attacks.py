"""Runs every attack there is, and the forgeries with stock nbgrader as well: `make attacks`.

The attacks of tests/attacks are marked like anybody's answers. The forgeries of tests/forgeries are wrong
answers to one small question that this marker and stock nbgrader both mark, each in a course of its own.
"""

import argparse
import json
import sys
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from rich.console import Console
from rich.table import Table
from rich.text import Text

from grader.commands.options import track
from grader.marking.judging.outcome import Outcome
from grader.marking.recording.course import Course
from grader.verifying.corpus import Case, read_corpus
from grader.verifying.families import FAMILIES, family_of
from grader.verifying.rows import Row
from grader.verifying.subject import Subject
from grader.verifying.verify import Scope, verify

ROOT = Path(__file__).resolve().parent.parent
TESTS = ROOT / "tests"
RESULT = ROOT / "build" / "attacks.json"

sys.path.insert(0, str(TESTS))


@dataclass
class Attack:
    """What came of one attack; `stock` is what stock nbgrader gave it, where both can run it."""

    family: str
    attack: str
    what: str
    earned: float
    of: float
    status: str
    held: bool
    stock: float | None = None
    why: str = ""


def main() -> None:
    """Run them, print the table and write build/attacks.json; exit code 1 if one was not held."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--slots", type=int, default=2)
    parser.add_argument("--only", help="ASSIGNMENT or ASSIGNMENT/NOTEBOOK")
    parser.add_argument("--no-stock", action="store_true", help="leave out the forgeries, which take minutes")
    chosen = parser.parse_args()
    found = list(of_corpus(chosen.only, chosen.slots))
    if not chosen.no_stock:
        found += forgeries()
    found.sort(key=lambda one: (FAMILIES.index(one.family), one.attack))
    held = sum(one.held for one in found)
    result = {"total": len(found), "held": held, "rows": [asdict(one) for one in found]}
    RESULT.parent.mkdir(exist_ok=True)
    RESULT.write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")
    console = Console(width=None if sys.stdout.isatty() else 140)
    console.print(_table(found))
    console.print(f"{held} of {len(found)} attacks held; build/attacks.json has a row for each.")
    sys.exit(held < len(found))


def of_corpus(target: str | None, slots: int) -> Iterator[Attack]:
    """Mark the attacks of tests/attacks."""
    course = Course(ROOT)
    names = [target.partition("/")[0]] if target else course.assignments()
    subject = cache(lambda assignment, notebook: Subject(course, assignment, notebook))
    with TemporaryDirectory() as folder:  # a corpus of attacks alone
        (Path(folder) / "attacks").symlink_to(TESTS / "attacks")
        cases = {case.path: case for case in read_corpus(Path(folder))}
        found = verify(course, Scope(target or ""), Path(folder), course.setup(names), slots, _progress)
    for row in found.files:
        case = cases[row.path]
        yield _attack(row, case, subject(case.assignment, case.notebook))


def _progress(outcomes: Iterable[Outcome], total: int) -> Iterable[Outcome]:
    return track("Attacking", outcomes, total)


def _attack(row: Row, case: Case, subject: Subject) -> Attack:
    family, what = family_of(case.title)
    own = subject.cells_of(case.questions)
    earned, most = sum(row.marks.get(cell, 0) for cell in own), sum(subject.points[cell] for cell in own)
    name = row.path.removeprefix("attacks/").removesuffix(".py")
    return Attack(family, name, what, earned, most, row.status, row.passed, why=" ".join(row.why))


def forgeries() -> Iterator[Attack]:
    """Mark the forgeries here and with stock nbgrader."""
    from classroom import marks
    from forgers import FORGERIES, marked_by_stock, marked_here

    with TemporaryDirectory() as stock, TemporaryDirectory() as here:
        Console(stderr=True).print("Marking the forgeries, here and then with stock nbgrader")
        ours, theirs = marks(marked_here(Path(here))), marked_by_stock(Path(stock))
    for name, text in FORGERIES.items():
        what = text.split('"""')[1].splitlines()[0]
        earned, wanted = ours[name]["test-double"]
        gained = theirs[name]["test-double"][0]
        family = {"reads": "reading", "writes": "writing"}.get(name.partition("_")[0], "forging")
        yield Attack(
            family, f"forgeries/{name}", what, earned, 3.0, "graded", not earned and not wanted, gained
        )


def _table(found: list[Attack]) -> Table:
    table = Table("family", "attack", "earned", "status", "held", "stock nbgrader gives")
    for one in found:
        table.add_row(
            one.family,
            Text(one.attack, overflow="fold"),
            f"{one.earned:g} of {one.of:g}",
            one.status,
            "yes" if one.held else Text(f"NO: {one.why}", "bold red"),
            "" if one.stock is None else f"{one.stock:g} of {one.of:g}",
        )
    return table


if __name__ == "__main__":
    main()
