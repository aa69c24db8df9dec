"""Is a fault of the machine, or of how it is used, said in a sentence, and never recorded as a result?"""

import os
import subprocess
import sys
import tempfile

import pytest
from classroom import ASSIGNMENT, BIN, NOTEBOOK, RIGHT, hand_in_answers, make_course, marks, run

from grader.marking.judging.outcome import Outcome, Status
from grader.marking.recording.record import Recorder

ALL = {"test-double": (3, False), "test-total": (2, False)}
ASCII = """
import sys
sys.stdout.reconfigure(encoding="ascii", errors="strict")
sys.stderr.reconfigure(encoding="ascii", errors="strict")
"""
UNSEEN = """
from grader.kernels import scratch
scratch.require_short = lambda: None
"""
MARK = """
import sys
sys.argv[:] = ["course", "grade", "sums", "--again"]
from grader.commands.app import run
run()
"""


@pytest.fixture(scope="module")
def course(tmp_path_factory):
    made = make_course(tmp_path_factory.mktemp("machine"))
    hand_in_answers(made, "perfect", RIGHT)
    assert run(made, "grade", ASSIGNMENT).returncode == 0
    return made


def as_said(course, program):
    """Run a program that ends in the command line."""
    command = [sys.executable, "-E", "-P", "-c", program]
    return subprocess.run(command, cwd=course.root, capture_output=True, text=True, timeout=300)


def refused(done, *words):
    said = " ".join(done.stderr.split())
    assert done.returncode == 2 and "Traceback" not in said, done.stderr
    assert all(word in said for word in words), said


@pytest.fixture
def deep(tmp_path, monkeypatch):
    folder = tmp_path / ("d" * 60)
    folder.mkdir()
    monkeypatch.setenv("TMPDIR", str(folder))


@pytest.mark.usefixtures("deep")
def test_a_folder_for_temporary_files_that_is_too_deep(course):
    refused(run(course, "grade", ASSIGNMENT, "--again"), "too long a name", "TMPDIR=/tmp")
    assert marks(course)["perfect"] == ALL


@pytest.mark.usefixtures("deep")
def test_a_sandbox_in_which_no_notebook_runs(course):
    """Whatever the reason: what a slot runs first is nobody's."""
    refused(as_said(course, UNSEEN + MARK), "The sandbox does not start")
    assert marks(course)["perfect"] == ALL


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can mount")
def test_a_folder_for_temporary_files_in_which_no_program_may_lie(course):
    """As Docker's `--tmpfs /tmp` is, and many a server's /tmp."""
    with tempfile.TemporaryDirectory() as folder:
        mounted = f"mount -t tmpfs -o noexec none {folder} && exec {BIN}/course grade sums --again"
        done = subprocess.run(
            ["unshare", "--mount", "sh", "-c", mounted],
            cwd=course.root,
            env={**os.environ, "TMPDIR": folder},
            capture_output=True,
            text=True,
            timeout=300,
        )
    assert done.returncode == 0, done.stderr
    assert marks(course)["perfect"] == ALL


@pytest.mark.parametrize(
    ("before", "kept"),
    [(None, False), (Status.MISSING, False), (Status.FAILED, False), (Status.MALFORMED, True)],
)
def test_a_fault_is_recorded_only_where_there_is_no_result(course, before, kept):
    student = f"after {before}"
    with Recorder(course) as recorder:
        for status in [before] if before else []:
            recorder.record(Outcome(ASSIGNMENT, NOTEBOOK, student, status, ["first"]))
        assert recorder.record(Outcome(ASSIGNMENT, NOTEBOOK, student, Status.FAILED, ["then"])) == kept
    written = course.path("autograded", ASSIGNMENT, student, NOTEBOOK).read_text("utf-8")
    assert ("first" in written, "then" in written) == (kept, not kept)
    assert marks(course)[student] == {"test-double": (0, True), "test-total": (0, True)}


def test_a_gradebook_that_is_no_database(tmp_path):
    made = make_course(tmp_path)
    hand_in_answers(made, "perfect", RIGHT)
    (tmp_path / "gradebook.db").write_text("not a database, but something longer than its head\n" * 9)
    refused(run(made, "grade", ASSIGNMENT), "The gradebook cannot be used")
    assert not (tmp_path / "autograded").exists()


def test_a_console_that_lacks_the_letters_of_a_name(tmp_path):
    course = make_course(tmp_path)
    hand_in_answers(course, "Zoë Żak", RIGHT)
    done = as_said(course, ASCII + MARK)
    assert done.returncode == 0, done.stderr
    assert "Zo\\xeb \\u017bak" in done.stdout
    assert marks(course)["Zoë Żak"] == ALL
