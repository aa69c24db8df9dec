"""Where a course keeps its files, as nbgrader lays them out, and the jobs that follow from them."""

import base64
import hmac
import re
import secrets
import shutil
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property, partial
from pathlib import Path, PurePath
from typing import Any

import nbformat
from nbformat import NotebookNode
from nbgrader.api import Gradebook
from nbgrader.apps.api import NbGraderAPI
from nbgrader.coursedir import CourseDirectory
from nbgrader.utils import temp_attrs
from traitlets import import_item
from traitlets.config import Config
from traitlets.config.loader import PyFileConfigLoader

from grader.kernels.limits import MIB
from grader.marking.judging.judge import Job
from grader.marking.judging.outcome import Outcome, Status
from grader.marking.judging.slot import SlotSetup
from grader.marking.judging.warmth import kind, student_modules, test_modules, uses_data
from grader.marking.rebuilding.cells import gives_marks
from grader.marking.rebuilding.faults import faults
from grader.marking.rebuilding.master import master, released
from grader.marking.recording.companions import used
from grader.marking.recording.files import write_whole
from grader.marking.recording.finding import Found, find, folders_of, names_in, of_roster
from grader.marking.recording.gradebook import patient
from grader.marking.recording.handed_in import handed_in, plain_file
from grader.marking.recording.names import unusable, visible
from grader.marking.recording.own_files import own_files
from grader.marking.recording.recognising import (
    Release,
    Releases,
    by_cells,
    is_notebook,
    near,
    read,
)
from grader.marking.recording.roster import ROSTER, read_roster
from grader.marking.recording.settings import Marker
from grader.policies.deductions import Policies

CONFIG = "nbgrader_config.py"
_SALT = ".course_salt"
_SMALL = 1000  # bytes
_STAGING = ".release.partial"


class CourseError(Exception):
    """Something about the course folder is not as it must be; `str()` says what to do."""


@dataclass(frozen=True)
class Submitted:
    """One notebook that a student was to hand in; `folder` is where the student's work lies."""

    assignment: str
    notebook: str
    student: str
    folder: Path


