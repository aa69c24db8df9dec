"""Commands that say where a class stands, when work is due and for whom, and what was handed in wrongly."""

import csv
import shutil

import pytest
from classroom import ASSIGNMENT, CONFIG, LIMITS, NOTEBOOK, RIGHT, ROOT, hand_in_answers, make_course, run
from nbgrader.api import Gradebook
from typer.testing import CliRunner

from grader.commands.app import USERS_ERRORS, made_for
from grader.marking.recording.course import Course

POLICY = f'''
c.Late.policies = {{"{ASSIGNMENT}": "10% a started day, at most 2 days; 20% for a wrong format"}}
'''
ROSTER = "student_id,name,email,platform_id\nann,Ann Lee,ann@uni.edu,1\nghost,Ghost Rider,,2\n"


@pytest.fixture(scope="module")
def graded(tmp_path_factory):
    """Mark a class; then one hands in anew, one for the first time, one under another name."""
    config = (ROOT / CONFIG).read_text("utf-8") + LIMITS + POLICY
    course = make_course(tmp_path_factory.mktemp("standing"), config)
    (course.root / "roster.csv").write_text(ROSTER)
    for student in ("ann", "late", "again"):
        hand_in_answers(course, student, RIGHT)
    (course.path("submitted", ASSIGNMENT, "late") / "timestamp.txt").write_text("2027-03-03 07:00:00 UTC")
    assert run(course, "grade", ASSIGNMENT).returncode == 0
    hand_in_answers(course, "again", {})
    hand_in_answers(course, "new", RIGHT)
    hand_in_answers(course, "odd", RIGHT)
    odd = course.path("submitted", ASSIGNMENT, "odd")
    (odd / f"{NOTEBOOK}.ipynb").unlink()
    (odd / "my homework.ipynb").write_text('{"cells": []}')
    return course


@pytest.fixture
def course(graded, tmp_path):
    return Course(shutil.copytree(graded.root, tmp_path / "course"))


def said(course, *command):
    """Give the words of a command, called in this process."""
    done = CliRunner().invoke(
        made_for(command), [*command, "--course", str(course.root)], catch_exceptions=False
    )
    assert done.exit_code == 0, done.output
    return " ".join(done.output.split())


def rows(course):
    said(course, "export")
    return {
        row["student"]: row
        for row in csv.DictReader((course.root / "grades.csv").read_text("utf-8").splitlines())
    }


def penalty(course, student):
    with Gradebook(course.database) as book:
        return book.find_submission(ASSIGNMENT, student).late_submission_penalty


def test_the_state_of_a_class_and_what_to_type_next(course):
    told = run(course, "status", ASSIGNMENT)
    assert told.returncode == 1, told.stderr
    states = {
        cells[2].strip(): (cells[1].strip(), cells[3].strip(), cells[4].strip())
        for line in told.stdout.splitlines()
        if len(cells := line.replace("┃", "│").split("│")) == 6
    }
    assert states["marked"][:2] == ("2", "ann, late")
    assert states["not marked yet"] == ("2", "again, new", f"course grade {ASSIGNMENT}")
    assert states["found, not recognised"][:2] == ("1", "odd")
    assert states["missing"][:2] == ("1", "ghost")
    assert states["wrong format proposed"] == ("1", "odd", f"course formats {ASSIGNMENT}")


def test_the_gradebook_calls_students_as_the_roster_does(graded):
    with Gradebook(graded.database) as book:
        ann, late = book.find_student("ann"), book.find_student("late")
        assert (ann.last_name, ann.first_name, late.last_name) == ("Lee", "Ann", None)
        assert (ann.email, ann.lms_user_id) == ("ann@uni.edu", "1")


def test_nobody_who_handed_in_is_called_missing(course):
    found = {student: row[f"{ASSIGNMENT} status"] for student, row in rows(course).items()}
    assert found == {
        "ann": "graded",
        "late": "graded",
        "again": "not marked yet",
        "new": "not marked yet",
        "odd": "not recognised",
        "ghost": "missing",
    }


