"""Makes the class page of an assignment, for instructors: who has what, what went wrong, what is hard."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import groupby
from pathlib import Path
from statistics import mean, median
from urllib.parse import quote

from jinja2 import Environment, FileSystemLoader
from nbformat import NotebookNode
from nbgrader.api import Gradebook

from grader.marking.judging.outcome import Status
from grader.marking.recording.files import write_whole
from grader.policies.deductions import Policies
from grader.report import charts, sections
from grader.report.everyone import everyone
from grader.report.marks import NotebookMarks
from grader.report.pages import report_path
from grader.report.questions import unique
from grader.report.status import has_stopped, how_it_went, read_executed
from grader.report.texts import TEMPLATES, harmless, prepare, share

_SHOWN = 3  # things that went wrong, of one notebook
_FREQUENT = 25  # hints in the table of the most frequent


@dataclass
class Entry:
    """One notebook of one student, reduced to what the class page needs."""

    marks: NotebookMarks
    status: Status
    wrong: list[str] = field(default_factory=list)  # notes, then hints, in the notebook's order
    hints: list[tuple[str, str]] = field(default_factory=list)  # (question, hint)
    earned: list[tuple[str, str, float, float]] = field(default_factory=list)  # grade id, title, marks, of
    stopped: bool = False  # in a cell, which the first of `wrong` names

    @property
    def handed_in(self) -> bool:
        return self.marks.submitted and self.status is not Status.MISSING

    @property
    def to_mark(self) -> bool:
        """Tell whether a person still has marks to give."""
        return self.handed_in and self.marks.needs_manual_grade

    @property
    def to_look_at(self) -> bool:
        """Tell whether marking did not go as it should."""
        return self.handed_in and self.status is not Status.GRADED

    @property
    def link(self) -> str:
        """Return the address of the feedback, seen from the class page."""
        places = (self.marks.student, self.marks.assignment, f"{self.marks.notebook}.html")
        return "/".join(["../feedback", *(quote(place, safe="") for place in places)])


def entry(marks: NotebookMarks, executed: NotebookNode | None) -> Entry:
    """Reduce an executed notebook and its marks."""
    status, notes = how_it_went(executed, marks)
    made = Entry(marks, status, wrong=notes, stopped=has_stopped(executed))
    for question in sections.questions(executed, marks) if executed is not None else []:
        settled = [part.marks for part in question.parts if not part.waiting]
        if settled:
            sums = sum(cell.score for cell in settled), sum(cell.max_score for cell in settled)
            made.earned.append((question.grade_id, question.title, *sums))
        made.hints += [(question.title, hint) for hint in question.hints]
    if status is not Status.MISSING:
        made.wrong += unique(hint for _, hint in made.hints)
    return made


def entries(
    gradebook: Gradebook, assignment: str, root: Path, policies: Policies | None = None
) -> list[Entry]:
    """Read an assignment from the gradebook and from autograded/ in the course folder `root`."""
    found = everyone(gradebook, assignment, root, policies)
    return [entry(marks, read_executed(root, marks)) for marks in found]


def render(assignment: str, found: Sequence[Entry]) -> str:
    """Make the class page; the same entries give the same text."""
    students = [list(group) for _, group in groupby(found, key=lambda one: one.marks.student)]
    present = [group for group in students if any(one.handed_in for one in group)]
    totals = [sum(one.marks.final for one in group) for group in present]
    best = max((sum(one.marks.max_score for one in group) for group in students), default=0.0)
    page = {
        "assignment": assignment,
        "several": len({one.marks.notebook for one in found}) > 1,
        "students": len(students),
        "present": len(present),
        "best": best,
        "mean": mean(totals) if totals else 0.0,
        "median": median(totals) if totals else 0.0,
        "to_mark": sum(any(one.to_mark for one in group) for group in students),
        "stopped": sum(any(one.stopped for one in group) for group in students),
        "to_look_at": sum(any(one.to_look_at for one in group) for group in students),
        "histogram": charts.histogram(totals, best) if totals else "",
        "bars": charts.bars(shares) if (shares := _shares(found)) else "",
        "entries": found,
        "shown": _SHOWN,
        "frequent": _frequent(found),
    }
    return harmless(_environment().get_template("class/index.html.j2").render(page=page))


def write(gradebook: Gradebook, assignment: str, root: Path, policies: Policies | None = None) -> Path:
    """Write the class page to report/ in the course folder `root` and say where."""
    found = entries(gradebook, assignment, root, policies)
    return write_whole(report_path(root, assignment), render(assignment, found))


def _frequent(found: Iterable[Entry]) -> list[tuple[int, str, str]]:
    ended = [one for one in found if one.status in (Status.GRADED, Status.REPAIRED)]  # others say little
    times = Counter(key for one in ended for key in dict.fromkeys(one.hints))
    return sorted(((n, *key) for key, n in times.items()), key=lambda row: (-row[0], row[1:]))[:_FREQUENT]


def _shares(found: Iterable[Entry]) -> dict[str, float]:
    """Map questions, by the title that most notebooks have for them, to the share of marks earned."""
    titles: dict[tuple[str, str], Counter[str]] = {}
    sums: dict[tuple[str, str], tuple[float, float]] = {}
    for one in found:
        for grade_id, title, score, of in one.earned if one.status is not Status.MISSING else []:
            key = (one.marks.notebook, grade_id)
            titles.setdefault(key, Counter())[title] += 1
            earned, possible = sums.get(key, (0.0, 0.0))
            sums[key] = (earned + score, possible + of)
    named: dict[str, float] = {}
    for key, (earned, possible) in sums.items():
        title = titles[key].most_common(1)[0][0]
        named[title if title not in named else f"{title} ({key[0]})"] = share(earned, possible)
    return named


@cache
def _environment() -> Environment:
    return prepare(Environment(loader=FileSystemLoader(TEMPLATES)))
