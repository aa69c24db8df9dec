"""A question as feedback shows it: its answers, what marked them, what to do next."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from nbformat import NotebookNode

from grader.asking.sheet import Check, Sheet
from grader.marking.rebuilding.cells import Role, is_unwritten, role
from grader.report.marks import CellMarks
from grader.report.texts import number


@dataclass
class Line:
    """A row of a table: a check, or several that failed for one reason.

    `again` if the same hint stands above already.
    """

    checks: list[Check]
    again: bool = False

    @property
    def check(self) -> Check:
        return self.checks[0]

    @property
    def marks(self) -> float:
        return round(sum(check.marks for check in self.checks), 6)

    @property
    def earned(self) -> float:
        return round(sum(check.earned for check in self.checks), 6)

    @property
    def state(self) -> str:
        """One of passed, failed, advice."""
        if self.check.passed:
            return "passed"
        return "failed" if self.check.marks else "advice"


@dataclass
class Part:
    """One cell that earns marks. `sheet` is None where a person marks."""

    marks: CellMarks
    sheet: Sheet | None

    @property
    def by_person(self) -> bool:
        return self.sheet is None

    @property
    def checks(self) -> list[Check]:
        return self.sheet.checks if self.sheet else []

    def lines(self, told: set[str]) -> list[Line]:
        """Return the checks in their order, those that failed for one reason in one row.

        Args:
            told: the hints that stand above already; those of this part are added.
        """
        found: list[Line] = []
        by_reason: dict[tuple[str, str], Line] = {}
        for check in self.checks:
            line = Line([check], again=not check.passed and check.hint in told)
            reason = (line.state, check.hint)
            if not check.passed and check.hint and reason in by_reason:
                by_reason[reason].checks.append(check)
            else:
                found.append(line)
                by_reason.setdefault(reason, line)
        told |= {check.hint for check in self.checks if check.hint and not check.passed}
        return found

    @property
    def waiting(self) -> bool:
        return self.marks.needs_manual_grade and self.marks.manual_score is None

    @property
    def troubled(self) -> bool:
        return self.sheet is not None and bool(self.sheet.trouble)

    @property
    def unmarked(self) -> bool:
        return self.sheet is not None and not self.sheet.checks

    @property
    def changed(self) -> bool:
        """Tell whether a person set another mark than the checks give."""
        return self.sheet is not None and self.marks.manual_score not in (None, self.sheet.score)


@dataclass
class Question:
    """A solution cell and what marks it, or (without parts) a place where the student wrote cells."""

    title: str
    grade_id: str = ""
    parts: list[Part] = field(default_factory=list)
    cells: list[NotebookNode] = field(default_factory=list)  # as executed: hostile
    given: list[NotebookNode] = field(default_factory=list)  # cells of the course, only for their errors
    comments: list[str] = field(default_factory=list)

    def left_blank(self, part: Part) -> bool:
        """Tell whether a person has nothing to mark in a part, as nothing was written."""
        settled = not part.waiting and part.marks.manual_score is None
        answers = [cell for cell in self.cells if role(cell) is Role.ANSWER]
        return part.by_person and settled and bool(answers) and all(map(is_unwritten, answers))

    @property
    def nothing_to_mark(self) -> bool:
        """Tell whether marks were lost in a part that was left blank."""
        return any(self.left_blank(part) for part in self.parts)

    @property
    def rows(self) -> list[tuple[Part, list[Line]]]:
        """The parts with the rows of their checks."""
        told: set[str] = set()
        return [(part, part.lines(told)) for part in self.parts]

    @property
    def score(self) -> float:
        return round(sum(part.marks.score for part in self.parts), 6)

    @property
    def max_score(self) -> float:
        return round(sum(part.marks.max_score for part in self.parts), 6)

    @property
    def hints(self) -> list[str]:
        """List what to do next, each once: what costs marks first, and nothing that only follows from it."""
        failed = [c for part in self.parts for c in part.checks if c.hint and not c.passed]
        causes = [check for check in failed if not check.follows] or failed
        return unique(check.hint for check in sorted(causes, key=lambda check: not check.marks))

    def name_of(self, part: Part) -> str:
        """Say in words what a graded cell is about, beside the question's own name."""
        if part.by_person:
            return "read by a person"
        name = part.marks.grade_id.removeprefix("test-")
        return name.removeprefix(f"{self.grade_id}-").replace("-", " ").replace("_", " ")

    @property
    def lost(self) -> bool:
        """Tell whether marks were lost, not counting what a person still marks."""
        return any(not p.waiting and p.marks.score < p.marks.max_score for p in self.parts)

    @property
    def earned(self) -> str:
        """What the question earned, as people write it; nothing is said before anything is marked."""
        if self.parts and all(part.waiting for part in self.parts):
            return "…"
        return number(self.score)

    @property
    def all_passed(self) -> bool:
        """Tell whether there are checks, all of them passed, and nothing else to say."""
        plain = all(p.checks and not p.changed and not p.troubled for p in self.parts)
        return bool(self.parts) and plain and all(c.passed for part in self.parts for c in part.checks)

    @property
    def state(self) -> str:
        """One of waiting, problem, full, some, none, or "" if there is nothing to earn."""
        if not self.parts:
            return ""
        if any(part.troubled and part.waiting for part in self.parts):
            return "problem"
        if any(part.waiting for part in self.parts):
            return "waiting"
        if self.score >= self.max_score:
            return "full"
        return "some" if self.score > 0 else "none"


def unique(texts: Iterable[str]) -> list[str]:
    """Return texts without repetitions, in their order."""
    return list(dict.fromkeys(texts))
