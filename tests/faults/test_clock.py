"""The wall clock jumps while a class is marked: every deadline is kept on the monotonic clock."""

import ast
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from trouble import BIN, GRADE, assert_tidy, grade, make_class, result

import grader

ROOMS = ("kernels", "marking", "questions")
SHIM = Path(__file__).with_name("jumping_clock.c")
COMPILER = shutil.which("cc")
JUMPS = "import time\na = time.time()\ntime.sleep(0.5)\nprint(abs(time.time() - a) > 80000)"


@pytest.mark.skipif(COMPILER is None, reason="no C compiler to make the clock that jumps")
def test_the_clock_jumps(tmp_path, record_property):
    """the wall clock jumps a day ahead or back every half second of a run"""
    library = tmp_path / "clock.so"
    subprocess.run([COMPILER, "-shared", "-fPIC", "-o", library, SHIM, "-ldl"], check=True)
    jumping = {**os.environ, "LD_PRELOAD": str(library)}
    seen = subprocess.run([sys.executable, "-c", JUMPS], env=jumping, capture_output=True, text=True)
    assert seen.stdout.strip() == "True", "the clock does not jump"
    course = make_class(tmp_path / "course", slow=True)
    done = subprocess.run(
        [BIN / "course", *GRADE], cwd=course.root, env=jumping, capture_output=True, text=True, timeout=120
    )
    assert done.returncode == 1, done.stderr
    found = result(course)
    assert_tidy(course)
    grade(course)
    assert found == result(course)
    record_property("found", "marks and files of an undisturbed run")


def test_no_deadline_is_kept_on_the_wall_clock(record_property):
    """no part of the marker reads the wall clock"""
    root = Path(grader.__file__).parent
    for path in (path for room in ROOMS for path in (root / room).rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            asked = isinstance(node, ast.Attribute) and node.attr in (
                "time",
                "time_ns",
                "now",
                "today",
                "utcnow",
            )
            assert (
                not asked or not isinstance(node.value, ast.Name) or node.value.id not in ("time", "datetime")
            ), f"{path.name}:{node.lineno}"
    record_property("found", "time.monotonic alone in grader/{" + ",".join(ROOMS) + "}")
