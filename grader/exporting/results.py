"""What goes out for each student: what an assignment came to, and what the roster says."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path

from nbgrader.api import Gradebook

from grader.marking.judging.outcome import Status
from grader.marking.recording.roster import ROSTER, Enrolled, read_roster
from grader.policies.deductions import Policies
from grader.report.everyone import everyone
from grader.report.marks import NotebookMarks
from grader.report.status import status_of

_OPEN = {Status.UNMARKED, Status.UNKNOWN}


@dataclass(frozen=True)
class Result:
    """What one assignment came to for one student; `parts` are its notebooks, `statuses` theirs."""

    parts: tuple[NotebookMarks, ...]
    statuses: tuple[str, ...]

    @property
    def status(self) -> str:
        """The status of all notebooks, or that of each where they differ."""
        if len(set(self.statuses)) == 1:
            return self.statuses[0]
        return "; ".join(
            f"{part.notebook}: {status}" for part, status in zip(self.parts, self.statuses, strict=True)
        )

    @property
    def handed_in(self) -> bool:
        """Tell whether anything was."""
        return any(status != Status.MISSING for status in self.statuses)

    @property
    def refused(self) -> bool:
        """Tell whether its folder must be renamed before anything can be done with it."""
        return any(part.trouble for part in self.parts)

    @property
    def open(self) -> str:
        """Say why its marks are not final; empty where they are."""
        if self.refused or Status.UNKNOWN in self.statuses:
            return "not recognised"
        if Status.UNMARKED in self.statuses:
            return "not marked yet"
        both = zip(self.parts, self.statuses, strict=True)
        waiting = any(part.needs_manual_grade for part, status in both if status != Status.MISSING)
        return "to mark by hand" if waiting else ""

    def score_of(self, part: NotebookMarks, *, so_far: bool = False) -> float | None:
        """Return the marks of one notebook; None where there are none, or not all of them."""
        status = self.statuses[self.parts.index(part)]
        if status == Status.MISSING or part.trouble or not part.submitted:
            return None
        unsettled = status in _OPEN or part.needs_manual_grade
        return None if unsettled and not so_far else part.final

    def score(self, *, so_far: bool = False) -> float | None:
        """Return the marks that count; None where nothing was handed in, or not all of it is marked."""
        if self.open and not so_far:
            return None
        scores = [self.score_of(part, so_far=so_far) for part in self.parts]
        known = [score for score in scores if score is not None]
        return round(sum(known), 6) if known else None

    @property
    def max_score(self) -> float:
        """The marks that can be earned, without extra credit."""
        return round(sum(part.max_score for part in self.parts), 6)

    @property
    def penalty(self) -> float:
        """The marks that are taken off."""
        return round(sum(part.penalty for part in self.parts), 6)


@dataclass
class Row:
    """One student, and the results: assignment -> result."""

    who: Enrolled
    results: dict[str, Result] = field(default_factory=dict)

    @property
    def refused(self) -> bool:
        """Tell whether this is a folder that cannot stand for a student."""
        return any(result.refused for result in self.results.values())


def read_results(
    gradebook: Gradebook, assignments: Iterable[str], root: Path, policies: Policies
) -> list[Row]:
    """Read what everyone has in these assignments: the roster's, the gradebook's and submitted/'s.

    Raises:
        nbgrader.api.MissingEntry: the gradebook lacks an assignment.
        RosterError, PolicyError: the roster, or a policy, cannot be used.
    """
    roster = read_roster(root / ROSTER)
    rows: dict[str, Row] = {}
    for assignment in assignments:
        found = sorted(everyone(gradebook, assignment, root, policies), key=lambda one: one.student)
        for student, group in groupby(found, key=lambda one: one.student):
            parts = tuple(sorted(group, key=lambda one: one.notebook))
            who = roster.get(student, Enrolled(student, parts[0].name))
            row = rows.setdefault(student, Row(who))
            row.results[assignment] = Result(parts, tuple(status_of(root, part) for part in parts))
    return [rows[student] for student in sorted(rows)]
