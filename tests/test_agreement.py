"""Do source/, release/ and the gradebook agree before anyone is marked, or is it said in a sentence?"""

import shutil
import subprocess

import pytest
from classroom import ASSIGNMENT, BIN, NOTEBOOK, RIGHT, WRITTEN, hand_in_answers, make_course, marks, run

from grader.authoring.view import from_view
from grader.marking.recording import agreement
from grader.marking.recording.agreement import Orders
from grader.marking.recording.course import Course, CourseError

OWN = {"why-text": "Sums are sums."}
BY_HAND = 3.5
MORE = """
# %% id="half" role="answer"
def half(X):
    ### BEGIN SOLUTION
    return X / 2
    ### END SOLUTION

# %% id="test-half" role="graded" points=1
# 1 mark. The tests are hidden and run when your work is graded.
### BEGIN HIDDEN TESTS
from grader import expect, score

expect("half(4)", 2.0, what="the half of 4", marks=1)
score()
### END HIDDEN TESTS
"""
SECOND = MORE + WRITTEN[WRITTEN.index('\n# %% [markdown] id="why-manual"') :].replace("why", "second")


@pytest.fixture(scope="module")
def marked(tmp_path_factory):
    """A course with a student who is marked, partly by hand."""
    course = make_course(tmp_path_factory.mktemp("agreement"), view=WRITTEN)
    hand_in_answers(course, "writer", RIGHT | OWN)
    assert run(course, "grade", ASSIGNMENT).returncode == 0
    with course.gradebook() as book:
        (submission,) = book.assignment_submissions(ASSIGNMENT)
        grades = {grade.name: grade for grade in submission.notebooks[0].grades}
        grades["why-manual"].manual_score, grades["why-manual"].needs_manual_grade = BY_HAND, False
        (comment,) = [c for c in submission.notebooks[0].comments if c.name == "why-text"]
        comment.manual_comment = "Why?"
        book.db.commit()
    return course


@pytest.fixture
def course(marked, tmp_path):
    return Course(shutil.copytree(marked.root, tmp_path / "course"))


def write(course, *changes, view=WRITTEN, name=NOTEBOOK):
    for before, after in changes:
        assert before in view
        view = view.replace(before, after)
    course.path("source", ASSIGNMENT, notebook=name).write_text(from_view(view), encoding="utf-8")


def refused(course, *words, orders=None):
    """`course release` refuses, with such words, and changes nothing."""
    before = earned(course), comments(course)
    with pytest.raises(CourseError) as error:
        agreement.release(course, ASSIGNMENT, orders)
    assert all(word in str(error.value) for word in words), str(error.value)
    assert (earned(course), comments(course)) == before


def lacks(course, *words):
    """`course grade` refuses, with such words."""
    with pytest.raises(CourseError) as error:
        agreement.see_that_students_have_it(course, ASSIGNMENT)
    assert all(word in str(error.value) for word in words), str(error.value)


def released(course, orders=None):
    """`course release` succeeds: return what it says of changes."""
    assert not agrees(course)
    said = agreement.release(course, ASSIGNMENT, orders)
    agreement.see_that_students_have_it(course, ASSIGNMENT)
    assert agrees(course)
    return said


def agrees(course):
    with course.gradebook() as book:
        return agreement.agrees(book, course, ASSIGNMENT)


def earned(course):
    return {cell: found for cell, (found, _) in marks(course)["writer"].items()}


def comments(course):
    with course.gradebook() as book:
        (submission,) = book.assignment_submissions(ASSIGNMENT)
        found = [c for notebook in submission.notebooks for c in notebook.comments]
        return {comment.name: comment.comment for comment in found}


BEFORE = {"test-double": 3, "test-total": 2, "why-manual": BY_HAND, "why-text": 0}
MORE_POINTS = [("points=3", "points=5"), ("# 3 marks", "# 5 marks"), ('values", marks=2', 'values", marks=4')]


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ([("points=3", "points=4"), ("# 3 marks", "# 4 marks")], "3 marks, and the cell has 4"),
        ([('left as it was", marks=1', 'left as it was", marks=2')], "4 marks, and the cell has 3"),
    ],
)
def test_points_that_the_checks_do_not_add_up_to(course, changes, words):
    write(course, *changes)
    refused(course, "test-double: its checks add up to", words, "course edit sums/doubles")


def test_a_cell_that_cannot_be_added_up_before_calls_a_person(course):
    """Its test needs an answer to go on, so nobody can see it before."""
    asks = 'answer = ask("total(X)", X=HIDDEN)\nwith check("the sums", marks=1):\n'
    write(course, ('with check("the sums", marks=2):\n    answer = ask("total(X)", X=HIDDEN)\n', asks))
    done = run(course, "grade", ASSIGNMENT)
    assert done.returncode == 1, done.stdout + done.stderr
    assert marks(course)["writer"]["test-total"] == (1, True)
    (page,) = course.path("autograded", ASSIGNMENT, "writer").glob("*.ipynb")
    assert "its checks add up to 1 marks, and the cell has 2" in page.read_text("utf-8")


