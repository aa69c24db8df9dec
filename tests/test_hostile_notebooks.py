"""Can what is handed in harm the class, whatever kind of file it is and whatever stands in it?"""

import csv
import hashlib
import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from classroom import (
    ASSIGNMENT,
    DOUBLE,
    EXPORT,
    LIMITS,
    NOTEBOOK,
    RIGHT,
    TOTAL,
    hand_in,
    hand_in_answers,
    make_course,
    timeless,
)
from classroom import run as run_course
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_markdown_cell

from grader.marking.rebuilding.master import released
from grader.marking.rebuilding.rebuild import fill
from grader.marking.recording.course import CONFIG, Course

Expected = tuple[str, float, float]  # status, marks of test-double, marks of test-total
MARKUP = "<script>alert(1)</script><img src=x onerror=alert(1)>[/red] {{ 7 * 191 }} =1+1"
WRONG = RIGHT | {"double": DOUBLE.replace("2 * X", "X + 1")}
CONFIGURATION = (
    f"c = get_config()\nc.CourseDirectory.course_id = 'hostile'\n{LIMITS}c.Marker.outputs_mib = 2\n"
)


def _metadata(nb: NotebookNode) -> None:
    nb.metadata = {"grader": {"status": "graded"}, "kernelspec": {"name": "../../x", "display_name": MARKUP}}
    for cell in nb.cells:
        cell.metadata.get("nbgrader", {}).update(points=99, locked=False, solution=False, task=True)
        cell.metadata["grader_sheet"] = {"checks": [{"what": "x", "marks": 99, "passed": True}]}
        cell.metadata["tags"] = ["parameters", "when graded: double = lambda X: 2 * X"]


def _outputs(nb: NotebookNode) -> None:
    for cell in nb.cells:
        if cell.cell_type == "code":
            facts = {"grader_sheet": {"grade_id": "test-double", "checks": []}}
            shown = {"output_type": "execute_result", "data": {"text/plain": "99.0"}, "metadata": facts}
            cell.outputs = [{**shown, "execution_count": 1}]


def _ids(nb: NotebookNode) -> None:
    for number, cell in enumerate(nb.cells):
        cell["id"] = ["test-double", {"a": []}, "x" * 10**6, None, "test-double"][number % 5]
    nb.cells.append(new_code_cell("6.0", id="test-double"))


def _graded_twice(nb: NotebookNode) -> None:
    for name in ("test-double", "test-total"):
        facts = {"grade_id": name, "grade": True, "solution": False, "points": 99, "schema_version": 3}
        nb.cells.insert(0, new_code_cell("99.0", metadata={"nbgrader": facts}))


def _attachments(nb: NotebookNode) -> None:
    bundle = {"image/svg+xml": MARKUP, "image/png": "AA" * 10**6, "text/html": MARKUP, "image/gif": [1, {}]}
    names = {"../../x.png": bundle, MARKUP: bundle, "a.png": bundle, "b.png": MARKUP}
    nb.cells.append(new_markdown_cell(f"![a](attachment:a.png) {MARKUP}"))
    nb.cells[-1]["attachments"] = names


def _floods(nb: NotebookNode) -> None:
    nb.cells[1:1] = [new_code_cell("print('x' * 900_000)") for _ in range(20)]


def _unruly(nb: NotebookNode) -> None:
    nb.cells[1:1] = [new_code_cell(f"raise ValueError({MARKUP!r})"), new_markdown_cell(f"# {MARKUP}")]


def _changed(change: Callable[[NotebookNode], None], answers: dict[str, str] = WRONG) -> Callable[..., None]:
    def put(course: Course, student: str) -> None:
        notebook = fill(released(course.source(ASSIGNMENT, NOTEBOOK)), answers)
        change(notebook)
        hand_in(course, student, json.dumps(notebook))

    return put


def _text(text: str) -> Callable[..., None]:
    return lambda course, student: hand_in(course, student, text)


def _linked(target: str, folder: bool = False) -> Callable[..., None]:
    """Make the notebook, or its folder, a symbolic link to `target`, seen from the course folder."""

    def put(course: Course, student: str) -> None:
        path = course.path("submitted", ASSIGNMENT, student, NOTEBOOK)
        link = path.parent if folder else path
        link.parent.mkdir(parents=True)
        link.symlink_to(course.root / target)

    return put


