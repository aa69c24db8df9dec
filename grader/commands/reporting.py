"""`course feedback`, `course report` and `course export`."""

from pathlib import Path
from typing import Annotated

import typer
from nbgrader.api import Gradebook, MissingEntry

from grader.commands.options import (
    Assignment,
    Assignments,
    CourseDir,
    Student,
    console,
    errors,
    plain,
    track,
)
from grader.marking.recording.course import Course, CourseError
from grader.marking.recording.files import write_whole
from grader.report import classreport, feedback, marks
from grader.report.classpage.pseudonyms import pseudonyms
from grader.report.refused import refused
from grader.report.status import read_executed, status_of

Anonymous = Annotated[bool, typer.Option("--anonymous", help="other names for students, and no links")]
To = Annotated[Path, typer.Option("--to", help="the CSV file to write, seen from the course folder")]


def write_feedback(assignment: Assignment, student: Student = None, course: CourseDir = Path()) -> None:
    """Write feedback/<student>/ for each student, and the class page in report/."""
    here = Course(course)
    with here.gradebook() as book:
        entries = [e for e in _read(book, assignment) if e.submitted and student in (None, e.student)]
        to_rename = refused(book, assignment, here.root)
        if not entries:
            raise CourseError(f"No marked submission fits:  course grade {assignment}  marks them.")
        for entry in track("Writing feedback", entries):
            feedback.write(read_executed(here.root, entry), entry, here.root)
        page = classreport.write(book, assignment, here.root, limits=here.marker.limits())
    console.print(f"{len(entries)} pages in feedback/, the class in {page.relative_to(here.root)}")
    for trouble in dict.fromkeys(entry.trouble for entry in to_rename):
        errors.print(plain(trouble), style="yellow", soft_wrap=True)
    if to_rename:
        raise typer.Exit(1)


def report(assignment: Assignment, anonymous: Anonymous = False, course: CourseDir = Path()) -> None:
    """Write the class page in report/ alone: totals, questions, misconceptions, who needs help."""
    here = Course(course)
    naming = pseudonyms(here.salt) if anonymous else None
    with here.gradebook() as book:
        _known(book, assignment)
        page = classreport.write(book, assignment, here.root, limits=here.marker.limits(), naming=naming)
    console.print(f"The class is in {page.relative_to(here.root)}", soft_wrap=True)


def export(assignments: Assignments = None, to: To = Path("grades.csv"), course: CourseDir = Path()) -> None:
    """Write all marks, with how marking went, as a CSV file."""
    here = Course(course)
    with here.gradebook() as book:
        names = assignments or sorted(known.name for known in book.assignments)
        entries = [
            entry
            for name in track("Exporting", names)
            for entry in _read(book, name) + refused(book, name, here.root)
        ]
    rows = marks.export(entries, lambda entry: status_of(here.root, entry))
    path = here.root / to
    write_whole(path, marks.to_csv(rows))
    console.print(f"{len(entries)} rows in {path}")


def _read(book: Gradebook, assignment: str) -> list[marks.NotebookMarks]:
    _known(book, assignment)
    return marks.read(book, assignment)


def _known(book: Gradebook, assignment: str) -> None:
    """Refuse an assignment that the gradebook does not have.

    Raises:
        CourseError: it has not.
    """
    try:
        book.find_assignment(assignment)
    except MissingEntry:
        raise CourseError(
            f"The gradebook has no {assignment!r}:  course grade {assignment}  marks it."
        ) from None
