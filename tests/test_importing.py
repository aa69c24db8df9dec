"""Do the tests of stock courses move: does the reference keep its marks, and a wrong answer lose them?"""

import hashlib
import json
from pathlib import Path

import nbformat
import pytest
from classroom import ROOT, run
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_raw_cell

from grader.importing.course import import_course
from grader.marking.recording.course import Course, CourseError
from grader.verifying.verify import Scope, verify

DATA = ROOT / "tests" / "importing"
ASSERTS = [block.strip() for block in (DATA / "asserts.txt").read_text("utf-8").split("\n---\n")]
LEFT = ("def double", "import inspect", "redirect_stdout", "kept = square")  # what needs a person


def stock(name, source, points=None, solution=False, kind="code", **more):
    facts = {"schema_version": 3, "grade_id": name, "grade": points is not None, "solution": solution}
    facts |= {"locked": not solution, "task": False, **more}
    if points is not None:
        facts["points"] = points
    make = new_code_cell if kind == "code" else new_markdown_cell
    return make(source, metadata={"nbgrader": facts})


def solution(text):
    return f"### BEGIN SOLUTION\n{text}\n### END SOLUTION"


def write(path, cells):
    path.parent.mkdir(parents=True, exist_ok=True)
    nbformat.write(new_notebook(cells=cells), path)


def digest(folder):
    paths = sorted(path for path in folder.rglob("*") if path.is_file())
    return hashlib.sha256(b"".join(path.read_bytes() for path in paths)).hexdigest()


def marked(folder, wrong):
    """Release and mark an imported course: its reference, and wrong answers (question -> text)."""
    course = Course(folder)
    for assignment in course.assignments():
        released = run(course, "release", assignment)
        assert released.returncode == 0, released.stderr
    for (notebook, question), text in wrong.items():
        path = folder / "tests" / "mistakes" / notebook / question / "wrong.py"
        path.parent.mkdir(parents=True)
        path.write_text(f'"""Wrong."""\n{text}\n', encoding="utf-8")
    setup = course.setup(course.assignments())
    found = verify(course, Scope(whole=True), folder / "tests", setup, 2, lambda rows, _: rows)
    references = {row.path: row.marks for row in found.notebooks if row.kind == "reference"}
    return references, {row.path.split("/")[-2]: row.marks for row in found.files}, found


def test_a_hundred_typical_asserts(tmp_path):
    """Of all that is asserted in such courses, what moves, and is it the same test afterwards?"""
    cells = [stock("everything", solution((DATA / "reference.py").read_text("utf-8")), solution=True)]
    cells += [
        stock(f"test-{n}", f"### BEGIN HIDDEN TESTS\n{block}\n### END HIDDEN TESTS", points=1)
        for n, block in enumerate(ASSERTS)
    ]
    write(tmp_path / "stock/source/many/asserts.ipynb", cells)
    before = digest(tmp_path / "stock")
    rows = import_course(tmp_path / "stock", tmp_path / "made")
    assert digest(tmp_path / "stock") == before
    stayed = {row.cell for row in rows if row.left}
    assert stayed == {f"test-{n}" for n, block in enumerate(ASSERTS) if any(word in block for word in LEFT)}
    assert len(rows) >= 100 and all(why for row in rows for _, why in row.left)
    wrong = {("many/asserts", "everything"): (DATA / "wrong.py").read_text("utf-8")}
    references, lost, _ = marked(tmp_path / "made", wrong)
    moved = {row.cell for row in rows} - stayed
    assert {cell for cell, mark in references["many/asserts"].items() if mark == 1} == moved
    assert {cell for cell, mark in lost["everything"].items() if mark > 0} == set()


SQUARE = solution("def square(n):\n    return n * n")
PARTIAL = """points = 0
if square(2) == 4:
    points += 1
if square(-3) == 9:
    points += 2
points"""
TASK = "Is it tidy?\n=== BEGIN MARK SCHEME ===\nNames: 2.\n=== END MARK SCHEME ==="


