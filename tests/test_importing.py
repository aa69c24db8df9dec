"""Do the tests of stock courses move: does the reference keep its marks, and a wrong answer lose them?"""

import hashlib
import json
import os
import shutil
from pathlib import Path

import nbformat
import pytest
from classroom import ROOT
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_raw_cell

from grader.handout.release import make_release
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
        make_release(course, assignment)
    for (notebook, question), text in wrong.items():
        path = folder / "tests" / "mistakes" / notebook / question / "wrong.py"
        path.parent.mkdir(parents=True)
        path.write_text(f'"""Wrong."""\n{text}\n', encoding="utf-8")
    setup = course.setup(course.assignments())
    found = verify(course, Scope(whole=True), folder / "tests", setup, 2, lambda _, rows, __: rows)
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


VISIBLE = "assert square(1) == 1\n### BEGIN HIDDEN TESTS\nassert square(5) == 25\n### END HIDDEN TESTS"
AUTO = '"""Squares"""\n### AUTOTEST square(3); square(4)\n### HASHED AUTOTEST square(6)'
FREE = [new_markdown_cell("# Squares"), new_code_cell("import numpy as np")]


def around(test):
    return [*FREE, stock("square", SQUARE, solution=True), stock("test square", test[0], points=test[1])]


def four_layouts(folder):
    """Write four layouts of nbgrader's: what is seen and hidden, partial credit, autotests, marks by hand."""
    for place, test in {
        "week1/seen": (VISIBLE, 2),
        "ps1/credit": (PARTIAL, 3),
        "hw/auto": (AUTO, 1),
    }.items():
        write(folder / "source" / f"{place}.ipynb", around(test))
    cells = [
        new_code_cell("import helper"),
        *around(("assert square(helper.three) == 9", 0.5)),
        stock("why", "Because.", points=4, solution=True, kind="markdown"),
        stock("tidy", TASK, kind="markdown", task=True, points=2, grade=False),
    ]
    write(folder / "source/lab/hand.ipynb", cells)
    (folder / "source/lab/helper.py").write_text("three = 3\n")


def otters(folder):
    """Write a notebook of otter's, with seen, hidden and stored tests."""
    shown = new_code_cell("square(7)")
    shown.outputs = [nbformat.v4.new_output("execute_result", {"text/plain": "49"}, execution_count=1)]
    cells = [
        new_raw_cell("# ASSIGNMENT CONFIG\ninit_cell: true"),
        new_raw_cell("# BEGIN QUESTION\nname: square\npoints: 2"),
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
    ]
    write(folder / "hw01/hw01.ipynb", cells)


@pytest.mark.parametrize(("lay_out", "count"), [(four_layouts, 4), (otters, 1)], ids=["nbgrader", "otter"])
def test_layouts_of_public_courses(lay_out, count, tmp_path):
    """Does the reference keep all marks after the import, and a wrong answer none?"""
    lay_out(tmp_path / "stock")
    before = digest(tmp_path / "stock")
    rows = import_course(tmp_path / "stock", tmp_path / "made")
    assert digest(tmp_path / "stock") == before
    assert len(rows) == count and [row.left for row in rows if row.left] == []
    wrong = {(row.notebook, "square"): "def square(n):\n    return n + 0.1" for row in rows}
    references, _, found = marked(tmp_path / "made", wrong)
    assert [row.why for row in found.notebooks if row.why] == []
    for row in rows:
        assert sum(references[row.notebook].values()) == row.points
    assert [sum(row.marks.values()) for row in found.files] == [0] * count


def test_the_course_of_nbgraders_quickstart(tmp_path):
    """Does the example that nbgrader itself installs move, with what cannot said?"""
    import nbgrader

    example = Path(nbgrader.__file__).parent / "docs/source/user_guide/source"
    shutil.copytree(example, tmp_path / "stock" / "source")
    os.mkfifo(tmp_path / "stock/source/ps1_autotest/pipe")  # nothing that can be copied
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
    four_layouts(tmp_path / "stock")
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
