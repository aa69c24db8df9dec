"""`course feedback` and `course export`."""

from itertools import groupby
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
from grader.report import classreport, firstpage, marks
from grader.report.refused import refused
from grader.report.status import status_of

To = Annotated[Path, typer.Option("--to", help="the CSV file to write, seen from the course folder")]


def write_feedback(assignment: Assignment, student: Student = None, course: CourseDir = Path()) -> None:
    """Write feedback/<student>/ for each student, and the class page in report/."""
    here = Course(course)
    with here.gradebook() as book:
        entries = [e for e in _read(book, assignment) if student in (None, e.student)]
        to_rename = refused(book, assignment, here.root)
        if not any(entry.submitted for entry in entries):
            raise CourseError(f"No marked submission fits:  course grade {assignment}  marks them.")
        students = [list(group) for _, group in groupby(entries, key=lambda entry: entry.student)]
        pages = [len(firstpage.write_student(of, here.root)) for of in track("Writing feedback", students)]
        page = classreport.write(book, assignment, here.root)
    where = page.relative_to(here.root)
    console.print(
        f"{sum(pages)} pages of {sum(map(bool, pages))} students in feedback/, the class in {where}"
    )
    for trouble in dict.fromkeys(entry.trouble for entry in to_rename):
        errors.print(plain(trouble), style="yellow", soft_wrap=True)
    if to_rename:
        raise typer.Exit(1)


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
    try:
        return marks.read(book, assignment)
    except MissingEntry:
        raise CourseError(
            f"The gradebook has no {assignment!r}:  course grade {assignment}  marks it."
        ) from None
