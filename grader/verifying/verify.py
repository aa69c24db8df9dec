"""Marks the marker: the references, the untouched releases, and every case of a corpus."""

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path

from grader.marking.judging.judge import Job
from grader.marking.judging.outcome import Outcome
from grader.marking.judging.pool import mark_all
from grader.marking.judging.slot import SlotSetup
from grader.marking.rebuilding.rebuild import UnknownQuestion
from grader.marking.recording.course import Course
from grader.verifying import judging
from grader.verifying.corpus import Case, read_corpus
from grader.verifying.rows import Row, Verified
from grader.verifying.subject import Subject

Judge = Callable[[Outcome], Row]
Track = Callable[[Iterable[Outcome], int], Iterable[Outcome]]


def verify(
    course: Course, target: str | None, corpus: Path, setup: SlotSetup, slots: int, track: Track
) -> Verified:
    """Mark the marker.

    Args:
        course: the course folder.
        target: `assignment`, `assignment/notebook`, or None for all.
        corpus: a folder of mistakes/, alternatives/ and attacks/.
        setup: how student code is run.
        slots: how many submissions are marked at once.
        track: shows progress over so many outcomes.
    """
    assignment, _, notebook = (target or "").partition("/")
    found = Verified()
    subjects = {subject.path: subject for subject in _subjects(course, assignment, notebook)}
    waiting: list[tuple[Job, Judge]] = []
    for subject in subjects.values():
        found.notebooks.append(Row("form", subject.path, why=subject.form_problems()))
        found.notebooks.append(Row("release", subject.path, why=subject.release_problems()))
        waiting += _of_notebook(subject)
    for case in read_corpus(corpus, assignment or None, notebook or None):
        try:
            waiting.append(_of_case(case, subjects))
        except (LookupError, ValueError) as error:
            found.files.append(judging.unusable(case, str(error)))
    judges = {job.student: judge for job, judge in waiting}
    outcomes = mark_all([job for job, _ in waiting], setup, slots)
    for outcome in track(outcomes, len(waiting)):
        row = judges[outcome.student](outcome)
        (found.notebooks if row.kind in ("reference", "untouched") else found.files).append(row)
    found.notebooks.sort(key=lambda row: row.path)
    found.files.sort(key=lambda row: row.path)
    return found


def _subjects(course: Course, assignment: str, notebook: str) -> Iterator[Subject]:
    for name in [assignment] if assignment else course.assignments():
        for one in course.notebooks(name):
            if notebook in ("", one):
                yield Subject(course, name, one)


def _of_notebook(subject: Subject) -> Iterator[tuple[Job, Judge]]:
    reference = subject.job(f"reference {subject.path}", subject.reference)
    yield reference, partial(judging.reference, subject)
    yield subject.job(f"untouched {subject.path}", {}), partial(judging.untouched, subject)


def _of_case(case: Case, subjects: dict[str, Subject]) -> tuple[Job, Judge]:
    """Pair a case's job with its judge; all other questions hold the reference.

    Raises:
        ValueError: the file cannot be used.
        LookupError: it belongs to a notebook or a question that does not exist.
    """
    if case.wrong:
        raise ValueError(case.wrong)
    subject = subjects.get(f"{case.assignment}/{case.notebook}")
    if subject is None:
        raise LookupError(f"There is no notebook {case.assignment}/{case.notebook}.")
    try:
        job = _job(case, subject, {**subject.reference, **case.answers})
    except UnknownQuestion as error:
        raise LookupError(f"{subject.path} has no answer cell {error}.") from None
    return job, partial(judging.case, case, subject)


def _job(case: Case, subject: Subject, answers: dict[str, str]) -> Job:
    """Make the job of a case: whole only for attacks on the marker, which may show anywhere."""
    if case.kind != "attack":
        return subject.quick_job(case.path, answers)
    if case.on_the_marker:
        return subject.job(case.path, answers)
    return subject.short_job(case.path, answers, case.questions)