class Course:
    """A course folder: source/, release/, submitted/, autograded/, feedback/, and a gradebook.

    Raises:
        CourseError: there is none.
        GradebookUnusable: its configuration names no database that can hold a gradebook.
    """

    def __init__(self, root: Path) -> None:
        self.root = root.resolve()
        if not (self.root / CONFIG).is_file():
            raise CourseError(f"{self.root} is no course: it has no {CONFIG}. Say where it is with --course.")
        self.config: Config = PyFileConfigLoader(CONFIG, path=str(self.root)).load_config()
        self.directory = CourseDirectory(config=self.config, root=str(self.root))
        self.marker = Marker(config=self.config)
        self.directory.db_url = patient(self.directory.db_url, self.marker.gradebook_seconds)
        self._assets: dict[tuple[str, str], dict[str, Any]] = {}
        self._beside: dict[str, dict[str, bytes]] = {}
        self._releases: dict[str, Releases] = {}
        self._with_marks: dict[str, list[str]] = {}
        self._sound: dict[Path, str] = {}  # source notebook -> its text, in which no fault was found
        self._places: dict[str, dict[str, Path]] = {}

    @classmethod
    def around(cls, place: Path) -> "Course":
        """Return the course that a file or folder lies in.

        Raises:
            CourseError: it lies in none.
        """
        inside = (folder for folder in (place, *place.parents) if (folder / CONFIG).is_file())
        return cls(next(inside, place))

    @cached_property
    def policies(self) -> Policies:
        """What the course takes off for lateness and for a wrong format."""
        return Policies(self.config, self.root)

    @cached_property
    def salt(self) -> str:
        """The secret from which hidden inputs are seeded; made once, and never leaves this machine."""
        path = self.root / _SALT
        known = path.read_text().strip() if path.exists() else ""
        if not known:
            known = secrets.token_hex(32)
            write_whole(path, known, mode=0o600)
        return known

    @property
    def database(self) -> str:
        """Return the URL of the gradebook; it may hold a password."""
        return str(self.directory.db_url)

    def gradebook(self) -> Gradebook:
        """Open the gradebook, made first if it is not there; use as a context manager.

        Raises:
            sqlalchemy.exc.DBAPIError: it cannot be reached.
        """
        return Gradebook(self.database, self.directory.course_id)

    def assignments(self) -> list[str]:
        """List the assignments in source/."""
        folder = self.root / self.directory.source_directory
        return sorted(p.name for p in folder.glob("*") if any(p.glob("*.ipynb")))

    def notebooks(self, assignment: str) -> list[str]:
        """List the notebooks of an assignment.

        Raises:
            CourseError: there is no such assignment.
        """
        names = sorted(p.stem for p in self.path("source", assignment).glob("*.ipynb"))
        if not names:
            known = ", ".join(self.assignments()) or "none"
            raise CourseError(f"There is no assignment {assignment!r} in source/. There are: {known}.")
        return names

    def with_marks(self, assignment: str) -> list[str]:
        """List the notebooks of an assignment that give marks; the others are not handed in.

        Raises:
            CourseError: there is no such assignment.
        """
        if assignment not in self._with_marks:
            sources = {name: self.source(assignment, name) for name in self.notebooks(assignment)}
            self._with_marks[assignment] = [name for name, source in sources.items() if gives_marks(source)]
        return self._with_marks[assignment]

    def handed_in_at(self, assignment: str) -> dict[str, Path]:
        """Map the students who handed something in to where it lies, which may be nearly the right place.

        Raises:
            RosterError: roster.csv, which says how students are called, cannot be used.
        """
        top = self.root / str(self.directory.submitted_directory)
        others = [name for name in self.assignments() if name != assignment]
        found = folders_of(top, assignment, others, lambda path: self._is_of(assignment, path))
        self._places[assignment] = dict(sorted(of_roster(found, read_roster(self.root / ROSTER)).items()))
        return self._places[assignment]

    def _place_of(self, assignment: str, student: str) -> Path:
        right = self.path("submitted", assignment, student)
        if right.is_dir():
            return right
        if assignment not in self._places:
            self.handed_in_at(assignment)
        return self._places[assignment].get(student, right)

    def _is_of(self, assignment: str, path: Path) -> bool:
        """Tell whether a file is a notebook of an assignment, by its cells, or packs one, by its name."""
        if not is_notebook(path.name):
            releases = self.releases(assignment)
            return any(near(PurePath(name).name, releases) for name in names_in(path) if is_notebook(name))
        raw = plain_file(path, self.marker.notebook_mib * MIB)
        return raw is not None and bool(by_cells(read(raw), self.releases(assignment)))

    def releases(self, assignment: str) -> Releases:
        """Return what tells the notebooks of an assignment from each other, and from what was released."""
        if assignment not in self._releases:
            names = self.notebooks(assignment)
            self._releases[assignment] = {
                name: Release.of(released(self.source(assignment, name))) for name in names
            }
        return self._releases[assignment]

    def path(self, step: str, assignment: str, student: str = ".", notebook: str | None = None) -> Path:
        """Return the folder of a step (source, release, submitted, ...), or a notebook in it."""
        folder = self.root / str(getattr(self.directory, f"{step}_directory")) / student / assignment
        return folder / f"{notebook}.ipynb" if notebook else folder

    def source(self, assignment: str, notebook: str) -> NotebookNode:
        """Read an instructor notebook.

        Raises:
            CourseError: it cannot be used as it is.
        """
        path = self.path("source", assignment, notebook=notebook)
        text = path.read_text("utf-8", "replace")
        if self._sound.get(path) != text and (found := faults(text)):
            named = f"source/{assignment}/{notebook}.ipynb"
            raise CourseError("\n".join(f"{named}: {fault}." for fault in found))
        self._sound[path] = text
        return nbformat.reads(text, as_version=4)

    def submitted(
        self, assignment: str, notebook: str | None = None, student: str | None = None
    ) -> list[Submitted]:
        """List what was, or was to be, handed in of the notebooks that give marks."""
        return [
            Submitted(assignment, name, who, folder)
            for who, folder in self.handed_in_at(assignment).items()
            if student in (None, who)
            for name in self.with_marks(assignment)
            if notebook in (None, name)
        ]

    def open(self, one: Submitted) -> Job | Outcome:
        """Make the job of a submission, or the outcome of one that is not there or cannot be read."""
        outcome = partial(Outcome, one.assignment, one.notebook, visible(one.student))
        if trouble := unusable(one.student):
            return outcome(Status.MALFORMED, [trouble])
        found = self._find(one)
        path = found.path
        try:
            if not path.is_file():
                return self._nothing(outcome, one, found)
            if self._leads_away(path):
                return outcome(Status.MALFORMED, [f"{path.name} is a link to another place, not a file."])
            with path.open("rb") as file:
                raw = file.read(self.marker.notebook_mib * MIB + 1)  # one more than `rebuild` takes
        except OSError as error:
            return outcome(Status.FAILED, [f"{path.name} could not be read: {error.strerror}."])
        text = raw.decode("utf-8", "surrogateescape")
        places = list(dict.fromkeys([path.parent, one.folder]))
        return self.job(one.assignment, one.notebook, one.student, text, places, found.notes)

    def _nothing(self, outcome: Callable[..., Outcome], one: Submitted, found: Found) -> Outcome:
        """Make the outcome of a notebook that is not there; what lies there may still be it."""
        folder = visible(str(one.folder.relative_to(self.root)))
        if found.instead:
            lying = f"What lies in {folder}/ was not recognised as {found.path.name}."
            return outcome(Status.UNKNOWN, [lying + found.instead])
        return outcome(Status.MISSING, [f"{found.path.name} was not handed in (nothing at {folder}/)."])

    def found(self, one: Submitted) -> Path | None:
        """Return the file that is marked as a notebook of a student; None where there is none."""
        path = self._find(one).path
        return path if path.is_file() else None

    def _find(self, one: Submitted) -> Found:
        known, most = self.notebooks(one.assignment), self.marker.notebook_mib * MIB
        releases = partial(self.releases, one.assignment)
        return find(one.folder, one.assignment, one.notebook, known, releases, most)

    def small_file(self, assignment: str, student: str, name: str) -> bytes:
        """Read what nbgrader's exchange put beside a submission; empty where there is no such file."""
        path = self._place_of(assignment, student) / name
        if not path.is_file() or path.is_symlink() or path.stat().st_size > _SMALL:
            return b""
        return path.read_bytes()

    def _leads_away(self, notebook: Path) -> bool:
        """Tell whether a student's notebook, or a folder of theirs, is a symbolic link."""
        top = self.root / str(self.directory.submitted_directory)
        below = (notebook, *notebook.parents[: len(notebook.relative_to(top).parts) - 1])
        return any(path.is_symlink() for path in below)

    def job(
        self,
        assignment: str,
        notebook: str,
        student: str,
        submitted: str,
        folders: Sequence[Path] = (),
        notes: Sequence[str] = (),
    ) -> Job:
        """Make the job of one notebook, whose text is `submitted`, handed in with what lies beside it.

        Args:
            folders: where it lies, and where else a file that is to be handed in with it may; that of the
                student in submitted/, if none is given.
            notes: what is to be said of where it lies.
        """
        shared = self._asset(assignment, notebook)
        places = folders or [self.path("submitted", assignment, student)]
        asked = handed_in(places, shared["released"])
        own, left_out = own_files(places[0], submitted, {*self.beside(assignment), *asked})
        own_of_job = {
            "files": own | asked | shared["files"],
            "salt": self._salt_of(assignment, notebook, student),
            "notes": [*notes, *left_out],
        }
        return Job(assignment, notebook, student, submitted, **{**shared, **own_of_job})

    def _salt_of(self, *submission: str) -> str:
        """Return the part of the salt that one submission is marked with, which tells nothing of others."""
        return hmac.digest(self.salt.encode(), "\x1f".join(submission).encode(), "sha256").hex()

    def _asset(self, assignment: str, notebook: str) -> dict[str, Any]:
        """Return what all jobs of one notebook share."""
        key = (assignment, notebook)
        if key not in self._assets:
            source = self.source(assignment, notebook)
            marked = master(source)
            texts = {"master": nbformat.writes(marked), "released": nbformat.writes(released(source))}
            modules = student_modules(source, self._helpers(assignment))
            files = used(self.beside(assignment), marked)
            placed = {name: base64.b64encode(data).decode("ascii") for name, data in files.items()}
            self._assets[key] = {**texts, "files": placed, "warmth": kind(modules)}
        return self._assets[key]

    def beside(self, assignment: str) -> dict[str, bytes]:
        """Read, once, the files that lie beside an assignment's notebooks and are released with them."""
        if assignment not in self._beside:
            self._beside[assignment] = self._read_files(assignment)
        return self._beside[assignment]

    def _read_files(self, assignment: str) -> dict[str, bytes]:
        folder = self.path("source", assignment)
        found = (path for path in sorted(folder.rglob("*")) if path.is_file() and path.suffix != ".ipynb")
        names = ((path, path.relative_to(folder)) for path in found)
        return {
            name.as_posix(): path.read_bytes()
            for path, name in names
            if not any(part.startswith((".", "__pycache__")) for part in name.parts)
        }

    def setup(self, assignments: Iterable[str]) -> SlotSetup:
        """Return what a slot is started with to mark these assignments."""
        sources: list[NotebookNode] = []
        modules: dict[str, set[str]] = {}
        for name in assignments:
            for source in (self.source(name, notebook) for notebook in self.notebooks(name)):
                sources.append(source)
                needed = student_modules(source, self._helpers(name))
                modules.setdefault(kind(needed), set()).update(needed)
        return SlotSetup(
            limits=self.marker.limits(),
            data=self._data_root() if any(map(uses_data, sources)) else None,
            bare=self.marker.sandbox == "none",
            modules={kind: tuple(sorted(names)) for kind, names in modules.items()},
            test_modules=test_modules(sources),
            beside=tuple(self.marker.beside),
            course=self.root,
        )

    def _helpers(self, assignment: str) -> dict[str, str]:
        """Read the modules that lie beside an assignment's notebooks."""
        found = sorted(self.path("source", assignment).glob("*.py"))
        return {path.stem: path.read_text("utf-8") for path in found}

    def _data_root(self) -> Path | None:
        """Return the data root that student code sees, made first if the course says how.

        Raises:
            CourseError: the configured folder is not there, or there is no such maker.
        """
        if self.marker.data:
            root = (self.root / str(self.marker.data)).resolve()
            if not root.is_dir():
                raise CourseError(f"c.Marker.data names {root}, which is no folder.")
            return root
        if not self.marker.make_data:
            return None
        try:
            make: Callable[[Path], Path] = import_item(self.marker.make_data)
        except ImportError as error:
            raise CourseError(f"c.Marker.make_data cannot be used: {error}.") from None
        return make(self.root)

    def release(self, assignment: str) -> str:
        """Write release/ and the gradebook's cells with nbgrader's own generate_assignment; return its log.

        Raises:
            CourseError: nbgrader refused.
            sqlalchemy.exc.DBAPIError: the gradebook cannot be reached.
        """
        self.gradebook().close()
        place, staging = self.path("release", assignment), self.root / _STAGING
        shutil.rmtree(staging, ignore_errors=True)
        staging.mkdir()
        with temp_attrs(self.directory, release_directory=_STAGING):
            result = NbGraderAPI(self.directory, config=self.config).generate_assignment(assignment)
            made = self.path("release", assignment)
        if not result["success"]:
            shutil.rmtree(staging, ignore_errors=True)
            raise CourseError(f"{assignment} could not be released:\n{_reasons(result)}")
        shutil.rmtree(place, ignore_errors=True)
        place.parent.mkdir(parents=True, exist_ok=True)
        made.rename(place)
        shutil.rmtree(staging)
        return str(result.get("log", ""))

    @property
    def half_released(self) -> bool:
        """Tell whether a release was interrupted."""
        return (self.root / _STAGING).exists()


def _reasons(result: dict[str, str]) -> str:
    """Say why nbgrader refused: what it calls errors, and the last lines of its tracebacks."""
    said, traced = [], False
    for line in result.get("log", "").splitlines():
        if line.startswith("["):
            traced = "Traceback (" in line
        if line.startswith("[ERROR]") or (traced and re.match(r" {4}\S", line)):
            said.append(line.strip())
    said += result.get("error", "").strip().splitlines()[-1:]
    empty = re.compile(r"Traceback \(|above (traceback|exception)")
    return "\n".join(line for line in said if not empty.search(line))