def _sparse(course: Course, student: str) -> None:
    hand_in(course, student, "{")
    os.truncate(course.path("submitted", ASSIGNMENT, student, NOTEBOOK), 2**36)


def _pipe(course: Course, student: str) -> None:
    path = course.path("submitted", ASSIGNMENT, student, NOTEBOOK)
    path.parent.mkdir(parents=True)
    os.mkfifo(path)


def _odd_timestamp(course: Course, student: str) -> None:
    hand_in_answers(course, student, RIGHT)
    stamp = course.path("submitted", ASSIGNMENT, student) / "timestamp.txt"
    stamp.write_text("99999-99-99 no time at all\n", encoding="utf-8")


SOURCE = f"source/{ASSIGNMENT}"
MARKED = ("repaired", 0.0, 2.0)
REFUSED = ("malformed", 0.0, 0.0)
HOSTILE: dict[str, tuple[Callable[[Course, str], None], Expected]] = {
    "metadata": (_changed(_metadata), ("graded", 0, 2)),
    "outputs": (_changed(_outputs), ("graded", 0, 2)),
    "ids": (_changed(_ids), ("graded", 0, 2)),
    "graded-twice": (_changed(_graded_twice), MARKED),
    "attachments": (_changed(_attachments), ("graded", 0, 2)),
    "floods": (_changed(_floods, RIGHT), ("graded", 3, 2)),
    "markup": (_changed(_unruly, RIGHT), ("graded", 3, 2)),
    "markup-in-errors": (
        lambda course, student: hand_in_answers(
            course, student, RIGHT | {"double": f"def double(X):\n    raise KeyError({MARKUP!r})\n"}
        ),
        ("graded", 0, 2),
    ),
    "=1+1 {red} & co": (
        lambda course, student: hand_in_answers(course, student, WRONG),
        ("graded", 0, 2),
    ),
    "many-cells": (_text(json.dumps({"cells": [{}] * 100_000})), REFUSED),
    "deep": (_text('{"cells": ' + "[" * 10**6), REFUSED),
    "deep-and-whole": (_text('{"cells": ' + "[" * 10**5 + "]" * 10**5 + "}"), REFUSED),
    "huge-file": (_sparse, REFUSED),
    "huge-cell": (_changed(lambda nb: nb.cells.append(new_code_cell("#" * 2**21))), REFUSED),
    "link-to-source": (_linked(f"{SOURCE}/{NOTEBOOK}.ipynb"), REFUSED),
    "link-to-another": (_linked(f"submitted/honest/{ASSIGNMENT}/{NOTEBOOK}.ipynb"), REFUSED),
    "linked-folder": (_linked(SOURCE, folder=True), REFUSED),
    "link-to-nothing": (_linked("nowhere"), ("missing", 0, 0)),
    "link-to-zeros": (_linked("../../../../../../../../../dev/zero"), ("missing", 0, 0)),
    "pipe": (_pipe, ("missing", 0, 0)),
    "odd-timestamp": (_odd_timestamp, ("graded", 3, 2)),
}

Rows = dict[str, dict[str, str]]


@pytest.fixture(scope="module")
def course(tmp_path_factory: pytest.TempPathFactory) -> Course:
    """Mark them all, with pages and table."""
    course = make_course(tmp_path_factory.mktemp("hostile"), CONFIGURATION)
    hand_in_answers(course, "honest", RIGHT)
    for student, (put, _) in HOSTILE.items():
        put(course, student)
    for command in (("grade", ASSIGNMENT), ("feedback", ASSIGNMENT), EXPORT):
        done = run_course(course, *command)
        assert "Traceback" not in done.stderr and done.returncode in (0, 1), done.stderr
    return course


@pytest.fixture(scope="module")
def rows(course: Course) -> Rows:
    text = (course.root / "grades.csv").read_text("utf-8")
    return {row["student"].removeprefix("'"): row for row in csv.DictReader(text.splitlines())}


@pytest.mark.parametrize("student", HOSTILE)
def test_it_gets_what_its_answers_earn(rows: Rows, student: str) -> None:
    status, double, total = HOSTILE[student][1]
    assert (rows[student]["status"], float(rows[student]["score"])) == (status, double + total)


def test_everyone_has_a_row(rows: Rows) -> None:
    assert set(rows) == {*HOSTILE, "honest"}


