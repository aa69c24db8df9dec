"""Does a whole class get the marks, statuses and files it should, whatever was handed in?"""

import csv
import json
import re

import pytest
from classroom import (
    ASSIGNMENT,
    EXPECTED,
    EXPORT,
    NOTEBOOK,
    RIGHT,
    digests,
    hand_in_answers,
    hand_in_class,
    make_course,
    marks,
    run,
)

from grader.marking.judging.outcome import NOTEBOOK_KEY, SECONDS

SEPARATE_RUNS = {
    "first": (),
    "again": ("--again",),
    "one slot": ("--again", "--slots", "1"),
    "as before": (),
}


@pytest.fixture(scope="module")
def graded(tmp_path_factory):
    """Grade the class, with feedback and export, four times: once more, in one slot, from what is kept."""
    course = make_course(tmp_path_factory.mktemp("class"))
    hand_in_class(course)
    runs, found = {}, {}
    for name, more in SEPARATE_RUNS.items():
        runs[name] = run(course, "grade", ASSIGNMENT, *more)
        assert run(course, "feedback", ASSIGNMENT).returncode == 0
        assert run(course, *EXPORT).returncode == 0
        found[name] = (marks(course), digests(course))
    return course, runs, found


@pytest.fixture(scope="module")
def rows(graded):
    text = (graded[0].root / "grades.csv").read_text("utf-8")
    return {row["student"]: row for row in csv.DictReader(text.splitlines())}


@pytest.mark.parametrize("student", EXPECTED)
def test_status_and_marks(graded, rows, student):
    status, double, total = EXPECTED[student]
    assert (rows[student]["status"], float(rows[student]["score"])) == (status, double + total)
    if status != "missing":
        cells = graded[2]["first"][0][student]
        assert (cells["test-double"][0], cells["test-total"][0]) == (double, total)


def test_how_long_each_question_took_is_noted_down(graded):
    course = graded[0]
    slow = json.loads(course.path("autograded", ASSIGNMENT, "endless-loop", NOTEBOOK).read_text("utf-8"))
    seconds = slow["metadata"][NOTEBOOK_KEY][SECONDS]
    assert seconds["double"] >= 3 > seconds["total"], seconds
    page = (course.root / "report" / f"{ASSIGNMENT}.html").read_text("utf-8")
    assert len(re.findall('class="num took".*?>[^<]* s</td>', page)) == 2


def test_nobody_is_lost(graded, rows):
    assert set(rows) == set(EXPECTED) == set(graded[2]["first"][0])


def test_a_person_is_called_for_what_could_not_be_marked(graded, rows):
    _, runs, found = graded
    assert runs["first"].returncode == 1, runs["first"].stderr
    assert found["first"][0]["not-json"]["test-double"][1], (
        "the cells of a malformed notebook wait for a person"
    )
    assert not found["first"][0]["perfect"]["test-double"][1]


@pytest.mark.parametrize("name", [*SEPARATE_RUNS][1:])
def test_marking_again_gives_the_same_bytes(graded, name):
    _, _, found = graded
    assert found[name] == found["first"]


def test_the_table_says_what_went_wrong(graded):
    out = " ".join(graded[1]["first"].stdout.split())
    assert "This is X itself" in out and "timed out" in out and "malformed" in out


def test_no_hidden_line_is_in_any_feedback(graded):
    for page in (graded[0].root / "feedback").rglob("*.html"):
        text = page.read_text("utf-8")
        assert "HIDDEN" not in text and "normal(" not in text and "abs(answer" not in text, page


def test_the_class_page_counts_the_mistake_that_was_recognised(graded):
    """Does the key of `mistakes=` come from the hidden test to the page, with the student and the code?"""
    page = (graded[0].root / "report" / f"{ASSIGNMENT}.html").read_text("utf-8")
    (known,) = [text for text in page.split("<details")[1:] if "This is X itself." in text]
    assert '<b class="known">known</b>' in known and "return X" in known
    assert "wrong-double" in known.split("</summary>")[1] and "perfect" not in known


def test_exit_code_0_when_all_is_well(tmp_path):
    course = make_course(tmp_path)
    hand_in_answers(course, "perfect", RIGHT)
    done = run(course, "grade", f"{ASSIGNMENT}/{NOTEBOOK}")
    assert done.returncode == 0, done.stdout + done.stderr
    assert marks(course)["perfect"]["test-double"] == (3, False)


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("grade", "nope"), "no assignment 'nope'"),
        (("grade", ASSIGNMENT), "Nothing to mark"),
        (("grade", ASSIGNMENT, "--sandbox", "maybe"), "bwrap or none"),
        (("feedback", "nope"), "gradebook has no 'nope'"),
        (("verify", "nope"), "no assignment 'nope'"),
        (("verify", "--corpus", "nowhere"), "no folder nowhere"),
        (("edit", "sums"), "ASSIGNMENT/NOTEBOOK"),
        (("save", f"{ASSIGNMENT}/{NOTEBOOK}"), "course edit"),
        (("grade", "--course", "/", ASSIGNMENT), "is no course"),
    ],
)
def test_misuse_is_one_message_and_exit_code_2(empty_course, arguments, says):
    done = run(empty_course, *arguments)
    assert done.returncode == 2 and says in " ".join(done.stderr.split()), done.stderr
    assert "Traceback" not in done.stderr


@pytest.fixture(scope="module")
def empty_course(tmp_path_factory):
    return make_course(tmp_path_factory.mktemp("empty"))