def layouts(folder):
    """Write five layouts that public courses have."""
    visible = "assert square(1) == 1\n### BEGIN HIDDEN TESTS\nassert square(5) == 25\n### END HIDDEN TESTS"
    free = [new_markdown_cell("# Squares"), new_code_cell("import numpy as np")]
    yield (
        "visible-and-hidden",
        lambda: write(
            folder / "source/week1/squares.ipynb",
            [*free, stock("square", SQUARE, solution=True), stock("test-square", visible, points=2)],
        ),
    )
    yield (
        "partial-credit",
        lambda: write(
            folder / "source/ps1/credit.ipynb",
            [*free, stock("square", SQUARE, solution=True), stock("test square", PARTIAL, points=3)],
        ),
    )
    yield (
        "autotest",
        lambda: write(
            folder / "source/hw/auto.ipynb",
            [
                stock("square", SQUARE, solution=True),
                stock(
                    "t",
                    '"""Checks square"""\n### AUTOTEST square(3); square(4)\n### HASHED AUTOTEST square(5)',
                    1,
                ),
            ],
        ),
    )
    yield (
        "by-hand-and-files",
        lambda: (
            write(
                folder / "source/lab/hand.ipynb",
                [
                    new_code_cell("import helper"),
                    stock("square", SQUARE, solution=True),
                    stock("test-square", "assert square(helper.three) == 9", points=0.5),
                    stock("why", "Because.", points=4, solution=True, kind="markdown"),
                    stock("tidy", TASK, kind="markdown", task=True, points=2, grade=False),
                ],
            ),
            (folder / "source/lab/helper.py").write_text("three = 3\n"),
        ),
    )
    shown = new_code_cell("square(7)")
    shown.outputs = [nbformat.v4.new_output("execute_result", {"text/plain": "49"}, execution_count=1)]
    raw = ["# ASSIGNMENT CONFIG\ninit_cell: true", "# BEGIN QUESTION\nname: square\npoints: 2"]
    yield (
        "otter",
        lambda: write(
            folder / "hw01/hw01.ipynb",
            [
                *map(new_raw_cell, raw),
                new_markdown_cell("Square a number."),
                new_raw_cell("# BEGIN SOLUTION"),
                new_code_cell("def square(n):\n    # BEGIN SOLUTION\n    return n * n\n    # END SOLUTION"),
                new_raw_cell("# END SOLUTION"),
                new_raw_cell("# BEGIN TESTS"),
                new_code_cell("assert square(2) == 4"),
                new_code_cell("# HIDDEN\nassert square(3) == 9"),
                shown,
                new_raw_cell("# END TESTS"),
                new_code_cell("# BEGIN TEST\nassert square(0.5) == 0.25\n# END TEST"),
                new_raw_cell("# END QUESTION"),
            ],
        ),
    )


NAMES = ["visible-and-hidden", "partial-credit", "autotest", "by-hand-and-files", "otter"]


@pytest.mark.parametrize("name", NAMES)
def test_a_layout_of_public_courses(name, tmp_path):
    dict(layouts(tmp_path / "stock"))[name]()
    rows = import_course(tmp_path / "stock", tmp_path / "made")
    assert rows and not any(row.left for row in rows)
    ((notebook, _),) = {(row.notebook, 1) for row in rows}
    wrong = {(notebook, "square"): "def square(n):\n    return n"}
    references, lost, found = marked(tmp_path / "made", wrong)
    assert [row.why for row in found.notebooks if row.why] == []
    assert sum(references[notebook].values()) == sum(row.points for row in rows)
    assert sum(lost["square"].values()) == 0


def test_the_course_of_nbgraders_quickstart(tmp_path):
    """Does the example that nbgrader itself installs move, with what cannot said?"""
    import nbgrader

    example = Path(nbgrader.__file__).parent / "docs/source/user_guide/source"
    (tmp_path / "stock").mkdir()
    (tmp_path / "stock/source").symlink_to(example)
    rows = import_course(tmp_path / "stock", tmp_path / "made")
    left = {(row.notebook, row.cell) for row in rows if row.left}
    assert len(rows) == 9
    assert left == {
        ("ps1/problem1", "sum_of_squares_uses_squares"),  # takes a function out of the notebook
        ("ps1_autotest/problem1", "sum_of_squares_uses_squares"),
        ("ps1_autotest/problem1", "squares_invalid_input"),  # hands lambdas to a helper
    }
    text = (tmp_path / "made/import-report.md").read_text("utf-8")
    assert "setting={...}" in text and "6 of 9 test cells moved whole" in text
    assert (tmp_path / "made/source/ps1/jupyter.png").is_file()


@pytest.mark.parametrize(
    ("lay_out", "says"),
    [
        (lambda folder: None, "There is no folder"),
        (lambda folder: folder.mkdir(), "name the folder that has"),
        (lambda folder: write(folder / "source/a/b.ipynb", [new_code_cell("1")]), "name the folder that has"),
    ],
)
def test_what_is_no_course_is_said(lay_out, says, tmp_path):
    lay_out(tmp_path / "stock")
    with pytest.raises(CourseError, match=says):
        import_course(tmp_path / "stock", tmp_path / "made")
    assert not (tmp_path / "made").exists()


def test_nothing_is_overwritten(tmp_path):
    dict(layouts(tmp_path / "stock"))["visible-and-hidden"]()
    (tmp_path / "made").mkdir()
    with pytest.raises(CourseError, match="there already"):
        import_course(tmp_path / "stock", tmp_path / "made")
    with pytest.raises(CourseError, match="lies in what is imported"):
        import_course(tmp_path / "stock", tmp_path / "stock/made")
    broken = tmp_path / "stock/source/week1/broken.ipynb"
    broken.write_text(json.dumps({"nbgrader": 1}) + "}")
    with pytest.raises(CourseError, match=r"broken.ipynb cannot be read .*Mend or move it"):
        import_course(tmp_path / "stock", tmp_path / "other")
    assert not (tmp_path / "other").exists()
