"""Does every limit that `c.Marker` sets take effect, and is each one documented with its default?"""

import dataclasses
import re

import pytest
from classroom import (
    ASSIGNMENT,
    DOUBLE,
    NOTEBOOK,
    RIGHT,
    ROOT,
    hand_in,
    hand_in_answers,
    make_course,
    marks,
    run,
)
from nbformat.v4 import new_code_cell, new_markdown_cell
from traitlets.config import Config

from grader.kernels.limits import MIB, Limits
from grader.marking.judging.student import StudentProcess
from grader.marking.rebuilding.master import as_text, released
from grader.marking.rebuilding.rebuild import fill
from grader.marking.recording.settings import Marker

TIGHT = {
    "cell_seconds": 4,
    "ask_seconds": 3,
    "submission_seconds": 12,
    "memory_mib": 300,
    "processes": 20,
    "open_files": 120,
    "disk_mib": 4,
    "disk_names": 500,
    "output_mib": 1,
    "outputs_mib": 2,
    "answer_mib": 1,
    "notebook_mib": 1,
}
NOT_SET = {"message", "judge_memory"}  # of the marker itself


def sleeps(seconds):
    return f"import time\ntime.sleep({seconds})\n"


def flood(cells):
    return [new_code_cell("print('flood ' * 150_000)") for _ in range(cells)]


def doubling(body):
    return RIGHT | {"double": f"def double(X):\n    {body}\n    return 2 * X\n"}


def first(lines):
    return RIGHT | {"double": lines + "\n" + DOUBLE}


FORKS = """import os, time
for _ in range(30):
    if not os.fork():
        time.sleep(2)
        os._exit(0)
time.sleep(1)
"""
MEMORY = """import os, time
for _ in range(4):
    if not os.fork():
        held = b"1" * 2**27
        time.sleep(1)
        os._exit(0)
time.sleep(1)
"""
CUT = "The output of this cell was cut here"

# the limit that each breaks -> answers, cells in front, and what may come of it: status, marks, a sentence
BREAK = {
    "cell_seconds": (first(sleeps(6)), [], {("timed out", 0, 2): "more than 4 seconds"}),
    "ask_seconds": (doubling("import time; time.sleep(5)"), [], {("graded", 0, 2): "an endless loop"}),
    "submission_seconds": (
        RIGHT,
        [new_code_cell(sleeps(3.5)) for _ in range(5)],  # each just below what one cell may take
        {("timed out", 0, 0): "The 12 seconds of the whole notebook were used up."},
    ),
    "memory_mib": (first(MEMORY), [], {("out of memory", 0, 0): "more than 300 MiB"}),
    "processes": (
        first(FORKS),
        [],
        {  # fork fails, or, where the kernel itself has fewer threads than here, the warden ends it all
            ("graded", 0, 2): "Resource temporarily unavailable",
            ("graded", 0, 0): "Resource temporarily unavailable",  # asked before its children have ended
            ("kernel died", 0, 0): "more than 20 processes",
        },
    ),
    "open_files": (
        first("import os\nheld = [open(os.devnull) for _ in range(150)]"),
        [],
        {("graded", 0, 2): "Too many open files"},
    ),
    "disk_mib": (
        first("open('full', 'wb').write(bytes(2**23))"),
        [],
        {("graded", 0, 2): "No space left"},
    ),
    "disk_names": (
        first("for number in range(800):\n    open(f'name-{number}', 'w').close()"),
        [],
        {("graded", 0, 2): "No space left"},
    ),
    "output_mib": (RIGHT, [new_code_cell("print('x' * 2**21)")], {("graded", 3, 2): CUT}),
    "outputs_mib": (RIGHT, flood(4), {("graded", 3, 2): CUT}),
    "answer_mib": (doubling("return '9' * 2**21"), [], {("graded", 0, 2): "larger than 1 MiB"}),
    "notebook_mib": (
        RIGHT,
        [new_markdown_cell("word " * 100_000) for _ in range(3)],
        {("malformed", 0, 0): "larger than 1 MiB"},
    ),
}
ROOM = {"output_mib": 3}  # all others at their defaults
SIZES = {name: ("graded", 3, 2) for name in BREAK if not name.endswith("seconds")}
AT_EASE = SIZES | {"answer_mib": ("graded", 0, 2)}  # it is read, and of the wrong type


