"""Does a Dask cluster mark as the pool on one machine does, and say what is wrong with it?"""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from classroom import (
    ANSWERS,
    ASSIGNMENT,
    DEFORMED,
    EXPORT,
    NOTEBOOK,
    RIGHT,
    ROOT,
    digests,
    hand_in,
    hand_in_answers,
    make_course,
    marks,
    run,
)
from dask_cluster import cluster

from grader.commands.machines import marking_where
from grader.kernels.sandbox import INSTALL
from grader.marking.judging.cluster import Cluster
from grader.marking.judging.outcome import Status
from grader.marking.judging.pool import mark_all
from grader.marking.rebuilding.master import released
from grader.marking.rebuilding.rebuild import fill
from grader.marking.recording.course import Course, CourseError

STUDENTS = ("perfect", "wrong-double", "endless-loop", "ends-python")
TOUCHED = ("stripped-metadata", "not-json")
GRADE = ("grade", ASSIGNMENT)


def make_class(folder):
    course = make_course(folder)
    for student in STUDENTS:
        hand_in_answers(course, student, ANSWERS[student][0])
    for student in TOUCHED:
        deform = DEFORMED[student][0]
        hand_in(course, student, deform(fill(released(course.source(ASSIGNMENT, NOTEBOOK)), RIGHT)))
    course.path("submitted", ASSIGNMENT, "missing").mkdir(parents=True)
    return course


def said(done):
    return " ".join((done.stdout + done.stderr).split())


@pytest.fixture(scope="module")
def two_workers(tmp_path_factory):
    with cluster(tmp_path_factory.mktemp("cluster"), workers=2) as made:
        yield made


@pytest.fixture(scope="module")
def course(tmp_path_factory):
    """Give a course in which nothing is marked, until the last test here marks it."""
    made = make_course(tmp_path_factory.mktemp("course"))
    hand_in_answers(made, "perfect", RIGHT)
    return made


def test_marks_statuses_and_bytes_are_those_of_the_pool(two_workers, tmp_path):
    here = make_class(tmp_path / "here")
    there = Course(shutil.copytree(here.root, tmp_path / "there"))
    assert run(here, *GRADE, "--slots", "2").returncode == 1
    done = run(there, *GRADE, "--scheduler", two_workers.address)
    assert done.returncode == 1, done.stderr
    assert "Nothing protects this connection" in done.stderr
    for one in (here, there):
        for command in (("feedback", ASSIGNMENT), EXPORT):
            assert run(one, *command).returncode in (0, 1)
    assert marks(there) == marks(here) and len(marks(there)) == len(STUDENTS) + len(TOUCHED) + 1
    assert digests(there) == digests(here)
    assert kept(there) == kept(here) and len(kept(there)) == 4  # what was stopped is tried again


def kept(course):
    """Return what is known of each student: the hash of all that determined it, without times."""
    files = (course.root / ".kept").rglob("*.json")
    return {path.stem: json.loads(path.read_text("utf-8"))["key"] for path in files}


@pytest.mark.parametrize("where", ["pool", "cluster"])
def test_few_submissions_are_in_memory_at_a_time(two_workers, course, where):
    """Notebooks that end too early are told so at once, so that reading could run away from marking."""
    setup, slots = course.setup([ASSIGNMENT]), 2
    read = settled = most = 0

    def jobs():
        nonlocal read, most
        for number in range(60):
            read += 1
            most = max(most, read - settled)
            yield course.job(ASSIGNMENT, NOTEBOOK, f"s{number}", "{")

    def count(outcomes):
        nonlocal settled
        for outcome in outcomes:
            settled += 1
            yield outcome

    if where == "pool":
        found = list(count(mark_all(jobs(), setup, slots)))
    else:
        with Cluster(two_workers.address, setup, (None, None, None), pytest.fail) as there:
            found = list(count(there.mark(jobs())))
    assert {outcome.student for outcome in found} == {f"s{number}" for number in range(60)}
    assert len(found) == 60 and {outcome.status for outcome in found} == {Status.MALFORMED}
    assert slots <= most <= 2 * slots + 1


