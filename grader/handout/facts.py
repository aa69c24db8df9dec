"""What students are told about handing in an assignment, gathered from the course's configuration."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from nbgrader.api import MissingEntry
from sqlalchemy.engine import make_url

from grader.handout.settings import HandingIn
from grader.kernels.limits import MIB, Limits
from grader.marking.recording.course import Course, CourseError
from grader.marking.recording.handed_in import TAG
from grader.policies import said
from grader.policies.rules import Policy
from grader.policies.times import from_stored, show

Row = tuple[str, str]


@dataclass(frozen=True)
class Facts:
    """What is said of one assignment.

    Attributes:
        assignment: its name.
        files: notebook -> the names of the files that may be handed in with it, in the order of working.
        with_marks: those notebooks that are handed in.
        due: when, in words with the zone; empty where the gradebook does not say.
        policy: what is taken off, and which names files may have too.
        told: the sentences of the configuration.
        limits: of what is run.
    """

    assignment: str
    files: dict[str, list[str]]
    with_marks: list[str]
    due: str
    policy: Policy
    told: HandingIn
    limits: Limits

    def rows(self, notebooks: Iterable[str]) -> list[Row]:
        """Return the table of some of its notebooks: what, and how."""
        names = [f"`{name}.ipynb`" for name in notebooks]
        beside = [f"`{file}`" for name in notebooks for file in self.files[name]]
        keep = "keep this name" if len(names) == 1 else "keep these names"
        others = [f", or call it `{name}`" for name in self.other_names()]
        others += [f", or all in one archive, `{name}`" for name in self.policy.files if not _is_one(name)]
        rows = [
            ("Hand in", f"{', '.join(names)}: {keep}{''.join(others)}"),
            ("Other names", said.wrong_format(self.policy)),
            ("With it", f"if you like, {', '.join(beside)}, which the notebook writes" if beside else ""),
            ("Where", self.told.where or "your instructor says where"),
            ("Due", self.due or "your instructor says when"),
            ("Late", said.late(self.policy)),
            ("Extra credit", said.extra(self.policy)),
            ("Before", "Restart Kernel and Run All Cells; save; see what the last cell says"),
            ("Where marked", self._limits()),
            ("Installed there", ", ".join(["Python", *self.told.installed]) if self.told.installed else ""),
            ("Feedback", f"{_PAGE} {self.told.feedback or 'Your instructor says when and where.'}"),
        ]
        return [row for row in rows if row[1]]

    def other_names(self) -> list[str]:
        """List names that a notebook may have too; they tell notebooks apart only where there is one."""
        return [name for name in self.policy.files if _is_one(name) and len(self.with_marks) == 1]

    def _limits(self) -> str:
        limits = self.limits
        return (
            "your notebook runs from top to bottom, without a network, in at most "
            f"{_time(limits.submission_seconds)} ({_time(limits.cell_seconds)} a cell) and "
            f"{limits.memory / 2**30:.2g} GiB of memory; "
            f"files of at most {limits.notebook // MIB} MiB. A cell that takes longer, or "
            "imports what is not installed, stops there: what it would define is missing, the rest is marked"
        )


_PAGE = (
    "a page for each notebook: marks by question, and what each hidden test that failed has found, "
    "never the test itself."
)


def facts_of(course: Course, assignment: str) -> Facts:
    """Gather the facts of an assignment.

    Raises:
        CourseError: there is no such assignment, or the configuration says no place on GitHub.
        sqlalchemy.exc.DBAPIError: the gradebook cannot be reached.
    """
    told = HandingIn(config=course.config)
    if told.github and not re.fullmatch(r"[\w.-]+/[\w.-]+/[\w./-]+", told.github):
        raise CourseError(
            f"c.HandingIn.github is {told.github!r}: write owner/repository/branch, as in ada/course/main."
        )
    names, first = course.notebooks(assignment), told.order.get(assignment, [])
    order = sorted(names, key=lambda name: first.index(name) if name in first else len(first))
    files = {name: _handed_in_with(course, assignment, name) for name in order}
    with_marks = [name for name in order if name in course.with_marks(assignment)]
    due, limits = _due(course, assignment), course.marker.limits()
    return Facts(assignment, files, with_marks, due, course.policies.policy(assignment), told, limits)


def _handed_in_with(course: Course, assignment: str, notebook: str) -> list[str]:
    tags = (
        tag for cell in course.source(assignment, notebook).cells for tag in cell.metadata.get("tags", [])
    )
    return [tag.removeprefix(TAG) for tag in tags if tag.startswith(TAG)]


def _due(course: Course, assignment: str) -> str:
    """Say when an assignment is due; a gradebook that is not there is not made for that."""
    url = make_url(course.database)
    if url.get_backend_name() == "sqlite" and not Path(str(url.database)).is_file():
        return ""
    with course.gradebook() as book:
        try:
            due: datetime | None = book.find_assignment(assignment).duedate
        except MissingEntry:
            return ""
    return show(from_stored(due), course.policies.zone) if due else ""


def _is_one(name: str) -> bool:
    """Tell whether a file of this name is one notebook, and no archive."""
    return name.endswith(".ipynb")


def _time(seconds: float) -> str:
    return f"{seconds / 60:g} minutes" if seconds >= 120 else f"{seconds:g} seconds"
