"""A small class, runs of it that can be harmed, and what must be true of it afterwards."""

import os
import re
import shutil
import signal
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path

import nbformat
from classroom import (
    ANSWERS,
    ASSIGNMENT,
    BIN,
    NOTEBOOK,
    RIGHT,
    hand_in,
    hand_in_answers,
    make_course,
    marks,
    timeless,
)
from classroom import run as run_course

from grader.marking.judging.outcome import NOTEBOOK_KEY
from grader.marking.recording.course import Course

_HEARTH = "grader.marking.judging.hearth"
SLEEP = "2.0625"  # seconds; a number that no other process on the machine sleeps for
SLOW = RIGHT | {"total": f"import subprocess\nsubprocess.run(['sleep', '{SLEEP}'])\n" + RIGHT["total"]}
STUDENTS = ("missing", "not-json", "perfect", "slow", "wrong-double")
GRADE = ("grade", ASSIGNMENT)


def make_class(folder: Path, *, slow: bool = False, config: str | None = None) -> Course:
    """Lay out a class of five; the slow one's notebook waits for a process named `sleep` if wanted."""
    course = make_course(folder, config)
    for student in ("perfect", "wrong-double"):
        hand_in_answers(course, student, ANSWERS[student][0])
    hand_in_answers(course, "slow", SLOW if slow else RIGHT)
    hand_in(course, "not-json", '{"cells": [')
    course.path("submitted", ASSIGNMENT, "missing").mkdir(parents=True)
    return course


def forget(course: Course) -> None:
    """Go back to where nothing was released or marked."""
    for name in ("release", "autograded"):
        shutil.rmtree(course.root / name, ignore_errors=True)
    for path in course.root.glob("gradebook.db*"):
        path.unlink()


@dataclass
class Result:
    """What marking came to: rows of the gradebook, statuses and notes, the bytes of what was written."""

    marks: dict[str, dict[str, tuple[float, bool]]]
    statuses: dict[str, tuple[str, list[str]]]
    files: dict[str, bytes]


def result(course: Course) -> Result:
    """Read what marking came to."""
    written = [
        p for name in ("autograded", "release") for p in (course.root / name).rglob("*") if p.is_file()
    ]
    files = {str(path.relative_to(course.root)): timeless(path.read_bytes()) for path in written}
    statuses = {}
    for name, data in files.items():
        if name.startswith("autograded") and name.endswith(".ipynb"):
            facts = nbformat.reads(data.decode(), 4).metadata[NOTEBOOK_KEY]
            statuses[Path(name).parts[1]] = (facts.status, list(facts.notes))
    return Result(marks(course), statuses, files)


def assert_whole(course: Course) -> None:
    """Whatever is there is whole: no row twice, no notebook cut off."""
    for folder in ("autograded", "release"):
        for path in (course.root / folder).rglob("*.ipynb"):
            nbformat.reads(path.read_text("utf-8"), 4)
    if (course.root / "gradebook.db").exists():
        marks(course)


def assert_tidy(course: Course) -> None:
    """No temporary file is left in the course."""
    left = [str(path.relative_to(course.root)) for path in course.root.rglob("*") if _is_temporary(path.name)]
    assert not left, f"left in the course: {left}"


def _is_temporary(name: str) -> bool:
    return bool(re.search(r"partial|\.tmp$|-journal$|-wal$", name))


def grade(course: Course, *more: str) -> subprocess.CompletedProcess[str]:
    """Mark the class."""
    return run_course(course, *GRADE, *more)


def start(course: Course, *more: str, **options: object) -> subprocess.Popen[str]:
    """Begin to mark the class."""
    pipes = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "text": True}
    return subprocess.Popen([BIN / "course", *GRADE, *more], cwd=course.root, **{**pipes, **options})


@dataclass(frozen=True)
class Process:
    """A process, by number and by when it started, so that a number used again is not mistaken for it."""

    pid: int
    parent: int
    started: str
    command: str

    @property
    def gone(self) -> bool:
        now = look(self.pid)
        return now is None or now.started != self.started

    def kill(self) -> None:
        os.kill(self.pid, signal.SIGKILL)


def look(pid: int) -> Process | None:
    """Read about a process; None for one that is gone, or dead and not yet waited for."""
    try:
        facts = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
        command = Path(f"/proc/{pid}/cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace")
    except OSError:
        return None
    return None if facts[0] in "ZX" else Process(pid, int(facts[1]), facts[19], command.strip())


def tree(pid: int) -> list[Process]:
    """List a process and all that come from it, parents first."""
    everyone = [
        one for entry in Path("/proc").iterdir() if entry.name.isdigit() and (one := look(int(entry.name)))
    ]
    found = [one for one in everyone if one.pid == pid]
    for one in found:
        found += [child for child in everyone if child.parent == one.pid]
    return found


def assert_all_end(processes: list[Process], seconds: float = 10.0) -> None:
    """Wait until they are gone."""
    end = time.monotonic() + seconds
    while (left := [one for one in processes if not one.gone]) and time.monotonic() < end:
        time.sleep(0.05)
    assert not left, f"still running: {[one.command[:80] for one in left]}"


def _fork_of(parent: Process, found: list[Process]) -> Process | None:
    forks = (one for one in found if one.parent == parent.pid and one.command == parent.command)
    return next(forks, None)


def parts_at_work(course_pid: int, seconds: float = 120.0) -> dict[str, Process]:
    """Wait until the slow student's cell runs; name the processes that make it run."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        found = tree(course_pid)
        by_pid = {one.pid: one for one in found}
        sleeping = next((one for one in found if one.command == f"sleep {SLEEP}"), None)
        if sleeping is not None:
            line = [sleeping]
            while line[-1].parent in by_pid:
                line.append(by_pid[line[-1].parent])
            hearth = next(one for one in line if _HEARTH in one.command)
            slot = _fork_of(hearth, found)
            judge = slot and _fork_of(slot, found)
            if slot is None or judge is None:  # just killed: what it left is ending
                continue
            inside = [one for one in line if re.match(r"\S*python\S* -m grader\.beside\.zygote", one.command)]
            sandbox = next(one for one in line if one.parent == hearth.pid)
            return {
                "hearth": hearth,
                "kernel": inside[0],
                "zygote": inside[-1],
                "sandbox": sandbox,
                "judge": judge,
                "slot": slot,
            }
        time.sleep(0.05)
    raise AssertionError("the slow notebook never ran")


__all__ = ["ASSIGNMENT", "NOTEBOOK", "STUDENTS", "Course", "Process", "Result"]
