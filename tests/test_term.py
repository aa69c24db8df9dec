"""A term of forty students, typed line by line from docs/instructor-guide.md: do all totals agree?"""

import csv
import os
import re
import subprocess
import zipfile
from pathlib import Path

import pytest
from classroom import ANSWERS, BIN, LIMITS, ROOT, WRITTEN
from nbgrader.api import Gradebook
from platforms import FORTY, canvas, metadata, moodle, write_roster, zipped

from grader.authoring.view import from_view
from grader.marking.rebuilding.master import as_text, released
from grader.marking.rebuilding.rebuild import fill
from grader.marking.recording.course import CONFIG, Course

GUIDE = (ROOT / "docs/instructor-guide.md").read_text("utf-8")
FIRST, SECOND = "written_derivations", "numpy_backprop"
COURSE = {FIRST: ("concepts", "relu-limits"), SECOND: ("layers", "layers-organisation")}
WROTE = ("perfect", "wrong-double", "in-place", "syntax-error", "raises")
ABSENT = {FIRST: {"s39", "s40"}, SECOND: {"s40"}}
WAITS = "s13"  # nobody marks this one's first text
TO_DO = f"course status {FIRST}"  # ends with 1: one waits, and one is late
DAYS = {"s11": 6, "s12": 9}  # of March; the second assignment was due on the fifth, at the end of the day
ON_GRADESCOPE = ("s34", "s35", "s36", "s37", "s38", "s39")  # handed in on the first of March, the second, ...
RENAMED = "s14"  # handed in under another name, which costs 5 %
BLANK = "Identifier,Full name,Email address,Status,Grade,Maximum Grade,Grade can be changed,Feedback comments"


def blocks(language: str) -> str:
    """Join the guide's blocks of one language."""
    return "".join(re.findall(rf"^```{language}\n(.*?)^```", GUIDE, re.DOTALL | re.MULTILINE))


def lay_out(root: Path) -> Course:
    """Write the two assignments, the roster and the policies, as the guide says; release nothing."""
    for assignment, (notebook, question) in COURSE.items():
        path = root / "source" / assignment / f"{notebook}.ipynb"
        path.parent.mkdir(parents=True)
        path.write_text(from_view(WRITTEN.replace("why-", f"{question}-")), "utf-8")
    config = (ROOT / CONFIG).read_text("utf-8") + LIMITS + blocks("python")
    (root / CONFIG).write_text(config, "utf-8")
    write_roster(root, people=FORTY)
    assert (root / "roster.csv").read_text("utf-8").startswith(blocks("csv").strip())
    return Course(root)


