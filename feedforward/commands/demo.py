"""`course demo`: an example class, marked from beginning to end."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import typer

from grader.commands.marking import grade, release
from grader.commands.options import CourseDir, console
from grader.commands.reporting import write_feedback
from grader.marking.rebuilding.master import as_text
from grader.marking.rebuilding.rebuild import fill
from grader.marking.recording.course import CONFIG, Course, CourseError
from grader.verifying.corpus import read_corpus
from grader.verifying.subject import Subject

ASSIGNMENT, NOTEBOOK = "numpy_backprop", "layers"
CLASS = {  # student -> the corpus file with the answer to one question; all other answers are right
    "bruno": "alternatives/softmax/jacobian-loop.py",
    "chen": "mistakes/relu/maximum-in-place.py",
    "dora": "mistakes/relu/dY-forgotten.py",
    "emil": "mistakes/softmax/no-shift.py",
    "fatou": "mistakes/fully-connected/db-not-summed.py",
    "gil": "mistakes/cross-entropy/sum-not-mean.py",
    "jan": "attacks/relu/patched-numpy.py",
}
BROKEN = {  # student -> what the cell of the first question holds
    "hana": "class ReLU\n    def forward(self, Z):\n        return Z\n",
    "ivo": "while True:\n    pass\n",
}
OWN = """
c.Marker.cell_seconds = 5  # the example class has an endless loop
c.CourseDirectory.pop("db_url", None)  # a gradebook of its own
"""


def demo(course: CourseDir = Path()) -> None:
    """Mark an example class in build/demo/: release, submissions, marks, feedback and the class page."""
    here = Course(course)
    there = here.root / "build" / "demo"
    if not here.path("source", ASSIGNMENT, notebook=NOTEBOOK).is_file():
        raise CourseError(f"The example class is for {ASSIGNMENT}/{NOTEBOOK}, which is not in source/.")
    _lay_out(here, there)
    release([ASSIGNMENT], course=there)
    _hand_in(Subject(here, ASSIGNMENT, NOTEBOOK), there)
    try:
        grade(ASSIGNMENT, course=there)
    except typer.Exit as done:
        console.print(f"`course grade` ends with {int(done.exit_code)}: some of this class need a person.")
    write_feedback(ASSIGNMENT, course=there)
    console.print(f"\nThe class:     {there}/report/{ASSIGNMENT}.html", soft_wrap=True)
    console.print(f"Its feedback:  {there}/feedback/<student>/{ASSIGNMENT}/index.html", soft_wrap=True)


def _lay_out(here: Course, there: Path) -> None:
    """Make a course folder with the one notebook."""
    shutil.rmtree(there, ignore_errors=True)
    source = there / "source" / ASSIGNMENT
    source.mkdir(parents=True)
    shutil.copy(here.path("source", ASSIGNMENT, notebook=NOTEBOOK), source)
    for beside in here.path("source", ASSIGNMENT).glob("*.py"):  # what the notebook imports
        shutil.copy(beside, source)
    (there / CONFIG).write_text((here.root / CONFIG).read_text("utf-8") + OWN, "utf-8")


def _hand_in(subject: Subject, there: Path) -> None:
    for student, answers in _answers(subject):
        path = there / "submitted" / student / ASSIGNMENT / f"{NOTEBOOK}.ipynb"
        path.parent.mkdir(parents=True)
        path.write_text(as_text(fill(subject.released, answers)), encoding="utf-8")


def _answers(subject: Subject) -> Iterator[tuple[str, dict[str, str]]]:
    """Yield each student's answers."""
    yield "ada", subject.reference
    yield "kim", {}
    question = next(iter(subject.reference))
    for student, source in BROKEN.items():
        yield student, {**subject.reference, question: source}
    cases = {case.path: case for case in read_corpus(subject.course.root / "tests", ASSIGNMENT, NOTEBOOK)}
    for student, short in CLASS.items():
        kind, rest = short.split("/", 1)
        case = cases.get(f"{kind}/{ASSIGNMENT}/{NOTEBOOK}/{rest}")
        if case is None:
            raise CourseError(f"The example class wants tests/{kind}/{ASSIGNMENT}/{NOTEBOOK}/{rest}.")
        yield student, {**subject.reference, **case.answers(subject.reference)}
