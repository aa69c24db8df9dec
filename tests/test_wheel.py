"""Is the package whole: does its wheel, in an empty environment without torch, mark a course elsewhere?"""

import csv
import json
import shutil
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path
from xml.etree import ElementTree

import nbformat
import pytest
import sight
import words
from classroom import ANSWERS, ASSIGNMENT, EXPECTED, ROOT, hand_in_answers, make_course, marks

from grader.marking.rebuilding.rebuild import fill

CONFIG = """
c = get_config()
c.CourseDirectory.course_id = "elsewhere"
c.Marker.cell_seconds = 3
c.Marker.submission_seconds = 20
"""
STUDENTS = ("perfect", "in-place", "wrong-double", "endless-loop")
BUILT_FROM = (
    "grader",
    "feedforward",
    "pyproject.toml",
    "README.md",
    "LICENSE",
    "requirements-course.txt",
    "requirements-cluster.txt",
    "requirements-dev.txt",
    "requirements-postgres.txt",
)


@pytest.fixture(scope="module")
def copy(tmp_path_factory):
    """Copy what is built: a build leaves files, and takes in those that an earlier one left."""
    copy = tmp_path_factory.mktemp("copy")
    for name in BUILT_FROM:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, copy / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(ROOT / name, copy)
    return copy


@pytest.fixture(scope="module")
def wheel(copy, tmp_path_factory):
    out = tmp_path_factory.mktemp("wheel")
    pip = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation"]
    subprocess.run([*pip, "--wheel-dir", out, copy], check=True, capture_output=True)
    (made,) = out.glob("*.whl")
    return made


@pytest.fixture(scope="module")
def python(wheel, tmp_path_factory):
    """Install the wheel, and what it needs, into an environment that has nothing else."""
    folder = tmp_path_factory.mktemp("environment")
    subprocess.run([sys.executable, "-m", "venv", folder], check=True)
    made = folder / "bin" / "python"
    pip = [made, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*pip, "-c", ROOT / "constraints.txt", wheel], check=True, cwd=folder)
    return made


def test_the_wheel_holds_every_file_of_both_packages(wheel):
    with zipfile.ZipFile(wheel) as archive:
        inside = {name for name in archive.namelist() if not name.split("/")[0].endswith(".dist-info")}
    there = {
        str(path.relative_to(ROOT))
        for top in ("grader", "feedforward")
        for path in (ROOT / top).rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    assert inside == there


def test_the_source_distribution_builds_the_same_wheel(copy, wheel, tmp_path):
    build = "from setuptools import build_meta; print(build_meta.build_sdist('dist'))"
    subprocess.run([sys.executable, "-c", build], cwd=copy, check=True, capture_output=True)
    (packed,) = (copy / "dist").glob("*.tar.gz")
    with tarfile.open(packed) as archive:
        archive.extractall(tmp_path, filter="data")
    (unpacked,) = tmp_path.iterdir()
    pip = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation"]
    subprocess.run([*pip, "--wheel-dir", tmp_path, unpacked], check=True, capture_output=True)
    (again,) = tmp_path.glob("*.whl")
    with zipfile.ZipFile(wheel) as one, zipfile.ZipFile(again) as other:
        assert {f.filename: f.CRC for f in one.filelist} == {f.filename: f.CRC for f in other.filelist}


def test_torch_is_not_there(python):
    assert subprocess.run([python, "-c", "import torch"], capture_output=True).returncode


def test_it_marks_a_course_elsewhere(python, tmp_path):
    course = make_course(tmp_path / "elsewhere", CONFIG)
    for student in STUDENTS:
        hand_in_answers(course, student, ANSWERS[student][0])
    run = [python.with_name("course"), "grade", ASSIGNMENT]
    done = subprocess.run(run, cwd=course.root, capture_output=True, text=True)
    assert done.returncode == 1, done.stderr  # the endless loop wants a person
    for student, found in marks(course).items():
        _, *wanted = EXPECTED[student]
        assert [found["test-double"][0], found["test-total"][0]] == wanted, student
    feedback = [python.with_name("course"), "feedback", ASSIGNMENT]
    assert subprocess.run(feedback, cwd=course.root, capture_output=True).returncode == 0
    assert (course.root / "feedback" / "perfect" / ASSIGNMENT).is_dir()


def test_student_code_sees_none_of_what_is_installed(python):
    files = [path for top in ("grader", "feedforward") for path in (ROOT / top).rglob("*.py")]
    known = json.dumps(sight.known(path for path in files if path.stat().st_size > 1))
    program = [python, Path(sight.__file__)]
    done = subprocess.run(program, input=known, capture_output=True, text=True, check=True)
    room = ROOT / "grader" / "beside"
    beside = {f"/opt/beside/grader/beside/{path.relative_to(room)}" for path in room.rglob("*.py")}
    assert set(json.loads(done.stdout)) == beside


def test_a_course_about_words_is_begun_written_marked_verified_and_reported(python, tmp_path):
    """By commands alone, with an editor's hand in between: what docs/new-course.md says."""
    root = tmp_path / "course"

    def course(*arguments, code=0):
        command = [python.with_name("course"), *arguments]
        done = subprocess.run(
            command, cwd=root if root.is_dir() else tmp_path, capture_output=True, text=True
        )
        assert done.returncode == code, done.stdout + done.stderr
        return " ".join((done.stdout + done.stderr).split())

    course("init", root)
    assert "is not empty" in course("init", root, code=2)
    notebook, question, points = words.QUESTION
    assignment, name = notebook.split("/")
    course("new", notebook)
    course("new", notebook, "--question", question, "--points", points)
    assert "intro, line 1: fill in a title" in course("release", assignment, code=2)
    unwritten = course("verify", notebook, code=1)
    assert "test-vowels, line 8: fill in the right value for this x" in unwritten
    assert "line 1: fill in what a student does wrong here, in one line." in unwritten

    course("edit", notebook)
    view = root / "build" / "edit" / f"{notebook}.py"
    text = view.read_text("utf-8")
    for old, new in words.NOTEBOOK.items():
        assert old in text, old
        text = text.replace(old, new)
    view.write_text(text, encoding="utf-8")
    course("save", notebook)
    for kind, known in words.KNOWN.items():
        (stub,) = (root / "tests" / kind / notebook / question).iterdir()
        stub.write_text(known, encoding="utf-8")
    course("release", assignment)
    assert "mistakes: 1 of 1 caught" in course("verify", notebook, "--junit", "report/verified.xml")
    report = ElementTree.parse(root / "report" / "verified.xml").getroot()
    assert (report.get("tests"), report.get("failures")) == ("6", "0")

    released = nbformat.read(root / "release" / f"{notebook}.ipynb", as_version=4)
    for student, (answer, _) in words.HANDED_IN.items():
        answers = {} if answer is None else {question: answer}
        place = root / "submitted" / student / f"{notebook}.ipynb"
        place.parent.mkdir(parents=True)
        nbformat.write(fill(released, answers), place)
    course("grade", assignment, code=1)  # one ends its process, which wants a person
    course("feedback", assignment)
    course("export", assignment, "--to", "long", "--out", "grades.csv")
    rows = csv.DictReader((root / "grades.csv").read_text("utf-8").splitlines())
    assert {row["student"]: float(row["score"]) for row in rows} == {
        student: marks for student, (_, marks) in words.HANDED_IN.items()
    }
    assert "Large vowels count as well." in (root / "report" / f"{assignment}.html").read_text("utf-8")
    assert (root / "feedback" / "small" / assignment / f"{name}.html").is_file()
