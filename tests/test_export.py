"""Do marks go out in the columns that each platform takes, none lost, none invented, no formula alive?"""

import csv
import io
import json
import shutil
import subprocess
import zipfile
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import nbformat
import pytest
from classroom import ROOT
from four_students import FINE, LATE, NASTY, copied, grade_by_hand, notebook_of
from nbgrader.api import Gradebook
from traitlets.config import Config

from grader.exporting.filling import Filled, fill, numbers
from grader.exporting.layouts import LAYOUTS
from grader.exporting.results import Row, read_results
from grader.exporting.tables import to_csv
from grader.exporting.zipped import zip_pages
from grader.marking.recording.course import CourseError
from grader.marking.recording.roster import ROSTER, Enrolled
from grader.policies.deductions import Policies
from grader.report.pages import autograded_path

ROSTER_TEXT = f'''student_id,name,email,platform_id,section
{FINE},Ada Lovelace,ada@uni.edu,101,A
"{LATE}","O'Hara, Zoë",zoe@uni.edu,102,A
ghost,=HYPERLINK(1),@SUM(1),103,-2+3
absent,Never There,never@uni.edu,104,B
'''
DUE = datetime(2027, 3, 1, 22, 59)
# the first lines as the platforms themselves write them
CANVAS = ["Student", "ID", "SIS User ID", "SIS Login ID", "Section", "a1"]
MOODLE = (
    "Identifier,Full name,Email address,Status,Grade,Maximum Grade,"
    "Grade can be changed,Last modified (grade),Feedback comments"
)
GRADESCOPE = (
    "First Name,Last Name,SID,Email,Sections,Total Score,Max Points,Status,"
    "Submission ID,Submission Time,Lateness (H:M:S),n1 (6.0 pts)"
)


@pytest.fixture
def course(four: Path, tmp_path: Path) -> Iterator[tuple[Gradebook, Path]]:
    """Give a class: one is marked, one waits for a person, one for a run, one is in the roster alone."""
    with copied(four, tmp_path / "course") as (gradebook, root):
        (root / ROSTER).write_text(ROSTER_TEXT, "utf-8")
        for student in ("walk-in", FINE):
            folder = root / "submitted" / student / "a1"
            folder.mkdir(parents=True)
            (folder / "n1.ipynb").write_text(json.dumps({"of": student}))
        gradebook.find_assignment("a1").duedate = DUE
        gradebook.find_submission("a1", LATE).timestamp = DUE + timedelta(hours=1, seconds=5)
        grade_by_hand(gradebook, FINE, "why", 3.0)
        yield gradebook, root


def rows_of(course: tuple[Gradebook, Path]) -> list[Row]:
    gradebook, root = course
    late = {"zone": "Europe/Berlin", "policies": {"a1": "20% within 24 hours; extra credit n1/why"}}
    plugin = {"plugin_class": "grader.policies.late.Late"}
    policies = Policies(Config({"Late": late, "AssignLatePenalties": plugin}), root)
    policies.settle(gradebook, "a1")
    return read_results(gradebook, ["a1"], root, policies)


def table(course: tuple[Gradebook, Path], form: str, *, so_far: bool = False) -> list[list[str]]:
    return list(csv.reader(io.StringIO(to_csv(LAYOUTS[form].table(rows_of(course), so_far)))))


def by_student(lines: list[list[str]], column: str) -> dict[str, dict[str, str]]:
    rows = [dict(zip(lines[0], line, strict=True)) for line in lines[1:]]
    return {row[column]: row for row in rows}


