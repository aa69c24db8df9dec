"""Keeps outcomes under the hash of all that determined them, so that nothing is marked twice.

One outcome is kept for each notebook of a student, without the executed notebook, which lies in autograded/.
"""

import json
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from grader.marking.judging.installed import digest, installed
from grader.marking.judging.judge import Job
from grader.marking.judging.outcome import Outcome, Status
from grader.marking.judging.slot import SlotSetup
from grader.marking.recording.course import Course
from grader.marking.recording.files import write_whole

FOLDER = ".kept"
_SETTLED = {Status.GRADED, Status.REPAIRED, Status.MALFORMED}


@dataclass(frozen=True)
class Found:
    """A kept outcome, and the bytes of timestamp.txt that it was recorded with."""

    outcome: Outcome
    stamp: bytes


class Kept:
    """The kept outcomes of one course, marked as `setup` says."""

    def __init__(self, course: Course, setup: SlotSetup) -> None:
        self.course = course
        self._world = digest(_parts_of_world(course, setup))
        self._shared: dict[tuple[str, str], str] = {}

    def find(self, job: Job) -> Found | None:
        """Return the outcome of a job, if it is known and the notebook in autograded/ is the one it made."""
        try:
            said = json.loads(self._path(job.assignment, job.notebook, job.student).read_bytes())
            if said["key"] != self._key(job) or said["file"] != self._file(job):
                return None
            return Found(Outcome.from_json(said["outcome"]), said["stamp"].encode("latin-1"))
        except (OSError, ValueError, KeyError, TypeError):  # not there, or not as we wrote it
            return None

    def keep(self, job: Job, outcome: Outcome, stamp: bytes) -> None:
        """Keep an outcome that has been recorded; what was stopped, by whatever, is tried again."""
        path = self._path(job.assignment, job.notebook, job.student)
        if outcome.status not in _SETTLED:
            path.unlink(missing_ok=True)
            return
        said = {
            "key": self._key(job),
            "file": self._file(job),
            "stamp": stamp.decode("latin-1"),
            "outcome": replace(outcome, executed=None).to_json(),
        }
        write_whole(path, json.dumps(said), mode=0o600)

    def with_notebook(self, job: Job, outcome: Outcome) -> Outcome:
        """Return a found outcome with the executed notebook, as it lies in autograded/."""
        path = self.course.path("autograded", job.assignment, job.student, job.notebook)
        return replace(outcome, executed=path.read_text("utf-8"))

    def _path(self, assignment: str, notebook: str, student: str) -> Path:
        return self.course.root / FOLDER / assignment / notebook / f"{student}.json"

    def _file(self, job: Job) -> list[int]:
        status = self.course.path("autograded", job.assignment, job.student, job.notebook).stat()
        return [status.st_size, status.st_mtime_ns]

    def _key(self, job: Job) -> str:
        where = (job.assignment, job.notebook)
        if where not in self._shared:
            shared = (self._world, *where, job.master, job.released, job.warmth)
            self._shared[where] = digest(part.encode() for part in shared)
        files = (part for item in sorted(job.files.items()) for part in item)
        own = (self._shared[where], job.student, job.salt, *files, *job.notes)
        return digest([*(part.encode("utf-8", "surrogateescape") for part in own), job.raw])


def kept_by_notebook(course: Course) -> dict[str, tuple[int, int]]:
    """Count what is kept: `assignment/notebook` -> outcomes and bytes."""
    top = course.root / FOLDER
    found: dict[str, tuple[int, int]] = {}
    for path in sorted(top.glob("*/*/*.json")):
        notebook = str(path.parent.relative_to(top))
        number, size = found.get(notebook, (0, 0))
        found[notebook] = (number + 1, size + path.stat().st_size)
    return found


def forget(course: Course, target: str = "") -> None:
    """Throw away what is kept of an assignment, a notebook or all."""
    folder = course.root / FOLDER / target
    if folder.is_dir():
        shutil.rmtree(folder)


def _parts_of_world(course: Course, setup: SlotSetup) -> Iterator[bytes]:
    """Yield what determines every outcome: the marker, the course's library, limits, versions, data."""
    yield json.dumps([setup.limits.to_json(), setup.bare]).encode()
    made_by = [str(course.marker.make_data)] if course.marker.make_data else []
    yield json.dumps(sorted(installed([*setup.packages, *made_by]).items())).encode()
    if setup.data is not None:
        for path in sorted(setup.data.rglob("*")):
            status = path.stat()
            yield f"{path} {status.st_size} {status.st_mtime_ns}".encode()
