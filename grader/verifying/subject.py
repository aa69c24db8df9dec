"""One notebook of the course as verification sees it."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import cached_property
from typing import Any

import nbformat
from nbformat import NotebookNode

from grader.handout.release import expected
from grader.kernels.limits import Limits
from grader.marking.judging.judge import Job
from grader.marking.judging.part import Part, run_before
from grader.marking.rebuilding.cells import Role, auto_points, cells_by_grade_id, role
from grader.marking.rebuilding.master import as_text, normal_form, released
from grader.marking.rebuilding.rebuild import fill, rebuild
from grader.marking.rebuilding.unfilled import unfilled
from grader.marking.recording.course import Course

SALT = "verify"  # the same inputs in every run
_SOLUTION_MARK = re.compile(r"\s*### (BEGIN|END) SOLUTION")
_TELLING = 20  # characters that a line must have to be recognised


class Subject:
    """A source notebook, its reference answers, and jobs that mark answers to it."""

    def __init__(self, course: Course, assignment: str, notebook: str) -> None:
        self.course, self.assignment, self.notebook = course, assignment, notebook
        self.source = course.source(assignment, notebook)
        self.released = released(self.source)
        self.points = auto_points(self.source)
        cells = cells_by_grade_id(self.source)
        self.reference = {n: _plain(c.source) for n, c in cells.items() if role(c) is Role.ANSWER}

    @property
    def path(self) -> str:
        return f"{self.assignment}/{self.notebook}"

    def job(self, name: str, answers: Mapping[str, str]) -> Job:
        """Make a job of a release with answers in it.

        Raises:
            UnknownQuestion: there is no such answer cell.
        """
        text = nbformat.writes(fill(self.released, answers))
        return replace(self.course.job(self.assignment, self.notebook, name, text), salt=SALT)

    def part(self, question: str, graded: Iterable[str] | None = None, **kind: Any) -> Part:
        """Describe what is marked from the answer of a question on: these graded cells, or all that follow.

        Args:
            question: all answers before its own are the reference.
            graded: graded cells after it.
            kind: other fields of the part.
        """
        after = self.after(question)
        chosen = after if graded is None else tuple(cell for cell in after if cell in set(graded))
        return Part(question, run_before(self.rebuilt.cells, question), chosen, **kind)

    def changed(self, answers: Mapping[str, str]) -> list[str]:
        """Return the questions whose answers are not the reference, in the order of the notebook."""
        return [n for n in self.reference if answers.get(n, self.reference[n]) != self.reference[n]]

    def after(self, question: str) -> tuple[str, ...]:
        """Return the graded cells after an answer."""
        names = list(cells_by_grade_id(self.source))
        return tuple(name for name in names[names.index(question) :] if name in self.points)

    @cached_property
    def rebuilt(self) -> NotebookNode:
        """The notebook that is marked, with the reference answers."""
        job = self.job("reference", self.reference)
        texts = (nbformat.reads(text, 4) for text in (job.master, job.released))
        return rebuild(job.raw, *texts, max_bytes=Limits().notebook).notebook

    def cells_of(self, questions: Iterable[str]) -> set[str]:
        """Return the graded cells of questions: `test-<id>` and `test-<id>-<aspect>`."""
        chosen = set(questions)
        return {cell for cell in self.points if self._question_of(cell) in chosen}

    def form_problems(self) -> list[str]:
        """List what keeps the source from its normal form."""
        return normal_form(
            self.course.path("source", self.assignment, notebook=self.notebook).read_text("utf-8")
        )

    @property
    def written(self) -> bool:
        """Tell whether nothing is left to be filled in."""
        return not any(any(unfilled(cell.source)) for cell in self.source.cells)

    def release_problems(self) -> list[str]:
        """Say whether release/ is not, byte for byte, what the source gives."""
        path = self.course.path("release", self.assignment, notebook=self.notebook)
        if not path.is_file():
            return [f"release/{self.path}.ipynb is not there: course release {self.assignment}"]
        if path.read_text("utf-8") != as_text(expected(self.course, self.assignment, self.notebook)):
            return [
                f"release/{self.path}.ipynb is not what the source gives: course release {self.assignment}"
            ]
        return []

    def hidden_lines(self) -> set[str]:
        """Return the lines of hidden tests that stand nowhere in what a student sees or may write."""
        cells = cells_by_grade_id(self.source).items()
        hidden = {line.strip() for n, c in cells if n in self.points for line in c.source.splitlines()[1:]}
        seen = "\n".join([*(cell.source for cell in self.released.cells), *self.reference.values()])
        return {line for line in hidden if len(line) > _TELLING and line not in seen}

    def _question_of(self, graded: str) -> str:
        """Return the question that a graded cell names; if none, that of the answer cell before it."""
        name = graded.removeprefix("test-")
        owners = [q for q in self.reference if name == q or name.startswith(f"{q}-")]
        return max(owners, key=len, default="") or self._answer_before(graded)

    def _answer_before(self, graded: str) -> str:
        names = list(cells_by_grade_id(self.source))
        before = names[: names.index(graded)]
        return next((name for name in reversed(before) if name in self.reference), "")


def _plain(source: str) -> str:
    return "".join(line for line in source.splitlines(True) if not _SOLUTION_MARK.match(line))
