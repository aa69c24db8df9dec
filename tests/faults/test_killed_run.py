"""`kill -9` of a whole run at random moments, then the same command again."""

import random
import shutil
import subprocess
import tempfile
import time
from pathlib import Path

import pytest
from trouble import (
    STUDENTS,
    assert_all_end,
    assert_tidy,
    assert_whole,
    forget,
    grade,
    make_class,
    result,
    start,
    tree,
)

from grader.kernels import scratch

ROUNDS = 10
KILLS = 2  # in a round, the second hitting the run that mends what the first left
DICE = random.Random(20)
MOMENTS = [tuple(DICE.random() for _ in range(KILLS)) for _ in range(ROUNDS)]


@pytest.fixture(scope="module")
def temporary():
    """Give the runs a folder for temporary files that no run of another test writes to."""
    folder = Path(tempfile.mkdtemp())  # not pytest's, whose name is too long for sockets
    folder.chmod(0o755)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TMPDIR", str(folder))
        yield folder
    shutil.rmtree(folder)


@pytest.fixture(scope="module")
def undisturbed(temporary, tmp_path_factory):
    """Mark the class in peace, twice; return it, what came of it, and how long each took."""
    course = make_class(tmp_path_factory.mktemp("killed"))
    forget(course)
    took = []
    for _ in range(KILLS):
        began = time.monotonic()
        done = grade(course)
        assert done.returncode == 1, done.stderr
        took.append(time.monotonic() - began)
    return course, result(course), took


def name(moments):
    return " and ".join(f"{moment:.0%}" for moment in moments)


def start_and_kill(course, seconds, afresh):
    """Kill a run after so long; one that was quicker is started again, and killed sooner."""
    while True:
        if afresh:
            forget(course)
        run = start(course, "--again")
        try:
            run.wait(seconds)
        except subprocess.TimeoutExpired:
            processes = tree(run.pid)
            run.kill()  # it alone: whatever it started has to end by itself
            run.wait()
            return processes
        seconds *= 0.8


@pytest.mark.parametrize("moments", MOMENTS, ids=name)
def test_killed(undisturbed, temporary, moments, record_property):
    course, expected, took = undisturbed
    record_property(
        "fault", f"kill -9 of the run at {name(moments)} of its time, then the same command again"
    )
    seen = []
    for moment, seconds in zip(moments, took, strict=True):
        seen.append(start_and_kill(course, moment * seconds, afresh=not seen))
        assert_all_end(seen[-1])
        assert_whole(course)
    again = grade(course)
    assert again.returncode == 1, again.stderr
    found = result(course)
    assert set(found.marks) == set(STUDENTS)
    assert (found.statuses, found.marks) == (expected.statuses, expected.marks)
    assert found.files == expected.files
    assert_tidy(course)
    left = sorted(path.name for path in temporary.glob(f"{scratch.PREFIX}*"))
    assert not left, f"folders of sandboxes are left: {left}"
    processes = " and ".join(str(len(processes)) for processes in seen)
    record_property("found", f"{processes} processes ended; marks and files are those of an undisturbed run")
