"""Decides, for each notebook and each case, whether the marker did what it must."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import nbformat

from grader.marking.course import Course
from grader.marking.judge import Job
from grader.marking.master import as_text, auto_points, master, normal_form, released
from grader.marking.outcome import Outcome
from grader.marking.pool import SlotSetup, mark_all
from grader.marking.rebuild import UnknownQuestion, fill
from grader.report.feedback import preview
from grader.verifying.corpus import Case, read_corpus

SALT = "verify"
Track = Callable[[str, Iterable[Outcome], int], Iterable[Outcome]]


@dataclass
class Row:
    """What became of one case, or of one property of a notebook."""

    kind: str
    path: str
    passed: bool = False
    marks: dict[str, float] = field(default_factory=dict)
    hints: list[str] = field(default_factory=list)
    status: str = ""
    seconds: float = 0.0
    why: str = ""
    caught: bool = True
    hinted: bool = True
    contained: bool = True

    def to_json(self) -> dict[str, Any]:
        """Make plain data of it; `why` only where it did not pass."""
        row = asdict(self)
        for name in ("caught", "hinted", "contained", *(("why",) if self.passed else ())):
            del row[name]
        return row


@dataclass
class Verified:
    """All rows: `notebooks` about the notebooks themselves, `files` one a corpus file."""

    notebooks: list[Row] = field(default_factory=list)
    files: list[Row] = field(default_factory=list)

    @property
    def clean(self) -> bool:
        """Tell whether everything passed."""
        return all(row.passed for row in [*self.notebooks, *self.files])

    def totals(self) -> dict[str, dict[str, int]]:
        """Count what the marker got right."""
        mistakes = [row for row in self.files if row.kind == "mistake"]
        alternatives = [row for row in self.files if row.kind == "alternative"]
        attacks = [row for row in self.files if row.kind == "attack"]
        return {
            "mistakes": {"caught": sum(r.caught for r in mistakes), "all": len(mistakes)},
            "hints": {"right": sum(r.hinted for r in mistakes), "all": len(mistakes)},
            "contained": {"contained": sum(r.contained for r in mistakes), "all": len(mistakes)},
            "alternatives": {"kept": sum(r.passed for r in alternatives), "all": len(alternatives)},
            "attacks": {"held": sum(r.passed for r in attacks), "all": len(attacks)},
        }

    def to_json(self) -> dict[str, Any]:
        """Make plain data of it."""
        return {
            "files": [row.to_json() for row in self.files],
            "notebooks": [row.to_json() for row in self.notebooks],
            "totals": self.totals(),
        }


class _Notebook:
    """One notebook of the course, with what is needed to judge a case against it."""

    def __init__(self, course: Course, assignment: str, name: str) -> None:
        self.course, self.assignment, self.name = course, assignment, name
        self.source = course.source(assignment, name)
        self.master, self.released = master(self.source), released(self.source)
        self.points = auto_points(self.source)
        solutions = [c for c in self.source.cells if c.metadata.get("nbgrader", {}).get("solution")]
        self.solutions = {c.metadata.nbgrader.grade_id: _plain(c.source) for c in solutions}

    def job(self, student: str, answers: dict[str, str]) -> Job:
        texts = [nbformat.writes(n) for n in (fill(self.released, answers), self.master, self.released)]
        return Job(self.assignment, self.name, student, texts[0], texts[1], texts[2], SALT)

    def cells_of(self, questions: Iterable[str]) -> set[str]:
        """Return the graded cells of questions: `test-<id>` and `test-<id>-<aspect>`."""
        return {cell for cell in self.points if self._question_of(cell) in set(questions)}

    def _question_of(self, graded: str) -> str:
        name = graded.removeprefix("test-")
        owners = [q for q in self.solutions if name == q or name.startswith(f"{q}-")]
        return max(owners, key=len, default="")

    def hidden_lines(self) -> set[str]:
        """Return every line of hidden tests that is long enough to be recognised."""
        graded = [c for c in self.source.cells if c.metadata.get("nbgrader", {}).get("grade_id") in self.points]
        lines = {line.strip() for cell in graded for line in cell.source.splitlines()[1:]}
        return {line for line in lines if len(line) > 20}


def _plain(source: str) -> str:
    return "".join(line for line in source.splitlines(True) if not re.match(r"\s*### (BEGIN|END) SOLUTION", line))


def verify(
    course: Course, target: str | None, corpus: Path, setup: SlotSetup, slots: int, track: Track
) -> Verified:
    """Mark the marker.

    Args:
        course: the course folder.
        target: `assignment`, `assignment/notebook`, or None for all.
        corpus: a folder of mistakes/, alternatives/ and attacks/.
        setup: how student code is run.
        slots: how many at once.
        track: shows progress over outcomes.
    """
    assignment, _, name = (target or "").partition("/")
    names = [assignment] if assignment else course.assignments()
    notebooks = {
        (a, n): _Notebook(course, a, n) for a in names for n in course.notebooks(a) if name in ("", n)
    }
    cases = list(read_corpus(corpus, assignment or None, name or None))
    result = Verified()
    judged: dict[str, Callable[[Outcome], Row]] = {}
    jobs: list[Job] = []
    for key, notebook in notebooks.items():
        result.notebooks += [_release_row(notebook), _normal_form_row(notebook)]
        for kind, answers, judge in (("reference", notebook.solutions, _reference), ("untouched", {}, _untouched)):
            jobs.append(notebook.job(f"{kind} {'/'.join(key)}", answers))
            judged[jobs[-1].student] = _bind(judge, notebook)
    for case in cases:
        try:
            notebook = _notebook_of(case, notebooks)
            jobs.append(notebook.job(case.path, case.answers if case.kind == "" else _answers(notebook, case)))
            judged[case.path] = _bind(_case, notebook, case)
        except (LookupError, ValueError) as error:
            result.files.append(Row(case.kind, case.path, why=str(error), caught=False, hinted=False, contained=False))
    for outcome in track("Verifying", mark_all(jobs, setup, slots), len(jobs)):
        row = judged[outcome.student](outcome)
        (result.notebooks if row.kind in ("reference", "untouched") else result.files).append(row)
    result.files.sort(key=lambda row: row.path)
    return result
