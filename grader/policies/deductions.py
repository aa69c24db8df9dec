"""What is taken off the marks in the gradebook, worked out whenever marks are shown or exported."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cached_property
from pathlib import Path
from typing import Any

from nbgrader.api import (
    Assignment,
    Gradebook,
    Notebook,
    Student,
    SubmittedAssignment,
    SubmittedNotebook,
)
from traitlets.config import Config

from grader.policies.formats import TABLE, Decision, read_decisions
from grader.policies.late import Late
from grader.policies.plugin import LatePlugin
from grader.policies.rules import Policy
from grader.policies.times import from_stored, show


@dataclass(frozen=True)
class Deduction:
    """What is taken off one notebook of a student: `late` and `wrong_format`, in marks.

    Attributes:
        handed_in: when; None where that is not known.
        seconds_late: after it was due, with an extension; grace is not taken off.
        due: a sentence for the student: when it was due and handed in; empty without a due date.
        told: sentences for the student: what was taken off and why.
        too_late: by the policy nothing counts, nor will what a person still gives.
    """

    late: float = 0.0
    wrong_format: float = 0.0
    handed_in: datetime | None = None
    seconds_late: float = 0.0
    due: str = ""
    told: tuple[str, ...] = ()
    too_late: bool = False

    @property
    def marks(self) -> float:
        """All that is taken off."""
        return round(self.late + self.wrong_format, 6)


class Policies:
    """The policies of a course: nbgrader's late plugin, `c.Late`, and what a person decided.

    Raises:
        PolicyError: from any method, where something in them cannot be used.
    """

    def __init__(self, config: Config, root: Path) -> None:
        self._late = Late(config=config)
        self._plugin = LatePlugin(config, root)
        self.table = root / TABLE

    @property
    def policy_names(self) -> list[str]:
        """List the assignments that a policy is written for."""
        return sorted(self._late.policies)

    def check(self) -> None:
        """See that everything can be used, before anything depends on it."""
        for assignment in self.policy_names:
            self.policy(assignment)
        self._late.read_zone  # noqa: B018
        self.decisions()
        self._plugin.check()

    def policy(self, assignment: str) -> Policy:
        """Return the policy of an assignment."""
        return self._late.policy(assignment)

    def words(self, assignment: str) -> str:
        """Return the policy of an assignment as it is written, for people to read."""
        self.policy(assignment)
        return str(self._late.policies.get(assignment, ""))

    @property
    def zone(self) -> Any:
        """The zone of times that name none, in which days begin and times are shown."""
        return self._late.read_zone

    def decisions(self) -> dict[tuple[str, str], Decision]:
        """Read what a person decided about formats: (assignment, student) -> decision."""
        return read_decisions(self.table)

    def deductions(self, gradebook: Gradebook, assignment: str) -> dict[tuple[str, str], Deduction]:
        """Work out what is taken off: (student, notebook) -> deduction, for all that the gradebook has."""
        reckoning = _Reckoning(self, gradebook, assignment)
        return {(row.student, row.notebook): reckoning.of(row) for row in _rows(gradebook, assignment)}

    def settle(self, gradebook: Gradebook, assignment: str) -> None:
        """Store what is taken off now, for those who read the gradebook without asking here.

        These are formgrader and nbgrader's own exports: their column `late_submission_penalty` has
        everything that is taken off, so that their totals are ours.
        """
        reckoning = _Reckoning(self, gradebook, assignment)
        owed = ((row, reckoning.of(row).marks) for row in _rows(gradebook, assignment))
        changed = {row.id: marks for row, marks in owed if marks != (row.late_submission_penalty or 0.0)}
        for key, marks in changed.items():
            stored = gradebook.db.query(SubmittedNotebook).filter(SubmittedNotebook.id == key)
            stored.update({"late_submission_penalty": marks}, synchronize_session=False)
        if changed:
            gradebook.db.commit()

    def late_marks(self, gradebook: Gradebook, assignment: str, row: Any, seconds: float) -> float:
        """Ask the late plugin, which may be the course's own, what lateness costs a notebook."""
        return self._plugin.marks(gradebook, assignment, row, seconds)

    @property
    def by_policy(self) -> bool:
        """Tell whether lateness costs what `c.Late.policies` says, and not what another plugin does."""
        return self._plugin.is_ours