def test_what_travels_tells_nothing_of_other_submissions(course):
    jobs = [course.job(ASSIGNMENT, NOTEBOOK, student, "") for student in ("ann", "bob", "ann")]
    assert jobs[0].salt == jobs[2].salt != jobs[1].salt
    assert course.salt not in json.dumps(jobs[0].to_json()) + json.dumps(course.setup([ASSIGNMENT]).to_json())


def refused(course, *options):
    done = run(course, *GRADE, *options)
    assert done.returncode == 2 and "Traceback" not in done.stderr, done.stderr
    assert not marks(course) and not (course.root / "autograded").exists()
    return said(done)


def test_workers_that_cannot_mark_are_named(course, tmp_path):
    other = shutil.copytree(ROOT / "grader", tmp_path / "other" / "grader").parent
    (other / "grader" / "changed.py").write_text("")
    (tmp_path / "cluster").mkdir()
    with cluster(tmp_path / "cluster") as bad:
        assert "has no workers" in refused(course, "--scheduler", bad.address)
        bad.add_worker("--nthreads", "2")
        bad.add_worker(PATH=str(tmp_path / "nothing"))
        bad.add_worker(PYTHONPATH=str(other))
        wait_for_workers(bad, 3)
        words = refused(course, "--scheduler", bad.address)
    assert "start workers with --nthreads 1" in words
    assert INSTALL in words
    assert "package grader of other code" in words and "install the same there" in words
    assert words.count("cannot mark") == 3


def wait_for_workers(there, number):
    look = f"from distributed import Client; Client({there.address!r}).wait_for_workers({number}, 60)"
    subprocess.run([sys.executable, "-c", look], check=True, timeout=90)


def test_a_scheduler_that_does_not_answer(course):
    words = refused(course, "--scheduler", "tcp://127.0.0.1:1")
    assert "No Dask scheduler can be used at tcp://127.0.0.1:1" in words and "leave out --scheduler" in words


@pytest.mark.parametrize(
    ("scheduler", "files", "words"),
    [
        ("tls://127.0.0.1:1", ("ca", None, None), "go together"),
        ("tcp://127.0.0.1:1", ("ca", "cert", "key"), "with --scheduler tls://HOST:PORT"),
        ("nonsense", (None, None, None), "is tls://HOST:PORT or tcp://HOST:PORT, not 'nonsense'"),
        (None, ("ca", "cert", "key"), "with --scheduler tls://HOST:PORT"),
        ("tls://127.0.0.1:1", ("ca", "cert", "key"), "--tls-ca: there is no file ca"),
    ],
)
def test_options_that_contradict_each_other(course, scheduler, files, words):
    paths = tuple(name and Path(name) for name in files)
    wanted = marking_where(scheduler, paths, course.setup([ASSIGNMENT]), 1)
    with pytest.raises(CourseError, match=words), wanted:
        pytest.fail("nothing can be marked so")


def certificates(folder, name):
    """Make a certificate that is its own authority."""
    folder.mkdir(exist_ok=True)
    cert, key = folder / f"{name}.pem", folder / f"{name}-key.pem"
    request = ("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", f"/CN={name}")
    command = ["openssl", *request, "-keyout", key, "-out", cert]
    subprocess.run(command, check=True, capture_output=True)
    return str(cert), str(cert), str(key)


def test_tls(course, tmp_path):
    (tmp_path / "cluster").mkdir()
    known, stranger = (certificates(tmp_path / "tls", name) for name in ("course", "stranger"))
    files = ("--tls-ca-file", known[0], "--tls-cert", known[1], "--tls-key", known[2])
    with cluster(tmp_path / "cluster", "--protocol", "tls", *files) as there:
        there.add_worker()
        assert there.address.startswith("tls://")
        to = ("--scheduler", there.address)
        ours, theirs = (
            (*to, "--tls-ca", ca, "--tls-cert", cert, "--tls-key", key)
            for ca, cert, key in (known, (known[0], *stranger[1:]))
        )
        assert "needs --tls-ca, --tls-cert and --tls-key" in refused(course, *to)
        assert "No Dask scheduler can be used" in refused(course, *theirs)
        assert "No Dask scheduler can be used" in refused(course, "--scheduler", f"tcp{there.address[3:]}")
        done = run(course, *GRADE, *ours)
    assert done.returncode == 0 and "Nothing protects" not in done.stderr, done.stderr
    assert marks(course)["perfect"]["test-double"] == (3, False)