class TestOwn:
    def test_one_row_a_student_with_everyone_in_it(self, course: tuple[Gradebook, Path]) -> None:
        rows = by_student(table(course, "csv"), "student")
        assert set(rows) == {FINE, LATE, NASTY, "absent", "ghost", "walk-in"}
        assert rows[FINE] == {
            "student": FINE,
            "name": "Ada Lovelace",
            "email": "ada@uni.edu",
            "platform_id": "101",
            "section": "A",
            "a1/n1": "9.0",
            "a1 status": "graded",
            "a1 taken off": "0.0",
            "a1 total": "9.0",
            "a1 of": "6.0",
        }

    def test_what_is_not_marked_is_empty_and_says_why(self, course: tuple[Gradebook, Path]) -> None:
        rows = by_student(table(course, "csv"), "student")
        assert (rows["walk-in"]["a1 total"], rows["walk-in"]["a1 status"]) == ("", "not marked yet")
        assert (rows[LATE]["a1 total"], rows[LATE]["a1 status"]) == ("", "timed out")  # waits for a person
        assert (rows["ghost"]["a1 total"], rows["ghost"]["a1 status"]) == ("", "missing")
        assert by_student(table(course, "csv", so_far=True), "student")[LATE]["a1 total"] == "1.6"

    def test_a_newer_file_than_the_one_that_was_marked(self, course: tuple[Gradebook, Path]) -> None:
        path = autograded_path(course[1], FINE, "a1", "n1")
        notebook = notebook_of(FINE)
        notebook.metadata.grader["handed_in"] = "0" * 64
        nbformat.write(notebook, path)
        row = by_student(table(course, "csv"), "student")[FINE]
        assert (row["a1 status"], row["a1 total"]) == ("not marked yet", "")

    @pytest.mark.parametrize("name", ["homework.ipynb", "PA3.zip"])
    def test_a_file_that_is_not_recognised(self, course: tuple[Gradebook, Path], name: str) -> None:
        folder = course[1] / "submitted" / "walk-in" / "a1"
        (folder / "n1.ipynb").rename(folder / name)
        row = by_student(table(course, "csv"), "student")["walk-in"]
        assert (row["a1 status"], row["a1 total"]) == ("not recognised", "")

    def test_the_long_table_has_a_row_a_notebook(self, course: tuple[Gradebook, Path]) -> None:
        row = by_student(table(course, "long"), "student")[LATE]
        assert row == {
            "student": LATE,
            "assignment": "a1",
            "notebook": "n1",
            "status": "timed out",
            "score": "1.6",
            "max_score": "6.0",
            "late_submission_penalty": "0.4",
            "needs_manual_grade": "True",
        }

    def test_totals_are_the_gradebooks(self, course: tuple[Gradebook, Path]) -> None:
        grade_by_hand(course[0], LATE, "why", 3.0)
        rows = by_student(table(course, "csv"), "student")
        for student in (FINE, LATE):
            stock = course[0].find_submission("a1", student)
            assert float(rows[student]["a1 total"]) == stock.score - stock.late_submission_penalty


class TestPlatforms:
    def test_canvas(self, course: tuple[Gradebook, Path]) -> None:
        lines = table(course, "canvas")
        assert lines[:2] == [CANVAS, ["    Points Possible", "", "", "", "", "6.0"]]
        assert ["Lovelace, Ada", "101", FINE, "ada@uni.edu", "A", "9.0"] in lines
        assert by_student(lines, "ID")["103"]["a1"] == ""

    def test_moodle(self, course: tuple[Gradebook, Path]) -> None:
        lines = table(course, "moodle")
        assert lines[0] == MOODLE.split(",")
        rows = by_student(lines, "Identifier")
        assert rows["Participant 101"]["Grade"] == "9.0"
        assert rows["Participant 104"]["Status"] == "No submission"
        late = rows["Participant 102"]
        assert (late["Grade"], late["Status"]) == ("", "Submitted for grading")
        assert "Status: timed out. n1: Handed in late: 0.4 marks" in late["Feedback comments"]

    def test_gradescope(self, course: tuple[Gradebook, Path]) -> None:
        lines = table(course, "gradescope")
        assert lines[0] == GRADESCOPE.split(",")
        rows = by_student(lines, "SID")
        assert (rows[LATE]["Status"], rows[LATE]["Lateness (H:M:S)"]) == ("Ungraded", "01:00:05")
        assert rows[LATE]["Submission Time"] == "2027-03-01 23:59:05 +0000"
        assert (rows[FINE]["Status"], rows[FINE]["Total Score"]) == ("Graded", "9.0")
        assert (rows["ghost"]["Status"], rows["ghost"]["Total Score"]) == ("Missing", "")
        assert (rows[FINE]["First Name"], rows[LATE]["Last Name"]) == ("Ada", "O'Hara")

    @pytest.mark.parametrize("form", LAYOUTS)
    def test_no_formula_is_alive(self, course: tuple[Gradebook, Path], form: str) -> None:
        fields = [field for line in table(course, form) for field in line]
        assert not [field for field in fields if field.lstrip()[:1] in tuple("=+@") or field[:2] == "-2"]
        if form != "long":
            assert {"'=HYPERLINK(1)", "'=HYPERLINK(1), "} & set(fields) or form == "gradescope"
            assert "'@SUM(1)" in fields


