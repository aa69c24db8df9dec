"""`course feedback` and `course report`."""

from dataclasses import replace
from itertools import groupby
from pathlib import Path
from typing import Annotated

import typer

from grader.commands.exporting import see_that_points_agree, settle, warn
from grader.commands.options import Assignment, CourseDir, Student, console, errors, plain, track
from grader.exporting.filling import numbers
from grader.exporting.zipped import KINDS, zip_pages
from grader.marking.recording.course import Course, CourseError
from grader.marking.recording.files import write_whole
from grader.marking.recording.roster import ROSTER, Enrolled, read_roster
from grader.report import classreport, firstpage, marks
from grader.report.classpage.pseudonyms import pseudonyms
from grader.report.refused import refused

Anonymous = Annotated[bool, typer.Option("--anonymous", help="other names for students, and no links")]
Zip = Annotated[str | None, typer.Option("--zip", help=f"all pages as one archive too: {' or '.join(KINDS)}")]
Worksheet = Annotated[Path | None, typer.Option(help="Moodle's grading worksheet, for its numbers")]


def write_feedback(
    assignment: Assignment,
    student: Student = None,
    archive: Zip = None,
    worksheet: Worksheet = None,
    course: CourseDir = Path(),
) -> None:
    """Write feedback/<student>/ for each student, and the class page in report/."""
    here = Course(course)
    if archive not in (None, *KINDS):
        raise CourseError(f"--zip is {' or '.join(KINDS)}, not {archive!r}.")
    pages: list[tuple[str, Path]] = []
    with here.gradebook() as book:
        settle(here, book, [assignment])
        found = marks.read(book, assignment, here.policies)
        entries = [e for e in found if student in (None, e.student)]
        to_rename = refused(book, assignment, here.root)
        if not any(entry.submitted for entry in entries):
            raise CourseError(f"No marked submission fits:  course grade {assignment}  marks them.")
        see_that_points_agree(here, entries)
        students = [list(group) for _, group in groupby(entries, key=lambda entry: entry.student)]
        for entries_of_one in track("Writing feedback", students):
            who = entries_of_one[0].student
            pages += [(who, page) for page in firstpage.write_student(entries_of_one, here.root)]
        page = classreport.write(book, assignment, here.root, here.policies, limits=here.marker.limits())
    where, number = page.relative_to(here.root), len({who for who, _ in pages})
    console.print(f"{len(pages)} pages of {number} students in feedback/, the class in {where}")
    left = _write_zip(here, assignment, archive, pages, worksheet) if archive else ()
    for trouble in dict.fromkeys(entry.trouble for entry in to_rename):
        errors.print(plain(trouble), style="yellow", soft_wrap=True)
    if to_rename or left:
        raise typer.Exit(1)


def report(assignment: Assignment, anonymous: Anonymous = False, course: CourseDir = Path()) -> None:
    """Write the class page in report/ alone: totals, questions, misconceptions, who needs help."""
    here = Course(course)
    naming = pseudonyms(here.salt) if anonymous else None
    with here.gradebook() as book:
        settle(here, book, [assignment])
        see_that_points_agree(here, marks.read(book, assignment))
        page = classreport.write(
            book, assignment, here.root, here.policies, limits=here.marker.limits(), naming=naming
        )
    console.print(f"The class is in {page.relative_to(here.root)}", soft_wrap=True)


def _write_zip(
    here: Course, assignment: str, kind: str, pages: list[tuple[str, Path]], worksheet: Path | None
) -> tuple[str, ...]:
    roster = read_roster(here.root / ROSTER)
    students = {who: roster.get(who, Enrolled(who)) for who, _ in pages}
    if worksheet:
        known = numbers(worksheet, list(students.values()))
        students = {who: replace(one, platform_id=known.get(who, "")) for who, one in students.items()}
    made = zip_pages(kind, ((students[who], page) for who, page in pages))
    path = write_whole(here.root / "report" / f"{assignment}-feedback-{kind}.zip", made.data)
    console.print(f"All pages in {path.relative_to(here.root)}")
    if made.left:
        warn(f"Left out, for {worksheet or ROSTER} has no number of theirs", made.left)
    return made.left
