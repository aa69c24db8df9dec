"""One row a student: marks in all notebooks, how marking went, and who needs help."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from grader.marking.judging.outcome import Status
from grader.marking.recording.roster import Enrolled
from grader.report.classpage.entries import Earned, Entry
from grader.report.classpage.items import Key
from grader.report.questions import unique
from grader.report.texts import number

FEW = 0.5  # the share of decided marks below which a student needs help
_UNDONE = {Status.TIMED_OUT, Status.KERNEL_DIED, Status.OUT_OF_MEMORY, Status.MALFORMED, Status.FAILED}
_NOTES = 2  # of one notebook
_QUESTIONS = 5  # without marks, that are named


@dataclass
class Student:
    """A student with an entry for each notebook, in the order of the notebooks."""

    student: str
    entries: list[Entry]
    name: str = ""
    section: str = ""
    earned: dict[Key, Earned] = field(default_factory=dict)

    @property
    def handed_in(self) -> bool:
        return any(one.handed_in for one in self.entries)

    @property
    def to_mark(self) -> bool:
        return any(one.to_mark for one in self.entries)

    @property
    def stopped(self) -> bool:
        return any(one.stopped for one in self.entries)

    @property
    def to_look_at(self) -> bool:
        return any(one.to_look_at for one in self.entries)

    @property
    def total(self) -> float:
        """The marks that count, of all notebooks."""
        return round(sum(one.marks.final for one in self.entries), 6)

    @property
    def link(self) -> str:
        """Return the address of the first feedback page."""
        return next((one.link for one in self.entries if one.link), "")

    @property
    def states(self) -> list[str]:
        """Say in words what is not simply marked."""
        if not self.handed_in:
            return unique(str(one.status) for one in self.entries if one.status is not Status.MISSING) or [
                "nothing handed in"
            ]
        several = len(self.entries) > 1
        odd = [one for one in self.entries if one.status is not Status.GRADED]
        said = [f"{one.marks.notebook}: {one.status}" if several else str(one.status) for one in odd]
        return said + ["to mark by hand"] * self.to_mark

    @property
    def flags(self) -> list[str]:
        """Name what the page can be filtered by."""
        facts = {
            "help": bool(self.reasons),
            "mark": self.to_mark,
            "off": self.to_look_at,
            "absent": not self.handed_in,
        }
        return [name for name, true in facts.items() if true]

    @property
    def reasons(self) -> list[str]:
        """Say why this student needs help; nothing for who handed in nothing."""
        found = []
        decided = [one for one in self.earned.values() if one.most]
        score, most = sum(one.score for one in decided), sum(one.most for one in decided)
        if most and score < FEW * most:
            found.append(f"earned {number(score)} of the {number(most)} marks that are decided")
            nothing = [one.title for one in decided if one.score <= 0]
            if nothing:
                more = f" and {len(nothing) - _QUESTIONS} more" if len(nothing) > _QUESTIONS else ""
                found.append(f"no mark in {'; '.join(nothing[:_QUESTIONS])}{more}")
        for one in self.entries:
            if one.handed_in and (one.stopped or one.status in _UNDONE):
                notes = " ".join(one.notes[:_NOTES]) or f"{one.status}."
                found.append(f"{one.marks.notebook}: {notes}")
        return found

    @property
    def share(self) -> float:
        """The share of the decided marks, by which those who need help are put in order."""
        most = sum(one.most for one in self.earned.values())
        return sum(one.score for one in self.earned.values()) / most if most else 0.0


def students(found: Sequence[Entry], roster: Mapping[str, Enrolled] | None = None) -> list[Student]:
    """Put together the entries of each student; the roster, if there is one, knows names and sections."""
    made = []
    for student, group in groupby(found, key=lambda one: one.marks.student):
        entries = list(group)
        known = (roster or {}).get(student, Enrolled(student))
        name = known.name or next((one.marks.name for one in entries if one.marks.name), "")
        earned = {(one.marks.notebook, e.question): e for one in entries for e in one.earned}
        made.append(Student(student, entries, name, known.section, earned))
    return made
