"""One notebook of the course as verification sees it."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace

import nbformat

from grader.marking.judging.judge import Job
from grader.marking.rebuilding.cells import Role, auto_points, cells_by_grade_id, role
from grader.marking.rebuilding.master import as_text, normal_form, released
from grader.marking.rebuilding.rebuild import fill
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

    def quick_job(self, name: str, answers: Mapping[str, str]) -> Job:
        """Make a job that is marked from the first answer on that differs from the reference.

        Raises:
            UnknownQuestion: there is no such answer cell.
        """
        return replace(self.job(name, answers), since=self._first_changed(answers))

    def short_job(self, name: str, answers: Mapping[str, str], questions: Iterable[str]) -> Job:
        """Make a quick job that ends with the last graded cell of some questions.

        Raises:
            UnknownQuestion: there is no such answer cell.
        """
        own = self.cells_of(questions)
        last = next((name for name in reversed(list(self.points)) if name in own), "")
        return replace(self.quick_job(name, answers), until=last)

    def spared(self, answers: Mapping[str, str]) -> set[str]:
        """Return the graded cells that run before any of these answers, so that they cannot lose a mark."""
        names = list(cells_by_grade_id(self.source))
        first = self._first_changed(answers)
        return set(names[: names.index(first)]) & set(self.points) if first else set()

    def _first_changed(self, answers: Mapping[str, str]) -> str:
        return next((n for n in self.reference if answers.get(n, self.reference[n]) != self.reference[n]), "")

    def cells_of(self, questions: Iterable[str]) -> set[str]:
        """Return the graded cells of questions: `test-<id>` and `test-<id>-<aspect>`."""
        chosen = set(questions)
        return {cell for cell in self.points if self._question_of(cell) in chosen}

    def form_problems(self) -> list[str]:
        """List what keeps the source from its normal form."""
        return normal_form(
            self.course.path("source", self.assignment, notebook=self.notebook).read_text("utf-8")
        )

    def release_problems(self) -> list[str]:
        """Say whether release/ is not, byte for byte, what the source gives."""
        path = self.course.path("release", self.assignment, notebook=self.notebook)
        if not path.is_file():
            return [f"release/{self.path}.ipynb is not there: course release {self.assignment}"]
        if path.read_text("utf-8") != as_text(self.released):
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