class TestInto:
    """A platform's own table is filled in, where a number of the platform is known to nobody else."""

    CANVAS = (
        "\ufeffStudent,ID,SIS User ID,SIS Login ID,Section,Quiz (7),a1 (55),Final Score\n"
        "    Points Possible,,,,,10,6,(read only)\n"
        '"Lovelace, Ada",101,,x,Lab 1,-1,,88\n'
        '"Ohara, Z",9999,,zoe@uni.edu,Lab 1,3,2,1\n'
        '"Stranger, Some",7,,s,Lab 1,3,,\n'
    )
    MOODLE = (
        "Identifier,Full name,ID number,Email address,Status,Grade,Maximum Grade,Grade can be changed,"
        "Last modified (grade),Feedback comments\n"
        "Participant 5551,Ada Lovelace,,,Submitted,,6.00,Yes,-,\n"
        'Participant 5552,Zoë O\'Hara,,,Submitted,,6.00,Yes,-,"Keep, this"\n'
    )

    def filled(self, course: tuple[Gradebook, Path], form: str, text: str) -> Filled:
        path = course[1] / "theirs.csv"
        path.write_text(text, "utf-8")
        return fill(path, rows_of(course), LAYOUTS[form], so_far=False)

    def test_canvas_keeps_its_columns(self, course: tuple[Gradebook, Path]) -> None:
        found = self.filled(course, "canvas", self.CANVAS)
        lines = list(csv.reader(io.StringIO(to_csv(found.table))))
        assert lines[0][6] == "a1 (55)" and lines[1][5:] == ["10", "6", "(read only)"]
        assert lines[2] == ["Lovelace, Ada", "101", "", "x", "Lab 1", "-1", "9", "88"]
        assert lines[3][6] == "2"  # what is not marked here is as it was there
        assert found.number == 2 and "walk-in" in found.left

    def test_moodle_is_found_by_name_where_nothing_else_is_known(
        self, course: tuple[Gradebook, Path]
    ) -> None:
        found = self.filled(course, "moodle", self.MOODLE)
        lines = list(csv.reader(io.StringIO(to_csv(found.table))))
        assert lines[1][:6] == ["Participant 5551", "Ada Lovelace", "", "", "Submitted", "9"]
        assert lines[2][5] == "" and "Handed in late" in lines[2][9]

    def test_a_worksheet_tells_moodles_numbers(self, course: tuple[Gradebook, Path]) -> None:
        path = course[1] / "theirs.csv"
        path.write_text(self.MOODLE, "utf-8")
        assert numbers(path, [row.who for row in rows_of(course)]) == {FINE: "5551", LATE: "5552"}

    @pytest.mark.parametrize(
        ("text", "said"),
        [
            ("x,y\n1,2\n", "no table of that platform"),
            ("Student,ID,a2 (5)\n", "has no column 'a1'"),
            ("", "no table"),
        ],
    )
    def test_another_table_is_refused_in_a_sentence(
        self, course: tuple[Gradebook, Path], text: str, said: str
    ) -> None:
        with pytest.raises(CourseError, match=said):
            self.filled(course, "canvas", text)


def test_feedback_goes_back_in_moodles_folders(tmp_path: Path) -> None:
    page = tmp_path / "n1.html"
    page.write_text("<p>Good.</p>")
    whole = [(Enrolled("ada", "Ada_Zoë Lovelace", platform_id="101"), page), (Enrolled("bob"), page)]
    made = zip_pages("moodle", whole)
    with zipfile.ZipFile(io.BytesIO(made.data)) as archive:
        assert archive.namelist() == ["Ada Zoë Lovelace_101_assignsubmission_file_/n1.html"]
        assert archive.read(archive.namelist()[0]) == page.read_bytes()
    assert made.left == ("bob",)
    with zipfile.ZipFile(io.BytesIO(zip_pages("plain", whole).data)) as archive:
        assert archive.namelist() == ["ada/n1.html", "bob/n1.html"]


@pytest.mark.parametrize("folder", [ROOT, ROOT / "grader/authoring/templates/course"])
def test_git_ignores_the_tables_that_name_students(folder: Path, tmp_path: Path) -> None:
    shutil.copy(folder / ".gitignore", tmp_path)
    subprocess.run(["git", "init", "--quiet", tmp_path], check=True)
    names = ["grades.csv", "grades-moodle-a1.csv", "roster.csv", "wrong_formats.csv", "report/a1.html"]
    ignored = subprocess.run(["git", "check-ignore", *names], cwd=tmp_path, capture_output=True, text=True)
    assert ignored.stdout.split() == names
