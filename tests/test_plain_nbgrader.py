"""Does plain nbgrader, in the course folder, give the same marks with the same protection?"""

import csv
import json
import os
import re
import subprocess

import pytest
from classroom import (
    ANSWERS,
    ASSIGNMENT,
    BIN,
    DEFORMED,
    EXPORT,
    LIMITS,
    NOTEBOOK,
    RIGHT,
    ROOT,
    WRITTEN,
    hand_in,
    hand_in_answers,
    make_course,
    marks,
    run,
)
from served import get, put, serving

from grader.handout.release import expected
from grader.marking.rebuilding.master import as_text, released
from grader.marking.rebuilding.rebuild import fill
from grader.marking.recording.course import CONFIG

CHOSEN = ("perfect", "empty", "wrong-double", "raises", "endless-ask", "ends-python")
DEFORMATIONS = ("deleted-test", "reordered", "duplicated-test")


def nbgrader(course, *arguments):
    path = os.pathsep.join([str(BIN), os.environ["PATH"]])
    return subprocess.run(
        [BIN / "nbgrader", *arguments],
        cwd=course.root,
        env={**os.environ, "PATH": path},
        capture_output=True,
        text=True,
        timeout=300,
    )


@pytest.fixture(scope="module")
def course(tmp_path_factory):
    made = make_course(tmp_path_factory.mktemp("plain"))
    for student in CHOSEN:
        hand_in_answers(made, student, ANSWERS[student][0])
    for student in DEFORMATIONS:
        notebook = fill(released(made.source(ASSIGNMENT, NOTEBOOK)), RIGHT)
        hand_in(made, student, DEFORMED[student][0](notebook))
    return made


def test_generate_assignment_writes_the_same_release(course):
    ours = course.path("release", ASSIGNMENT, notebook=NOTEBOOK).read_text("utf-8")
    assert nbgrader(course, "generate_assignment", ASSIGNMENT, "--force").returncode == 0
    assert course.path("release", ASSIGNMENT, notebook=NOTEBOOK).read_text("utf-8") == ours
    assert as_text(expected(course, ASSIGNMENT, NOTEBOOK)) == ours


def test_autograde_gives_the_same_marks(course):
    done = nbgrader(course, "autograde", ASSIGNMENT)
    plain = marks(course)
    assert run(course, "grade", ASSIGNMENT).returncode == 1
    ours = marks(course)
    assert plain == ours, done.stderr
    assert {s: (c["test-double"][0], c["test-total"][0]) for s, c in plain.items()} == {
        **{s: ANSWERS[s][1][1:] for s in CHOSEN},
        **{s: DEFORMED[s][1][1:] for s in DEFORMATIONS},
    }


@pytest.fixture
def formgrader(course):
    with serving(course.root) as address:
        yield address


def test_formgrader_shows_the_marked_notebook(course, formgrader):
    assert run(course, "grade", ASSIGNMENT).returncode == 1
    page = get(f"{formgrader}/gradebook/{ASSIGNMENT}/{NOTEBOOK}")
    assert NOTEBOOK in page
    listed = get(f"{formgrader}/api/submitted_notebooks/{ASSIGNMENT}/{NOTEBOOK}")
    first = re.search(r'"id": "([0-9a-f]+)"', listed)
    assert first is not None
    assert "test-double" in get(f"{formgrader}/submissions/{first[1]}")


def test_marks_given_in_formgrader_reach_the_export(tmp_path):
    course = make_course(tmp_path, view=WRITTEN)
    hand_in_answers(course, "writer", {**RIGHT, "why-text": "Sums are sums."})
    assert run(course, "grade", ASSIGNMENT).returncode == 0
    assert _exported(course) == ("5.0", "True")
    with serving(course.root) as formgrader:
        listed = json.loads(get(f"{formgrader}/api/submitted_notebooks/{ASSIGNMENT}/{NOTEBOOK}"))
        page = get(f"{formgrader}/submissions/{listed[0]['id']}")
        assert "Two marks for the reason" in page and "Sums are sums" in page
        grades = json.loads(get(f"{formgrader}/api/grades", submission_id=listed[0]["id"]))
        task = next(grade for grade in grades if grade["name"] == "why-manual")
        put(f"{formgrader}/api/grade/{task['id']}", {"manual_score": 3})
    assert _exported(course) == ("8.0", "False")


def _exported(course):
    assert run(course, *EXPORT).returncode == 0
    (row,) = csv.DictReader((course.root / "grades.csv").read_text("utf-8").splitlines())
    return row["score"], row["needs_manual_grade"]


def test_stock_feedback_pages_have_nothing_hidden_to_show(tmp_path):
    text = (ROOT / CONFIG).read_text("utf-8") + LIMITS
    stock = [line for line in text.splitlines() if "grader.report" not in line]
    course = make_course(tmp_path, "\n".join(stock), WRITTEN)
    hand_in_answers(course, "writer", {**RIGHT, "why-text": "Sums are sums."})
    assert run(course, "grade", ASSIGNMENT).returncode == 0
    assert nbgrader(course, "generate_feedback", ASSIGNMENT).returncode == 0
    (page,) = (course.root / "feedback").rglob("*.html")
    shown = page.read_text("utf-8")
    assert "Sums are sums." in shown and "why is it so?" in shown
    assert "HIDDEN" not in shown and "Two marks" not in shown and "This is X itself" not in shown