def grade(folder, limits, who):
    """Mark everybody under some limits; return each one's status, marks and marked notebook."""
    lines = "".join(f"c.Marker.{name} = {value}\n" for name, value in limits.items())
    course = make_course(folder, "c = get_config()\nc.CourseDirectory.course_id = 'limits'\n" + lines)
    for student in who:
        answers, cells, _ = BREAK[student]
        notebook = fill(released(course.source(ASSIGNMENT, NOTEBOOK)), answers)
        notebook.cells[1:1] = cells
        hand_in(course, student, as_text(notebook))
    hand_in_answers(course, "perfect", RIGHT)
    done = run(course, "grade", ASSIGNMENT)
    assert done.returncode in (0, 1), done.stderr
    earned = marks(course)
    texts = {s: course.path("autograded", ASSIGNMENT, s, NOTEBOOK).read_text("utf-8") for s in earned}
    status = {s: re.search(r'"status": "([^"]+)"', text)[1] for s, text in texts.items()}
    sums = {s: (status[s], earned[s]["test-double"][0], earned[s]["test-total"][0]) for s in earned}
    return sums, texts


@pytest.fixture(scope="module")
def tight(tmp_path_factory):
    return grade(tmp_path_factory.mktemp("tight"), TIGHT, BREAK)


@pytest.fixture(scope="module")
def roomy(tmp_path_factory):
    return grade(tmp_path_factory.mktemp("roomy"), ROOM, AT_EASE)


def test_there_is_one_for_each():
    assert set(BREAK) == set(TIGHT)


@pytest.mark.parametrize("name", BREAK)
def test_a_limit_takes_effect(tight, name):
    sums, texts = tight
    allowed = BREAK[name][2]
    assert sums[name] in allowed
    assert allowed[sums[name]] in texts[name]


@pytest.mark.parametrize("name", AT_EASE)
def test_the_defaults_leave_room(roomy, name):
    sums, texts = roomy
    assert sums[name] == AT_EASE[name]
    assert not any(sentence in texts[name] for sentence in BREAK[name][2].values())


@pytest.mark.parametrize("found", ["tight", "roomy"])
def test_an_honest_notebook_needs_none_of_it(found, request):
    assert request.getfixturevalue(found)[0]["perfect"] == ("graded", 3, 2)


def test_every_limit_can_be_set():
    """Each name of `c.Marker` reaches the limit of its own name, in bytes where it is in MiB."""
    values = {name: number for number, name in enumerate(TIGHT, start=5)}
    limits = dataclasses.asdict(Marker(config=Config(Marker=values)).limits())
    expected = {
        name.removesuffix("_mib"): value * (MIB if name.endswith("_mib") else 1)
        for name, value in values.items()
    }
    assert {name: value for name, value in limits.items() if name not in NOT_SET} == expected


def test_the_documented_defaults_are_true():
    text = (ROOT / "docs" / "threat-model.md").read_text("utf-8")
    documented = dict(re.findall(r"^\| `(\w+)` \| ([\d.]+) \|", text, re.MULTILINE))
    marker = Marker()
    assert {name: float(value) for name, value in documented.items()} == {
        name: float(getattr(marker, name)) for name in TIGHT
    }


def test_the_defaults_of_the_course_are_those_of_the_marker():
    assert Marker().limits() == Limits()


def test_a_slow_answer_hurries_its_own_question_and_three_hurry_all(monkeypatch):
    student = StudentProcess(None, Limits(), 0, {})
    monkeypatch.setattr(StudentProcess, "alive", False)  # nobody is told
    patience = []
    for _ in range(4):
        before, student.slow = student.seconds(None), True
        patience.append((before, student.seconds(5.0)))
        student.done_asking()
    assert patience == [(10.0, 1.0)] * 3 + [(1.0, 1.0)]