@dataclass
class _Reckoning:
    """Works out rows of one assignment."""

    policies: Policies
    gradebook: Gradebook
    assignment: str

    @cached_property
    def policy(self) -> Policy:
        return self.policies.policy(self.assignment)

    @cached_property
    def confirmed(self) -> dict[str, Decision]:
        found = self.policies.decisions().items()
        return {who: one for (where, who), one in found if where == self.assignment and one.decided == "yes"}

    def of(self, row: Any) -> Deduction:
        """Work out one row; never is more taken off than was earned."""
        handed_in = from_stored(row.timestamp) if row.timestamp else None
        seconds = _seconds_late(row)
        late = self._late(row, seconds) if seconds else 0.0
        wrong = 0.0
        if row.student in self.confirmed:
            wrong = min(row.score - late, row.score * self.policy.wrong_format / 100)
        costs, due = self._costs(row, late, wrong), self._times(row)
        too_late = self.policies.by_policy and late == row.score > 0
        return Deduction(round(late, 6), round(wrong, 6), handed_in, seconds, due, costs, too_late)

    def _late(self, row: Any, seconds: float) -> float:
        marks = self.policies.late_marks(self.gradebook, self.assignment, row, seconds)
        return float(min(max(marks, 0.0), row.score))

    def _times(self, row: Any) -> str:
        if (due := _due(row)) is None:
            return ""
        zone = self.policies.zone
        extended = ", with your extension" if row.extension else ""
        handed_in = f"; handed in {show(from_stored(row.timestamp), zone)}" if row.timestamp else ""
        return f"Due {show(from_stored(due), zone)}{extended}{handed_in}."

    def _costs(self, row: Any, late: float, wrong: float) -> tuple[str, ...]:
        told = []
        if late and late == row.score:
            told.append(f"Handed in too late to count: all {late:g} marks that you earned were taken off.")
        elif late:
            told.append(f"Handed in late: {_of(late, row.score)}")
        if wrong:
            why = self.confirmed[row.student].why
            told.append(f"Wrong format{f' ({why})' if why else ''}: {_of(wrong, row.score)}")
        return tuple(told)


def _of(marks: float, score: float) -> str:
    return f"{round(marks, 2):g} marks were taken off the {round(score, 2):g} that you earned."


def _due(row: Any) -> Any:
    """Return when a submission was due, with its extension, as the gradebook keeps it; None for no time."""
    return None if row.duedate is None else row.duedate + (row.extension or timedelta())


def _seconds_late(row: Any) -> float:
    if not (due := _due(row)) or not row.timestamp:
        return 0.0
    return max(0.0, (from_stored(row.timestamp) - from_stored(due)).total_seconds())


def _rows(gradebook: Gradebook, assignment: str) -> list[Any]:
    query = (
        gradebook.db.query(
            SubmittedNotebook.id,
            Student.id.label("student"),
            Notebook.name.label("notebook"),
            SubmittedNotebook.score,
            SubmittedNotebook.late_submission_penalty,
            SubmittedAssignment.timestamp,
            SubmittedAssignment.extension,
            Assignment.duedate,
        )
        .join(SubmittedAssignment, SubmittedNotebook.assignment_id == SubmittedAssignment.id)
        .join(Student, SubmittedAssignment.student_id == Student.id)
        .join(Notebook, SubmittedNotebook.notebook_id == Notebook.id)
        .join(Assignment, Notebook.assignment_id == Assignment.id)
        .filter(Assignment.name == assignment)
    )
    return list(query)