@pytest.mark.parametrize("student", [name for name, (_, expected) in HOSTILE.items() if expected == REFUSED])
def test_a_refusal_has_a_sentence(course: Course, student: str) -> None:
    path = course.path("autograded", ASSIGNMENT, student, NOTEBOOK)
    notes = json.loads(path.read_text("utf-8"))["metadata"]["grader"]["notes"]
    assert len(notes) == 1 and notes[0].endswith(".")


def test_outputs_of_all_cells_together_are_cut(course: Course) -> None:
    path = course.path("autograded", ASSIGNMENT, "floods", NOTEBOOK)
    assert path.stat().st_size < 4 * 2**20


def test_no_page_holds_markup_of_a_student(course: Course) -> None:
    pages = [p for name in ("feedback", "report") for p in (course.root / name).rglob("*.html")]
    assert len(pages) > len(HOSTILE)
    for page in pages:
        text = page.read_text("utf-8")
        assert "<script>alert" not in text and "<img src=x" not in text and "1337" not in text, page


NOISY = """
import os, sys, threading, time, random
import numpy
for place in (*sys.path, "/", "/dev", "/opt", "/opt/beside", "/tmp", "/dev/shm", "/run"):
    for name in ("statistics.py", "colorsys.py", "gradebook.db"):
        try:
            open(os.path.join(place or ".", name), "w").write("raise SystemExit")
        except OSError:
            pass
numpy.sum = numpy.ndarray = numpy.add = None
if os.fork() == 0:
    os.setsid()
    while True:
        try:
            open("/dev/shm/full", "ab").write(b"1" * 2**20)
        except OSError:
            time.sleep(0.01)
threading.Thread(target=lambda: [sum(range(10**6)) for _ in range(10**6)], daemon=True).start()
random.seed(1)
os.environ["LANG"] = "xx"
"""
CURIOUS = """
import colorsys, os, random, statistics
import numpy
print(random.random(), numpy.random.rand(), colorsys.ONE_THIRD, statistics.mean([1, 2]))
print(sorted(os.listdir("/dev/shm")), sorted(os.listdir("/tmp")), sorted(os.environ.items()))
print(len([name for name in os.listdir("/proc") if name.isdigit()]))
"""
HONEST = {"double": CURIOUS + DOUBLE, "total": TOTAL}
NEIGHBOURS = {
    "noisy": RIGHT | {"double": NOISY + DOUBLE},
    "bomb": RIGHT | {"double": "import os\nwhile True:\n    os.fork()\n"},
    "dies": RIGHT | {"double": "import os\nos.kill(1, 9)\nos._exit(0)\n"},
    "stuck": RIGHT
    | {"double": "while True:\n    try:\n        pass\n    except BaseException:\n        pass\n"},
}


@pytest.fixture(scope="module")
def beside(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, Any]]:
    """Mark an honest student alone, after and before hostile ones in one slot, and beside them in two."""
    course = make_course(tmp_path_factory.mktemp("beside"), CONFIGURATION)
    hand_in_answers(course, "honest", HONEST)
    found = {"alone": _graded(course, "--slots", "1")}
    for name, answers in NEIGHBOURS.items():
        for place in ("a", "z"):  # they are marked in the order of their names
            hand_in_answers(course, f"{place}-{name}", answers)
    found["in one slot"] = _graded(course, "--slots", "1")
    found["in parallel"] = _graded(course, "--slots", "2")
    return found


def _graded(course: Course, *options: str) -> dict[str, str]:
    for command in (("grade", ASSIGNMENT, *options), ("feedback", ASSIGNMENT)):
        done = run_course(course, *command)
        assert done.returncode in (0, 1), done.stderr
    places = (course.root / "autograded" / "honest", course.root / "feedback" / "honest")
    files = sorted(p for place in places for p in place.rglob("*") if p.is_file())
    assert (course.root / CONFIG).is_file() and len(files) >= 2
    return {str(p.relative_to(course.root)): _digest(p) for p in files}


def _digest(path: Path) -> str:
    return hashlib.sha256(timeless(path.read_bytes())).hexdigest()


@pytest.mark.parametrize("how", ["in one slot", "in parallel"])
def test_an_honest_submission_gets_the_same_bytes(beside: dict[str, dict[str, Any]], how: str) -> None:
    assert beside[how] == beside["alone"]
