"""Everyone of a class: the gradebook's students, those of the roster, and what lies in submitted/."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from nbgrader.api import Gradebook

from grader.marking.judging.outcome import HANDED_IN, NOTHING_THERE, Status, digest_of
from grader.marking.recording.course import Course, Submitted
from grader.marking.recording.finding import archives_in, notebooks_below
from grader.marking.recording.handed_in import plain_file
from grader.marking.recording.names import unusable, visible
from grader.marking.recording.roster import ROSTER, read_roster
from grader.policies.deductions import Policies
from grader.report.marks import NotebookMarks, blank, read
from grader.report.refused import refused
from grader.report.status import read_facts

_LARGEST = 64 * 2**20  # bytes of a file that can be one that was marked


def everyone(
    gradebook: Gradebook, assignment: str, root: Path, policies: Policies | None = None
) -> list[NotebookMarks]:
    """Return an entry for each notebook of each student that anything is known of.

    What lies in submitted/ is compared with what was marked: `waits` and `strangers` say what was not.

    Raises:
        nbgrader.api.MissingEntry: the gradebook has no such assignment.
        RosterError: the roster cannot be used.
        PolicyError: a policy cannot be used.
    """
    course = Course(root)
    places = course.handed_in_at(assignment) if assignment in course.assignments() else {}
    entries = read(gradebook, assignment, policies)
    entries += [
        *refused(gradebook, assignment, root),
        *_unknown(gradebook, assignment, root, entries, places, policies),
    ]
    return [_seen(entry, course, places.get(entry.student)) for entry in entries]


def _unknown(
    gradebook: Gradebook,
    assignment: str,
    root: Path,
    entries: Iterable[NotebookMarks],
    places: Iterable[str],
    policies: Policies | None,
) -> Iterator[NotebookMarks]:
    """Yield entries of students whom the gradebook does not know."""
    known = {entry.student for entry in entries}
    roster = read_roster(root / ROSTER)
    handed_in = (name for name in places if not unusable(name))
    cells = blank(gradebook, assignment, policies)
    for student in sorted({*roster, *handed_in} - known):
        name = roster[student].name if student in roster else ""
        for notebook in sorted(cells):
            yield NotebookMarks(
                assignment, notebook, student, name, submitted=False, cells=dict(cells[notebook])
            )


def _seen(entry: NotebookMarks, course: Course, folder: Path | None) -> NotebookMarks:
    """Look at what lies in submitted/ for one notebook."""
    if entry.trouble or folder is None:
        return entry
    path = course.found(Submitted(entry.assignment, entry.notebook, entry.student, folder))
    if path is None:
        lying = [*notebooks_below(folder), *archives_in(folder)]
        strangers = (visible(str(other.relative_to(folder))) for other in lying)
        notebooks = {f"{name}.ipynb" for name in course.notebooks(entry.assignment)}
        return replace(entry, strangers=tuple(name for name in strangers if name not in notebooks))
    facts = read_facts(course.root, entry) if entry.submitted else {}
    if facts.get("status", Status.MISSING) in NOTHING_THERE:
        return replace(entry, waits=True)
    known, data = facts.get(HANDED_IN, ""), plain_file(path, _LARGEST)
    return replace(entry, waits=bool(known) and data is not None and known != digest_of(data))
