"""Is the package whole: does its wheel, in an empty environment without torch, mark a course elsewhere?"""

import json
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
import sight
from classroom import ANSWERS, ASSIGNMENT, EXPECTED, ROOT, hand_in_answers, make_course, marks

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
def wheel(tmp_path_factory):
    """Build it from a copy: the build leaves files, and takes in those that an earlier one left."""
    copy, out = tmp_path_factory.mktemp("copy"), tmp_path_factory.mktemp("wheel")
    for name in BUILT_FROM:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, copy / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(ROOT / name, copy)
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
