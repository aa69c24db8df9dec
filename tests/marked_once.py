"""Marks one notebook of a course with a warm process of its own."""

from collections.abc import Mapping

from grader.asking.sheet import Sheet
from grader.kernels.warm import Zygote
from grader.marking.judging.judge import judge
from grader.verifying.subject import Subject


def sheets_of(subject: Subject, student: str, answers: Mapping[str, str]) -> dict[str, Sheet]:
    """Mark a release with answers in it; return the sheet of each graded cell."""
    setup, job = subject.course.setup([subject.assignment]), subject.job(student, answers)
    zygote = Zygote.start(setup.data, False, setup.modules[job.warmth], setup.beside)
    try:
        zygote.wait_ready()
        return judge(job, zygote, setup.limits).sheets
    finally:
        zygote.close()
