"""Another program holds the gradebook, or its making was interrupted."""

import shutil
import sqlite3
import subprocess
import threading
import time
from contextlib import closing

import pytest
from classroom import marks
from sqlalchemy import event
from trouble import ASSIGNMENT, NOTEBOOK, assert_tidy, grade, make_class, result, start

from grader.marking.judging.outcome import Outcome, Status
from grader.marking.recording import record
from grader.marking.recording.course import Course
from grader.marking.recording.record import Recorder

WAIT = "\nc.Marker.gradebook_seconds = {}\n"


@pytest.fixture(scope="module")
def course(tmp_path_factory):
    made = make_class(tmp_path_factory.mktemp("gradebook"))
    grade(made)
    return made


@pytest.fixture(scope="module")
def expected(course):
    return result(course)


def configure(course, seconds):
    path = course.root / "nbgrader_config.py"
    path.write_text(path.read_text() + WAIT.format(seconds))


@pytest.fixture
def lock(course):
    """Hold the gradebook as a program does that writes."""
    with closing(sqlite3.connect(course.root / "gradebook.db", check_same_thread=False)) as other:
        other.execute("BEGIN EXCLUSIVE")
        yield other


def test_locked_for_a_while(course, expected, lock, record_property):
    """another process locks the gradebook, and lets go after 8 s"""
    configure(course, 60)
    letting_go = threading.Timer(8, lock.rollback)
    began = time.monotonic()
    letting_go.start()
    done = grade(course, "--again")
    assert done.returncode == 1, done.stderr
    assert time.monotonic() - began > 8
    assert result(course) == expected
    record_property("found", "waited; marks of an undisturbed run")


def test_locked_for_good(course, expected, lock, record_property):
    """another process locks the gradebook and keeps it"""
    configure(course, 1)
    done = grade(course, "--again")
    assert done.returncode == 2, done.stderr
    said = " ".join(done.stderr.split())
    assert "locked" in said and "same command again" in said and "Traceback" not in said, done.stderr
    lock.rollback()
    assert result(course) == expected
    assert_tidy(course)
    record_property("found", "exit code 2 and one message; nothing changed")


def test_locked_in_the_middle(course, expected, record_property):
    """another process locks the gradebook in the middle of a run and keeps it"""
    configure(course, 1)
    first = course.path("autograded", ASSIGNMENT, "missing", NOTEBOOK)
    before = first.stat().st_ino
    run = start(course, "--again", stderr=subprocess.PIPE)
    while first.stat().st_ino == before and run.poll() is None:
        time.sleep(0.001)
    with closing(sqlite3.connect(course.root / "gradebook.db", timeout=20)) as other:
        other.execute("BEGIN IMMEDIATE")
        _, said = run.communicate(timeout=120)
    assert run.returncode == 2 and "locked" in said and "Traceback" not in said, said
    assert grade(course).returncode == 1
    assert result(course) == expected
    record_property("found", "exit code 2; the same command again: marks of an undisturbed run")


def test_one_transaction(course, tmp_path, monkeypatch, record_property):
    """the marker breaks off between two marks of a submission"""
    copy = Course(shutil.copytree(course.root, tmp_path / "copy"))
    before, commits, scored = marks(copy), [], []
    outcome = Outcome(ASSIGNMENT, NOTEBOOK, "perfect", Status.MALFORMED, ["No notebook."])

    def breaks_off(*_):
        scored.append(1)
        if len(scored) > 1:
            raise InterruptedError
        return 0.0

    with Recorder(copy) as recorder:
        event.listen(recorder.gradebook.engine, "commit", commits.append)
        with monkeypatch.context() as patch, pytest.raises(InterruptedError):
            patch.setattr(record, "_auto_score", breaks_off)
            recorder.record(outcome)
        assert len(scored) == 2 and not commits and marks(copy) == before
        recorder.record(outcome)
    assert len(commits) == 1
    assert marks(copy) == before | {"perfect": {"test-double": (0, True), "test-total": (0, True)}}
    record_property("found", "nothing changed; done whole, it is one commit")


@pytest.mark.parametrize(
    "harm",
    ["DROP TABLE alembic_version", "DELETE FROM source_cell WHERE name = 'total'", "DELETE FROM source_cell"],
)
def test_half_made(tmp_path, expected, harm, record_property):
    record_property("fault", f"making the gradebook was interrupted: {harm}")
    course = make_class(tmp_path)
    with closing(sqlite3.connect(course.root / "gradebook.db")) as book, book:
        book.execute(harm)
    assert grade(course).returncode == 1
    assert result(course).marks == expected.marks
    with closing(sqlite3.connect(course.root / "gradebook.db")) as book:
        assert len(book.execute("SELECT version_num FROM alembic_version").fetchall()) == 1
    record_property("found", "finished by the next run; marks of an undisturbed run")
