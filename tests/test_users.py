"""Is a submission shut in as well whoever marks: root or not, from a folder that nobody else can read?"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from classroom import ALONE

import grader
from grader.kernels.limits import Limits
from grader.kernels.unprivileged import NOBODY
from grader.kernels.warm import Zygote
from grader.marking.judging.student import StudentProcess
from grader.marking.recording.course import CONFIG
from grader.verifying.corpus import read_corpus
from grader.verifying.families import family_of

ROOT = Path(grader.__file__).resolve().parent.parent
TESTS = Path(__file__).resolve().parent
NOTEBOOK = "numpy_backprop/layers"
FAMILIES = {"leaving", "reading", "writing", "staying", "starving"}
LONG = {"all-the-processors", "fills-the-disk", "output-flood", "sleeps-when-asked", "two-gigabytes"}

as_root = pytest.mark.skipif(os.geteuid() != 0, reason="only root can become another user")


def chosen():
    cases = read_corpus(TESTS, *NOTEBOOK.split("/"))
    return [
        case.path
        for case in cases
        if case.kind == "attack" and family_of(case.title)[0] in FAMILIES and Path(case.path).stem not in LONG
    ]


@pytest.fixture
def course(tmp_path):
    """A course of that one notebook, with a corpus of attacks on the machine."""
    (tmp_path / CONFIG).write_text((ROOT / CONFIG).read_text("utf-8") + ALONE)
    assignment, notebook = NOTEBOOK.split("/")
    for step in ("source", "release"):
        (tmp_path / step / assignment).mkdir(parents=True)
        for path in (f"{notebook}.ipynb", "numpy_alone.py"):  # the file lies beside the notebook
            shutil.copy(ROOT / step / assignment / path, tmp_path / step / assignment)
    for path in chosen():
        (tmp_path / "tests" / path).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(TESTS / path, tmp_path / "tests" / path)
    return tmp_path


@as_root
def test_attacks_are_held_when_an_ordinary_user_marks(course):
    shown = dict.fromkeys([Path(sys.base_prefix).resolve(), Path(sys.prefix).resolve(), ROOT, course])
    inner = [sys.executable, "-E", "-P", "-m", "grader.cli", "verify", NOTEBOOK, "--course", str(course)]
    shown_to = [sys.executable, "-E", "-P", TESTS / "as_ordinary_user.py"]
    done = subprocess.run(
        [*shown_to, *shown, "--", *inner, "--corpus", str(course / "tests"), "--slots", "2"],
        env={"PATH": os.environ["PATH"], "HOME": str(course)},
        capture_output=True,
        text=True,
        timeout=600,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    held = len(chosen())
    assert held > 30 and f"attacks: {held} of {held} held" in done.stdout


@as_root
@pytest.mark.parametrize("mode", [0o700, 0o755])
def test_root_marks_with_files_that_only_root_can_read(tmp_path, mode):
    data = tmp_path / "root's own" / "data"
    data.mkdir(parents=True)
    (data / "digits").write_text("seven")
    (data / "digits").chmod(mode & 0o666)
    data.chmod(mode)
    data.parent.chmod(0o700)
    said = "print(open('/data/digits').read()); open('/data/digits', 'w')"
    zygote = Zygote.start(data)
    try:
        zygote.wait_ready()
        assert Path(f"/proc/{zygote.process.pid}").stat().st_uid == NOBODY
        with StudentProcess(zygote, Limits(), seed=1, sources={}) as student:
            texts = [node.get("text") or node.get("evalue") for node in student.run(said)]
    finally:
        zygote.close()
    assert texts[0] == "seven\n" and "Read-only" in texts[1]
