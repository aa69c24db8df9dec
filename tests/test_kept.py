"""Is nothing marked twice, and everything marked again that could come out otherwise?"""

import json
import shutil

import pytest
from classroom import (
    ASSIGNMENT,
    DOUBLE,
    EXPORT,
    NOTEBOOK,
    RIGHT,
    VIEW,
    digests,
    hand_in_answers,
    make_course,
    marks,
    run,
)

from grader.authoring.view import from_view
from grader.marking.recording.course import CONFIG

CLASS = {
    "ann": RIGHT,
    "bob": RIGHT | {"double": DOUBLE.replace("2 * X", "X")},
    "eve": {},
}
BEFORE = "as before"


@pytest.fixture
def course(tmp_path):
    made = make_course(tmp_path)
    for student, answers in CLASS.items():
        hand_in_answers(made, student, answers)
    assert BEFORE not in graded(made)
    return made


def graded(course, *options, **how):
    done = run(course, "grade", ASSIGNMENT, *options)
    assert done.returncode in (0, 1) and "Traceback" not in done.stderr, done.stderr
    return " ".join(done.stdout.split())


def count(said):
    """Count the rows that were marked before; the sentence below the table says it once more."""
    return max(0, said.count(BEFORE) - 1)


def test_an_unchanged_class_is_not_marked_again_and_needs_no_sandbox(course, tmp_path, monkeypatch):
    known, written = marks(course), digests_of_all(course)
    monkeypatch.setenv("PATH", str(tmp_path / "nothing"))  # no bubblewrap
    assert count(graded(course)) == 3
    assert (marks(course), digests_of_all(course)) == (known, written)


def digests_of_all(course):
    for command in (("feedback", ASSIGNMENT), EXPORT):
        assert run(course, *command).returncode in (0, 1)
    return digests(course)


def test_a_changed_submission_is_marked_again_and_no_other(course):
    hand_in_answers(course, "bob", RIGHT)
    assert count(graded(course)) == 2
    assert marks(course)["bob"] == marks(course)["ann"]


@pytest.mark.parametrize(
    "change",
    [
        lambda course: rewrite(course, VIEW.replace("2 * X, what", "3 * X, what")),  # a hidden test
        lambda course: (course.root / ".course_salt").write_text("another salt"),
        lambda course: append(course.root / CONFIG, "\nc.Marker.cell_seconds = 4\n"),
    ],
    ids=["hidden test", "salt", "limit"],
)
def test_what_determines_marks_has_them_marked_again(course, change):
    change(course)
    assert count(graded(course)) == 0
    assert count(graded(course)) == 3


def rewrite(course, view):
    course.path("source", ASSIGNMENT, notebook=NOTEBOOK).write_text(from_view(view), encoding="utf-8")


def append(path, text):
    path.write_text(path.read_text("utf-8") + text, encoding="utf-8")


def test_a_gradebook_that_was_lost_is_written_again_without_marking(course):
    known = marks(course)
    (course.root / "gradebook.db").unlink()
    assert count(graded(course)) == 3
    assert marks(course) == known


def test_a_notebook_that_was_lost_or_edited_is_marked_again(course):
    course.path("autograded", ASSIGNMENT, "ann", NOTEBOOK).unlink()
    append(course.path("autograded", ASSIGNMENT, "bob", NOTEBOOK), " ")
    assert count(graded(course)) == 1
    assert json.loads(course.path("autograded", ASSIGNMENT, "ann", NOTEBOOK).read_text("utf-8"))


def test_an_interrupted_run_goes_on_where_it_was(course):
    shutil.rmtree(course.root / ".kept")
    assert run(course, "grade", ASSIGNMENT, "--student", "ann").returncode == 0
    assert count(graded(course)) == 1


@pytest.mark.parametrize("spoil", [lambda path: path.write_text("{"), lambda path: path.write_text("[]")])
def test_a_kept_outcome_that_is_damaged_is_not_believed(course, spoil):
    spoil(course.root / ".kept" / ASSIGNMENT / NOTEBOOK / "ann.json")
    assert count(graded(course)) == 2


def test_marks_can_be_made_anew_and_what_is_kept_shown_and_thrown_away(course):
    assert count(graded(course, "--again")) == 0
    assert f"{ASSIGNMENT}/{NOTEBOOK}" in run(course, "cache").stdout
    assert "Thrown away" in run(course, "cache", f"{ASSIGNMENT}/{NOTEBOOK}", "--clear").stdout
    assert count(graded(course)) == 0
    assert run(course, "cache", "nope").returncode == 2


def test_a_new_time_of_handing_in_is_recorded_and_nothing_is_run(course):
    stamp = course.path("submitted", ASSIGNMENT, "ann") / "timestamp.txt"
    stamp.write_text("2026-01-02 00:00:00 UTC", encoding="utf-8")
    assert count(graded(course)) == 3  # the time is recorded, nothing is run
    assert (course.path("autograded", ASSIGNMENT, "ann") / "timestamp.txt").is_file()