def test_due_dates_and_extensions(course):
    told = said(course, "due", ASSIGNMENT, "2027-03-01 23:59 Europe/Berlin")
    assert (
        "due Mon 1 Mar 2027, 23:59 CET" in told and "Nothing counts after Wed 3 Mar 2027, 23:59 CET" in told
    )
    release = f"course release {ASSIGNMENT}"
    assert release in told and release not in said(course, "due", ASSIGNMENT)  # students are to read it
    assert penalty(course, "late") == 1.0  # of 5 marks; the second day had begun
    assert "Thu 4 Mar 2027, 23:59 CET" in said(course, "extend", ASSIGNMENT, "late", "3 days")
    assert penalty(course, "late") == 0
    said(course, "extend", ASSIGNMENT, "ghost", "1 day")  # who has handed in nothing yet
    assert rows(course)["ghost"][f"{ASSIGNMENT} status"] == "missing"
    said(course, "due", ASSIGNMENT, "2027-02-26 23:59")  # it moves, the extension with it
    assert penalty(course, "late") == 1.0
    said(course, "feedback", ASSIGNMENT)
    page = (course.root / "feedback" / "late" / ASSIGNMENT / f"{NOTEBOOK}.html").read_text("utf-8")
    assert "Due Mon 1 Mar 2027, 23:59 CET, with your extension; handed in Wed 3 Mar 2027, 08:00 CET" in page
    assert "1 marks were taken off the 5 that you earned" in page


@pytest.mark.parametrize(
    ("command", "sentence"),
    [
        (("due", ASSIGNMENT, "soon"), "'soon' is no time"),
        (("due", "nothing"), "course release nothing"),
        (("extend", ASSIGNMENT, "ann", "2 days"), "has no due date"),
        (("export", "--to", "excel"), "--to is one of csv, canvas, moodle, gradescope, long"),
        (("formats", ASSIGNMENT, "--confirm", "nobody"), "'nobody' handed in nothing"),
    ],
)
def test_misuse_is_answered_in_a_sentence(graded, command, sentence):
    with pytest.raises(USERS_ERRORS) as refused:
        said(graded, *command)
    assert sentence in str(refused.value)


def test_a_wrong_format_costs_marks_once_a_person_confirms_it(course):
    (course.path("submitted", ASSIGNMENT, "ann") / "all of it.zip").write_bytes(b"")
    assert "handed in as my homework.ipynb" in said(course, "formats", ASSIGNMENT)
    assert not penalty(course, "ann")
    assert "confirmed" in said(course, "formats", ASSIGNMENT, "--confirm", "ann", "--waive", "odd")
    assert penalty(course, "ann") == 1.0
    assert rows(course)["ann"][f"{ASSIGNMENT} total"] == "4.0"


def test_a_plugin_that_cannot_be_used_stops_before_anything_is_marked(course):
    (course.root / "late_policy.py").write_text("class X:\n    pass\n")
    with (course.root / CONFIG).open("a") as file:
        file.write('c.AssignLatePenalties.plugin_class = "late_policy.X"\n')
    done = run(course, "grade", ASSIGNMENT)
    assert done.returncode == 2 and "late_policy.X" in done.stderr and "Traceback" not in done.stderr
    assert rows_of_gradebook(course) == {"ann", "late", "again"}


def test_a_plugin_beside_the_configuration_decides(course):
    (course.root / "late_policy.py").write_text(
        "from nbgrader.plugins import BasePlugin\n\nclass X(BasePlugin):\n"
        "    def late_submission_penalty(self, student_id, score, total_seconds_late):\n        return 2.5\n"
    )
    with (course.root / CONFIG).open("a") as file:
        file.write('c.AssignLatePenalties.plugin_class = "late_policy.X"\n')
    said(course, "due", ASSIGNMENT, "2027-03-01 23:59")
    assert run(course, "grade", ASSIGNMENT, "--student", "late").returncode == 0
    assert penalty(course, "late") == 2.5


def rows_of_gradebook(course):
    with Gradebook(course.database) as book:
        return {submission.student.id for submission in book.assignment_submissions(ASSIGNMENT)}
