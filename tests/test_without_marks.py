"""Does a notebook that gives no marks stay out of everybody's way?"""

import csv
import shutil

import pytest
from classroom import ASSIGNMENT, DOUBLE, EXPORT, NOTEBOOK, RIGHT, hand_in_answers, make_course, run

from grader.authoring.view import from_view
from grader.handout.release import expected, make_release
from grader.marking.recording.course import Course
from grader.report import marks

WARM_UP = '''
# %% [markdown] id="intro"
# # A warm-up

# %% id="triple" role="answer"
def triple(X):
    """Return 3 X."""
    ### BEGIN SOLUTION
    return 3 * X
    ### END SOLUTION

# %% id="triple-public"
assert triple(2) == 6, "three times two is six"
'''


@pytest.fixture(scope="module")
def course(tmp_path_factory):
    """A marked class: ann also put the notebook without marks, half done, beside what she hands in."""
    made = make_course(tmp_path_factory.mktemp("course"))
    made.path("source", ASSIGNMENT, notebook="warm_up").write_text(from_view(WARM_UP), "utf-8")
    made = Course(made.root)
    make_release(made, ASSIGNMENT)
    hand_in_answers(made, "ann", RIGHT)
    hand_in_answers(made, "bob", {"double": DOUBLE})
    theirs = made.path("submitted", ASSIGNMENT, "ann", "warm_up")
    shutil.copy(made.path("release", ASSIGNMENT, notebook="warm_up"), theirs)
    assert run(made, "due", ASSIGNMENT, "2001-01-01 12:00 UTC").returncode == 0
    done = run(made, "grade", ASSIGNMENT)
    assert done.returncode == 0 and "warm_up" not in done.stdout, done.stdout + done.stderr
    return made


def test_its_release_says_so_and_the_first_page_does_not_ask_for_it(course):
    release = {cell.id: cell.source for cell in expected(course, ASSIGNMENT, "warm_up").cells}
    assert "is not handed in" in release["handout-top"] and "Hand in" not in release["handout-end"]
    page = (course.path("release", ASSIGNMENT) / "README.md").read_text("utf-8")
    assert f"Hand in | `{NOTEBOOK}.ipynb`: keep" in page
    assert "Without marks, and not handed in: `warm_up.ipynb`." in page


def test_nobody_lacks_it(course):
    with course.gradebook() as book:
        entries = marks.read(book, ASSIGNMENT, course.policies)
    assert [(one.student, one.notebook, one.score) for one in entries] == [
        ("ann", NOTEBOOK, 5),
        ("bob", NOTEBOOK, 3),
    ]
    said = run(course, "status", ASSIGNMENT)
    assert "marked" in said.stdout and "missing" not in said.stdout + said.stderr, said.stdout


def test_it_is_on_no_page_and_in_no_table(course):
    for command in (("feedback", ASSIGNMENT), EXPORT):
        done = run(course, *command)
        assert done.returncode == 0, done.stdout + done.stderr
    pages = [*course.root.glob("feedback/**/*.html"), *course.root.glob("report/*.html")]
    assert len(pages) == 5 and not [page for page in pages if "warm_up" in page.read_text("utf-8")]
    with (course.root / "grades.csv").open(newline="") as file:
        assert {row["notebook"] for row in csv.DictReader(file)} == {NOTEBOOK}


def test_marking_it_is_refused_in_a_sentence(course):
    done = run(course, "grade", f"{ASSIGNMENT}/warm_up")
    assert done.returncode == 2 and "has no marks to give" in done.stderr + done.stdout


def test_what_is_missing_in_it_is_said(course):
    done = run(course, "check", str(course.path("submitted", ASSIGNMENT, "ann", "warm_up")))
    assert done.returncode == 1 and "triple: not written yet" in done.stdout
    assert "hand in" not in done.stdout and "marked" not in done.stdout.split("\n", 1)[1]


def test_verification_sees_a_reference_that_stops(course):
    (course.root / "tests").mkdir(exist_ok=True)
    target = f"{ASSIGNMENT}/warm_up"
    assert run(course, "verify", target).returncode == 0
    path = course.path("source", ASSIGNMENT, notebook="warm_up")
    whole = path.read_text("utf-8")
    path.write_text(whole.replace("three times two is six", "x").replace("triple(2) == 6", "triple(2) == 7"))
    try:
        done = run(course, "verify", target)
    finally:
        path.write_text(whole, "utf-8")
    assert done.returncode == 1 and "begins “assert triple(2) == 7" in done.stdout
