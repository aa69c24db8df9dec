"""Does marking refuse to start where there is no sandbox, unless it is told that it may?"""

import subprocess
from pathlib import Path

import pytest
from classroom import ASSIGNMENT, BIN, NOTEBOOK, RIGHT, hand_in_answers, make_course, marks, run

from grader.kernels.sandbox import HOME, INSTALL


@pytest.fixture(scope="module")
def course(tmp_path_factory):
    made = make_course(tmp_path_factory.mktemp("unprotected"))
    hand_in_answers(made, "perfect", RIGHT)
    (made.root / "tests").mkdir()  # where `course verify` looks for known answers
    return made


@pytest.fixture
def no_bubblewrap(tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    return tmp_path


@pytest.mark.usefixtures("no_bubblewrap")
@pytest.mark.parametrize("command", [("grade", ASSIGNMENT), ("verify", ASSIGNMENT)])
def test_it_refuses_and_says_what_to_install(course, command):
    done = run(course, *command)
    said = " ".join(done.stderr.split())
    assert done.returncode == 2 and "Traceback" not in said, done.stderr
    assert INSTALL in said and "--sandbox none" in said
    assert not marks(course) and not (course.root / "autograded").exists()


@pytest.mark.parametrize("words", ["No permissions to create new namespace", "Can't set hostname to student"])
def test_it_refuses_a_bubblewrap_that_may_not_make_namespaces(course, no_bubblewrap, words):
    fake = no_bubblewrap / "bwrap"
    fake.write_text(f'#!/bin/sh\necho "bwrap: {words}" >&2\nexit 1\n')
    fake.chmod(0o755)
    done = run(course, "grade", ASSIGNMENT)
    said = " ".join(done.stderr.split())
    assert done.returncode == 2 and "Traceback" not in said, done.stderr
    assert words in said and "user.max_user_namespaces" in said
    assert not marks(course) and not (course.root / "autograded").exists()


def test_it_refuses_a_proc_of_which_something_is_hidden_and_says_how_a_container_shows_it(course):
    """As containers have it where nothing else is said."""
    masked = ["bwrap", "--dev-bind", "/", "/", "--ro-bind", "/proc/sys", "/proc/sys"]
    grade = [*masked, BIN / "course", "grade", ASSIGNMENT]
    done = subprocess.run(grade, cwd=course.root, capture_output=True, text=True, timeout=300)
    said = " ".join(done.stderr.split())
    assert done.returncode == 2 and "Traceback" not in said, done.stderr
    assert "The sandbox does not start" in said and "--security-opt unmask=ALL" in said
    assert not marks(course) and not (course.root / "autograded").exists()


@pytest.mark.usefixtures("no_bubblewrap")
def test_plain_nbgrader_refuses_as_well(course):
    done = subprocess.run(
        [BIN / "nbgrader", "autograde", ASSIGNMENT], cwd=course.root, capture_output=True, text=True
    )
    assert done.returncode != 0 and INSTALL in done.stderr
    assert not course.path("autograded", ASSIGNMENT, "perfect", NOTEBOOK).exists()


ALL = {"test-double": (3, False), "test-total": (2, False)}
LEAVES = RIGHT | {"double": "open('left', 'x')\n" + RIGHT["double"]}


@pytest.mark.usefixtures("no_bubblewrap")
def test_it_marks_when_told_to_and_says_so(course):
    """Twice, and more than one in a slot: nothing that one leaves behind meets the next."""
    for student in ("leaves", "leaves-too"):
        hand_in_answers(course, student, LEAVES)
    for _ in range(2):
        done = run(course, "grade", ASSIGNMENT, "--again", "--sandbox", "none", "--slots", "1")
        assert done.returncode == 0, done.stdout
        assert "without a sandbox" in done.stderr
        earned = marks(course)
        assert set(earned) == {"perfect", "leaves", "leaves-too"}
        assert all(cells == ALL for cells in earned.values())
    assert not Path(HOME).exists(), "something was written outside"
