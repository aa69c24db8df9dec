"""Another program holds the gradebook, its server goes away, or its making was interrupted."""

import shutil
import subprocess
import threading
import time

import pytest
from classroom import marks
from nbgrader.api import Base
from postgres import connected, in_postgres, use
from sqlalchemy import event, make_url, text
from trouble import ASSIGNMENT, NOTEBOOK, assert_tidy, grade, make_class, result, start

from grader.marking.judging.outcome import Outcome, Status
from grader.marking.recording import record
from grader.marking.recording.course import Course
from grader.marking.recording.record import Recorder

WAIT = "\nc.Marker.gradebook_seconds = {}\n"
TABLES = ", ".join(table.name for table in Base.metadata.sorted_tables)
ALONE = {"sqlite": "BEGIN EXCLUSIVE", "postgresql": f"LOCK TABLE {TABLES} IN ACCESS EXCLUSIVE MODE"}
WRITING = {"sqlite": "BEGIN IMMEDIATE", "postgresql": "UPDATE grade SET auto_score = auto_score"}
on_a_server = pytest.mark.parametrize("course", ["postgresql"], indirect=True)


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def course(request, tmp_path_factory):
    made = make_class(tmp_path_factory.mktemp("gradebook"))
    if request.param == "postgresql":
        made = in_postgres(made, request.getfixturevalue("postgres"))
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
    with connected(course) as other:
        other.execute(text(ALONE[other.dialect.name]))
        yield other


def test_locked_for_a_while(course, expected, lock, record_property):
    """another process locks the gradebook, and lets go after 8 s"""
    configure(course, 60)
    letting_go = threading.Timer(8, lock.rollback)
    began = time.monotonic()
    letting_go.start()
    done = grade(course, "--again", "--student", "perfect")
    assert done.returncode == 0, done.stderr
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


def start_and_wait(course):
    """Begin to mark the class; wait until the first notebook is written, and its marks are not."""
    first = course.path("autograded", ASSIGNMENT, "missing", NOTEBOOK)
    before = first.stat().st_ino
    run = start(course, "--again", stderr=subprocess.PIPE)
    while first.stat().st_ino == before and run.poll() is None:
        time.sleep(0.001)
    return run


def test_locked_in_the_middle(course, expected, record_property):
    """another process locks the gradebook in the middle of a run and keeps it"""
    configure(course, 1)
    run = start_and_wait(course)
    with connected(course) as other:
        other.execute(text(WRITING[other.dialect.name]))
        _, said = run.communicate(timeout=120)
    assert run.returncode == 2 and "locked" in said and "Traceback" not in said, said
    assert grade(course).returncode == 1
    assert result(course) == expected
    record_property("found", "exit code 2; the same command again: marks of an undisturbed run")


@on_a_server
def test_server_stops_in_the_middle(course, expected, postgres, record_property):
    """the server of the gradebook stops in the middle of a run"""
    run = start_and_wait(course)
    postgres.stop()
    _, said = run.communicate(timeout=120)
    postgres.start()
    assert run.returncode == 2 and "See that the server runs" in said and "Traceback" not in said, said
    assert grade(course).returncode == 1
    assert result(course) == expected
    record_property("found", "exit code 2; the same command again: marks of an undisturbed run")


@on_a_server
def test_killed_in_the_middle(course, expected, record_property):
    """kill -9 of a run that writes to a server"""
    run = start_and_wait(course)
    run.kill()
    run.communicate()
    assert grade(course).returncode == 1
    assert result(course) == expected
    record_property("found", "the same command again: marks of an undisturbed run")


def copied(course, folder, request):
    """Copy a course with its gradebook, wherever that lies."""
    copy = Course(shutil.copytree(course.root, folder / "copy"))
    known = make_url(course.database)
    if known.get_backend_name() == "sqlite":
        return copy
    postgres = request.getfixturevalue("postgres")
    return use(copy, postgres.url(postgres.database(template=known.database)))


def test_one_transaction(course, tmp_path, monkeypatch, request, record_property):
    """the marker breaks off between two marks of a submission"""
    copy = copied(course, tmp_path, request)
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


HARMS = [
    "DROP TABLE alembic_version",
    "DELETE FROM source_cell WHERE name = 'total'",
    "DELETE FROM source_cell",
]


@pytest.mark.parametrize(
    ("course", "harm"),
    [("postgresql", HARMS[0]), *(("sqlite", harm) for harm in HARMS)],
    indirect=["course"],
)
def test_half_made(course, expected, tmp_path, request, harm, record_property):
    record_property("fault", f"making the gradebook was interrupted: {harm}")
    fresh = make_class(tmp_path)
    if make_url(course.database).get_backend_name() == "postgresql":
        fresh = in_postgres(fresh, request.getfixturevalue("postgres"))
        fresh.release(ASSIGNMENT)
    with connected(fresh) as book:
        book.execute(text(harm))
        book.commit()
    assert grade(fresh).returncode == 1
    assert result(fresh).marks == expected.marks
    with connected(fresh) as book:
        assert len(book.execute(text("SELECT version_num FROM alembic_version")).fetchall()) == 1
    record_property("found", "finished by the next run; marks of an undisturbed run")