def test_what_nbgrader_cannot_release_is_told_with_its_reason(course):
    course.path("source", ASSIGNMENT).joinpath("data.csv").symlink_to("nowhere.csv")
    with pytest.raises(CourseError, match=r"No such file or directory: .*data\.csv") as error:
        agreement.release(course, ASSIGNMENT)
    assert "raceback" not in str(error.value)


def test_points_that_were_changed(course):
    """What was marked with other points is not shown; what a person gave stays."""
    write(course, *MORE_POINTS)
    assert released(course) == ["doubles, test-double: 3 marks are 5 now."]
    for command in ("feedback", "report", "export"):
        done = run(course, command, ASSIGNMENT)
        assert done.returncode == 2 and "course grade sums" in done.stderr, done.stderr
    done = run(course, "grade", ASSIGNMENT)
    assert done.returncode == 0 and "had been changed" not in done.stdout, done.stdout + done.stderr
    assert earned(course) == BEFORE | {"test-double": 5}
    assert run(course, "feedback", ASSIGNMENT).returncode == 0


def test_marking_brings_changed_points_into_the_gradebook(course):
    write(course, *MORE_POINTS)
    done = run(course, "grade", ASSIGNMENT)
    assert done.returncode == 0 and "3 marks are 5 now" in done.stdout, done.stdout + done.stderr
    assert earned(course) == BEFORE | {"test-double": 5}


def test_marking_refuses_what_students_have_not(course):
    write(course, view=WRITTEN + MORE)
    done = run(course, "grade", ASSIGNMENT)
    assert done.returncode == 2 and "lacks half of source/" in done.stderr, done.stdout + done.stderr
    assert earned(course) == BEFORE


def test_a_hidden_test_that_was_renamed(course):
    write(course, ("test-double", "test-twice"))
    assert released(course) == ["doubles, test-double is gone.", "doubles, test-twice is new."]
    assert earned(course) == {"test-twice": 0, "test-total": 2, "why-manual": BY_HAND, "why-text": 0}
    assert comments(course)["why-text"] == "Why?"


def test_a_question_that_was_added(course):
    write(course, view=WRITTEN + MORE)
    lacks(course, "lacks half of source/", "course release sums")
    assert released(course) == ["doubles, half is new.", "doubles, test-half is new."]
    assert earned(course) == BEFORE | {"test-half": 0}
    assert comments(course) == {
        "double": None,
        "total": None,
        "why-manual": None,
        "half": None,
        "why-text": "Why?",
    }


def test_a_question_that_was_taken_out(course):
    start, end = WRITTEN.index('# %% id="total"'), WRITTEN.index('\n# %% [markdown] id="why-manual"')
    write(course, view=WRITTEN[:start] + WRITTEN[end:])
    released(course)
    assert earned(course) == {"test-double": 3, "why-manual": BY_HAND, "why-text": 0}


def test_marks_by_hand_go_along_with_a_new_name(course):
    write(course, ('"why-manual"', '"reason"'))
    lacks(course, "lacks reason of source/", "its old name")
    refused(course, "why-manual of sums/doubles", "--renamed why-manual=reason", "1 submissions")
    refused(course, "cannot be", orders=Orders({"why-manual": "nothing"}))
    assert released(course, Orders({"why-manual": "reason"})) == ["doubles, why-manual is reason now."]
    assert earned(course) == {"test-double": 3, "test-total": 2, "reason": BY_HAND, "why-text": 0}


def test_marks_by_hand_are_thrown_away_only_when_told_to(course):
    write(course, view=WRITTEN[: WRITTEN.index('\n# %% [markdown] id="why-manual"')])
    refused(course, "by hand (1 submissions)")
    refused(course, "--dropped why-text", orders=Orders(dropped=frozenset(["why-manual"])))
    released(course, Orders(dropped=frozenset(["why-manual", "why-text"])))
    assert earned(course) == {"test-double": 3, "test-total": 2}


def test_notebooks_that_were_added_or_taken_out(course):
    write(course, view=SECOND, name="second")
    assert released(course)[0] == "second is new."
    assert earned(course) == BEFORE | {"test-half": 0, "second-manual": 0, "second-text": 0}
    course.path("source", ASSIGNMENT, notebook=NOTEBOOK).unlink()
    refused(course, "by hand")
    write(course)
    course.path("source", ASSIGNMENT, notebook="second").unlink()
    assert released(course)[-1] == "second is gone."
    assert earned(course) == BEFORE


@pytest.mark.parametrize("orders", [["--renamed", "why-manual"], ["--dropped", "nothing"]])
def test_orders_that_fit_nothing(course, orders):
    done = run(course, "release", ASSIGNMENT, *orders)
    assert done.returncode == 2 and "Traceback" not in done.stderr, done.stderr


def test_plain_nbgrader_says_it_as_well(course):
    write(course, ("test-double", "test-twice"))
    command = [BIN / "nbgrader", "autograde", ASSIGNMENT, "--force"]
    done = subprocess.run(command, cwd=course.root, capture_output=True, text=True)
    assert done.returncode != 0 and "course release sums" in done.stderr, done.stderr
    assert earned(course) == BEFORE
