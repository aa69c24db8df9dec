"""The example class of `course demo`, marked again and again: nothing of what comes out ever differs."""

import csv
import shutil

import pytest
from classroom import EXPORT, ROOT, digests, run

from grader.commands.demo import demo
from grader.marking.recording.course import Course

ASSIGNMENT = "numpy_backprop"
SLOTS = ("2", "1", "3")  # in turn, so that other neighbours come together each time


@pytest.fixture(scope="module")
def example(tmp_path_factory):
    """Lay out the example class in a course folder of its own, and mark it once as `course demo` does."""
    root = tmp_path_factory.mktemp("example")
    for name in ("nbgrader_config.py", "source", "tests"):
        (root / name).symlink_to(ROOT / name)
    demo(f"{ASSIGNMENT}/layers", root)
    return Course(root / "build" / "demo")


def mark_again(course, slots):
    """Mark everything anew, with feedback and the class page."""
    for name in ("autograded", "feedback", "report"):
        shutil.rmtree(course.root / name)
    assert run(course, "grade", ASSIGNMENT, "--again", "--slots", slots).returncode == 1
    assert run(course, "feedback", ASSIGNMENT).returncode == 0


def outcome(course):
    """Return rows of marks and statuses, and digests of all that was written."""
    assert run(course, *EXPORT).returncode == 0
    rows = list(csv.DictReader((course.root / "grades.csv").read_text("utf-8").splitlines()))
    return rows, digests(course)


def test_repeated_marking(example, request, record_property):
    times = request.config.getoption("--repeat", None) or 3
    record_property("fault", f"the whole example class is marked {times} times")
    rows, files = outcome(example)
    assert {row["student"] for row in rows} == {path.name for path in (example.root / "submitted").iterdir()}
    assert {"graded", "timed out"} <= {row["status"] for row in rows}
    for number in range(2, times + 1):
        mark_again(example, SLOTS[number % len(SLOTS)])
        again, written = outcome(example)
        assert again == rows, f"marking {number}: other marks"
        differ = {name for name in files | written if files.get(name) != written.get(name)}
        assert not differ, f"marking {number}: other bytes in {sorted(differ)}"
    record_property("found", f"{len(rows)} marks and statuses, the bytes of {len(files)} files: the same")