class Term:
    """A course folder, a home with downloads in it, and a shell."""

    def __init__(self, folder: Path) -> None:
        self.course = lay_out(folder / "course")
        self.downloads = folder / "Downloads"
        self.downloads.mkdir()
        self.environment = {**os.environ, "HOME": str(folder), "PATH": f"{BIN}:{os.environ['PATH']}"}

    def download(self) -> None:
        """Put into ~/Downloads what the platforms have."""
        works = {
            assignment: {who: self._work(assignment, n) for n, who in enumerate(FORTY) if who not in absent}
            for assignment, absent in ABSENT.items()
        }
        late = ("s05", "s07")
        entries = [(canvas(w, "concepts.ipynb", late=w in late), text) for w, text in works[FIRST].items()]
        (self.downloads / "submissions.zip").write_bytes(zipped(entries))
        timed = [
            (
                moodle(who, "layers (1).ipynb" if who == RENAMED else "layers.ipynb"),
                text,
                (2027, 3, DAYS.get(who, 5), n // 4, n % 4 * 14, 0),
            )
            for n, (who, text) in enumerate(works[SECOND].items())
            if who not in ON_GRADESCOPE
        ]
        (self.downloads / "moodle.zip").write_bytes(zipped(timed))
        export = [("submission_metadata.yml", metadata(*((who,) for who in ON_GRADESCOPE)))]
        export += [
            (f"submission_{n}/layers.ipynb", works[SECOND][who]) for n, who in enumerate(ON_GRADESCOPE, 1)
        ]
        entries = [(f"assignment_99_export/{name}", text) for name, text in export]
        (self.downloads / "gradescope.zip").write_bytes(zipped(entries))
        rows = [[name, number, who, mail, "A", ""] for who, (name, _, _, number, mail) in FORTY.items()]
        titles = ["Student", "ID", "SIS User ID", "SIS Login ID", "Section", f"{FIRST} (4711)"]
        self._write("canvas.csv", [titles, ["    Points Possible", *[""] * 4, "9"], *rows])
        rows = [
            [f"Participant 77{number}", name, mail, "Submitted for grading", "", "9.00", "Yes", ""]
            for name, _, _, number, mail in FORTY.values()
        ]
        self._write("worksheet.csv", [BLANK.split(","), *rows])

    def _work(self, assignment: str, number: int) -> str:
        notebook, question = COURSE[assignment]
        answers = ANSWERS[WROTE[number % len(WROTE)]][0] | {f"{question}-text": f"Because of {number}."}
        return as_text(fill(released(self.course.source(assignment, notebook)), answers))

    def _write(self, name: str, rows: list[list[str]]) -> None:
        with (self.downloads / name).open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows(rows)

    def type(self, line: str) -> None:
        """Type one line of the guide; it must end well."""
        done = subprocess.run(
            ["bash", "-c", line],
            cwd=self.course.root,
            env=self.environment,
            capture_output=True,
            text=True,
            timeout=600,
        )
        assert done.returncode == (1 if line == TO_DO else 0), f"{line}\n{done.stdout}\n{done.stderr}"

    def fill_in(self, path: Path) -> None:
        """Mark a table as a person does in a spreadsheet."""
        rows = list(csv.DictReader(path.read_text("utf-8-sig").splitlines()))
        for n, row in enumerate(rows):
            if FIRST not in path.name or row["student"] != WAITS:
                row |= {"marks": f"{n % 9 / 2:g}", "comment": "Yes: $x^2$." if n % 3 else ""}
        with path.open("w", encoding="utf-8-sig", newline="") as file:
            writer = csv.DictWriter(file, rows[0])
            writer.writeheader()
            writer.writerows(rows)

    def table(self, name: str, key: str, column: str) -> dict[str, float | None]:
        """Read a column of an exported table: student -> marks; None where it is empty."""
        lines = (self.course.root / name).read_text("utf-8").splitlines()
        return {
            row[key]: float(row[column]) if row[column] else None for row in csv.DictReader(lines) if row[key]
        }

    def gradebook(self, assignment: str) -> dict[str, float | None]:
        """Read what nbgrader's gradebook has: student -> marks; None where there are none, or not all."""
        totals: dict[str, float | None] = dict.fromkeys(FORTY)
        with Gradebook(self.course.database) as book:
            for one in book.assignment_submissions(assignment):
                scores = (max(0.0, n.score - (n.late_submission_penalty or 0.0)) for n in one.notebooks)
                handed_in = one.student.id not in ABSENT[assignment]
                totals[one.student.id] = sum(scores) if handed_in and not one.needs_manual_grade else None
        return totals


@pytest.fixture(scope="module")
def term(tmp_path_factory: pytest.TempPathFactory) -> Term:
    """Go through the whole guide."""
    made = Term(tmp_path_factory.mktemp("term"))
    for line in blocks("sh").splitlines():
        if "~/Downloads" in line and not any(made.downloads.iterdir()):
            made.download()
        if found := re.search(r" --from (\S+)", line):
            made.fill_in(made.course.root / found[1])
        made.type(line)
    return made


def test_the_gradebook_has_what_everybody_earned(term: Term) -> None:
    first, second = term.gradebook(FIRST), term.gradebook(SECOND)
    assert {who for who, marks in first.items() if marks is None} == {"s13", "s39", "s40"}
    assert {who for who, marks in second.items() if marks is None} == {"s40"}
    tests = dict(zip(WROTE, (5, 2, 4, 2, 2), strict=True))
    by_tests = {who: tests[WROTE[n % len(WROTE)]] for n, who in enumerate(FORTY)}
    rows = csv.DictReader(
        (term.course.root / "report/hand_marking/numpy_backprop-layers-layers-organisation.csv")
        .read_text("utf-8-sig")
        .splitlines()
    )
    by_hand = {row["student"]: float(row["marks"]) for row in rows}
    share = {"s11": 0.8, "s12": 0.0, RENAMED: 0.95, ON_GRADESCOPE[-1]: 0.8}  # a day late, or four
    expected = {who: (by_tests[who] + by_hand[who]) * share.get(who, 1) for who in by_hand}
    assert len(by_hand) == 39 and {who: second[who] for who in by_hand} == pytest.approx(expected)


def test_one_is_late_and_another_was_given_more_time(term: Term) -> None:
    with Gradebook(term.course.database) as book:
        taken = {
            one.student.id: sum(notebook.late_submission_penalty or 0.0 for notebook in one.notebooks)
            for one in book.assignment_submissions(FIRST)
        }
    assert {who for who, marks in taken.items() if marks} == {"s05"}


@pytest.mark.parametrize(
    ("assignment", "name", "key", "column"),
    [
        (FIRST, "grades.csv", "student", f"{FIRST} total"),
        (SECOND, "grades.csv", "student", f"{SECOND} total"),
        (FIRST, f"grades-canvas-{FIRST}.csv", "SIS User ID", f"{FIRST} (4711)"),
        (SECOND, f"grades-gradescope-{SECOND}.csv", "SID", "Total Score"),
    ],
)
def test_the_totals_of_a_table_are_those_of_the_gradebook(
    term: Term, assignment: str, name: str, key: str, column: str
) -> None:
    assert term.table(name, key, column) == pytest.approx(term.gradebook(assignment))


def test_the_totals_of_moodle_stand_with_its_own_numbers(term: Term) -> None:
    marks = term.table(f"grades-moodle-{SECOND}.csv", "Identifier", "Grade")
    by_number = {f"Participant 77{FORTY[who][3]}": marks for who, marks in term.gradebook(SECOND).items()}
    assert marks == pytest.approx(by_number)


def test_everyone_gets_a_page_of_feedback_back(term: Term) -> None:
    with zipfile.ZipFile(term.course.root / f"report/{SECOND}-feedback-moodle.zip") as archive:
        folders = {name.partition("/")[0] for name in archive.namelist()}
    numbers = {re.fullmatch(r".*_77(\d+)_assignsubmission_file_", folder)[1] for folder in folders}
    assert numbers == {FORTY[who][3] for who in FORTY if who not in ABSENT[SECOND]}
    with zipfile.ZipFile(term.course.root / f"report/{FIRST}-feedback-plain.zip") as archive:
        assert "s01/index.html" in archive.namelist()
