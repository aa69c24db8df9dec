"""`course demo`: an example class, marked from beginning to end."""

import shutil
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path

import typer

from grader.commands.marking import grade, release
from grader.commands.options import CourseDir, OptionalTarget, all_assignments, console
from grader.commands.reporting import write_feedback
from grader.marking.rebuilding.master import as_text
from grader.marking.rebuilding.rebuild import fill
from grader.marking.recording.course import CONFIG, Course, CourseError
from grader.verifying.corpus import Case, read_corpus
from grader.verifying.subject import Subject

_KNOWN = ("bruno", "chen", "dora", "emil", "fatou", "gil", "jan")  # hand in known answers of tests/
_BROKEN = {  # student -> what the cell of the first question holds
    "hana": "def it_does_not_parse(\n",
    "ivo": "while True:\n    pass\n",
}
_OWN = """
c.Marker.cell_seconds = 10  # the example class has an endless loop
c.CourseDirectory.pop("db_url", None)  # a gradebook of its own
c.HandingIn.installing = []  # these files lie in the course alone
"""


def demo(target: OptionalTarget = None, course: CourseDir = Path()) -> None:
    """Mark an example class in build/demo/: release, submissions, marks, feedback and the class page."""
    here = Course(course)
    assignment, _, notebook = (target or all_assignments(here)[0]).partition("/")
    notebook = notebook or here.notebooks(assignment)[0]
    if notebook not in here.notebooks(assignment):
        raise CourseError(f"There is no source/{assignment}/{notebook}.ipynb.")
    there = here.root / "build" / "demo"
    _lay_out(here, assignment, notebook, there)
    release([assignment], course=there)
    _hand_in(Subject(here, assignment, notebook), there)
    try:
        grade(assignment, course=there)
    except typer.Exit as done:
        if done.exit_code:
            console.print("`course grade` ends with 1: some of this class need a person.")
    write_feedback(assignment, course=there)
    console.print(f"\nThe class:     {there}/report/{assignment}.html", soft_wrap=True)
    console.print(f"Its feedback:  {there}/feedback/<student>/{assignment}/index.html", soft_wrap=True)


def _lay_out(here: Course, assignment: str, notebook: str, there: Path) -> None:
    """Make a course folder with the one notebook and what lies beside it."""
    shutil.rmtree(there, ignore_errors=True)
    source = there / "source" / assignment
    source.mkdir(parents=True)
    shutil.copy(here.path("source", assignment, notebook=notebook), source)
    for name, data in here.beside(assignment).items():
        (source / name).parent.mkdir(parents=True, exist_ok=True)
        (source / name).write_bytes(data)
    data_root = f"c.Marker.data = {str(here.root / here.marker.data)!r}\n" if here.marker.data else ""
    (there / CONFIG).write_text((here.root / CONFIG).read_text("utf-8") + _OWN + data_root, "utf-8")


def _hand_in(subject: Subject, there: Path) -> None:
    for student, answers in _answers(subject):
        path = there / "submitted" / student / subject.assignment / f"{subject.notebook}.ipynb"
        path.parent.mkdir(parents=True)
        path.write_text(as_text(fill(subject.released, answers)), encoding="utf-8")


def _answers(subject: Subject) -> Iterator[tuple[str, dict[str, str]]]:
    """Yield each student's answers: all that can happen to a notebook, once."""
    yield "ada", subject.reference
    yield "kim", {}
    marked = [name for name in subject.reference if subject.cells_of([name])]
    for student, source in _BROKEN.items() if marked else ():
        yield student, {**subject.reference, marked[0]: source}
    corpus = read_corpus(subject.course.root / "tests", subject.assignment, subject.notebook)
    for student, case in zip(_KNOWN, _of_each_kind(corpus), strict=False):
        yield student, {**subject.reference, **case.answers(subject.reference)}


def _of_each_kind(cases: Iterable[Case]) -> Iterator[Case]:
    """Yield another right way, an attack, and the first mistake of each question."""
    usable = [case for case in cases if not case.wrong]
    usable.sort(key=lambda case: len(case.path))  # the plainest have the shortest names
    for kind in ("alternative", "attack"):
        yield from islice((case for case in usable if case.kind == kind and not case.on_the_marker), 1)
    mistakes = [case for case in usable if case.kind == "mistake"]
    yield from {case.question: case for case in reversed(mistakes)}.values()
