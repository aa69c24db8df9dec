"""Does anything of a hidden test get from a real marking onto a page?"""

import nbformat
import pytest
from classroom import ASSIGNMENT, DOUBLE, NOTEBOOK, RIGHT, TOTAL, hand_in, make_course, run
from nbformat.v4 import new_code_cell

from grader.marking.rebuilding.cells import auto_points
from grader.marking.rebuilding.master import as_text, released
from grader.marking.rebuilding.rebuild import fill
from grader.report.feedback import preview

LOUD = """import os, sys, traceback
def double(X):
    frames = "".join(traceback.format_stack())
    for say in (sys.stdout, sys.stderr, sys.__stdout__):
        print("HEARD", X, frames, file=say, flush=True)
    os.write(1, b"HEARD")
    from IPython.display import display
    display("HEARD")
    sys.displayhook("HEARD")
    return 2 * X
"""
NOTED = """import inspect, pathlib
def double(X):
    noted = [str(frame.frame.f_locals) for frame in inspect.stack()]
    for place in (pathlib.Path.cwd(), pathlib.Path("/tmp"), pathlib.Path.home()):
        try:
            (place / "noted").write_text("NOTED" + "".join(noted))
        except OSError:
            pass
    return 2 * X
"""
READ = """import pathlib
places = (pathlib.Path.cwd(), pathlib.Path("/tmp"), pathlib.Path.home())
print(*[(place / "noted").read_text() for place in places if (place / "noted").exists()] or ["NOTHING"])"""
RAISES = "def double(X):\n    raise ValueError(f'HEARD {X.shape}')\n"
ANSWERS = {
    "loud": RIGHT | {"double": LOUD},
    "notes": {"double": NOTED, "total": f"{TOTAL}\n{READ}\n"},
    "raises": RIGHT | {"double": RAISES},
    "history": {"double": DOUBLE, "total": f"{TOTAL}\nprint(In, Out, dir(), globals())\n"},
}


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Mark all of them in the sandbox; give their pages as text, without their own sources."""
    course = make_course(tmp_path_factory.mktemp("hidden"))
    for student, answers in ANSWERS.items():
        notebook = fill(released(course.source(ASSIGNMENT, NOTEBOOK)), answers)
        notebook.cells.append(new_code_cell(READ))
        hand_in(course, student, as_text(notebook))
    assert run(course, "grade", ASSIGNMENT).returncode == 0
    points = auto_points(course.source(ASSIGNMENT, NOTEBOOK))
    paths = {student: course.path("autograded", ASSIGNMENT, student, NOTEBOOK) for student in ANSWERS}
    return {s: preview(nbformat.read(path, 4), points, sources=False) for s, path in paths.items()}


@pytest.mark.parametrize("student", ANSWERS)
def test_no_hidden_line_is_shown(pages: dict[str, str], student: str) -> None:
    for line in ("expect(", "score()", "seen =", "normal(", "given={", "HIDDEN", "mistakes", "Traceback"):
        assert line not in pages[student]


def test_nothing_printed_during_a_hidden_check_is_shown(pages: dict[str, str]) -> None:
    assert "HEARD" not in pages["loud"] and "5 / 5" in pages["loud"]


def test_no_note_of_a_hidden_check_is_left(pages: dict[str, str]) -> None:
    """Asked code runs in a fork of the student's process, and what it writes is undone."""
    assert "NOTHING" in pages["notes"] and "NOTED" not in pages["notes"]


def test_an_error_during_a_hidden_check_is_the_students_line_alone(pages: dict[str, str]) -> None:
    assert "in the line raise ValueError" in pages["raises"] and "double(X)\n" not in pages["raises"]
