"""Marks one notebook of a course with a warm process of its own."""

from collections.abc import Mapping

from grader.asking.sheet import Sheet
from grader.beside.warming import warm_up
from grader.kernels.warm import Zygote
from grader.marking.judging.judge import judge
from grader.marking.judging.slot import SlotSetup
from grader.verifying.subject import Subject


def warm_for(setup: SlotSetup, warmth: str) -> Zygote:
    """Start a warm process, and import what hidden tests do: judges are forks of this one."""
    zygote = Zygote.start(setup.data, False, setup.modules[warmth], setup.beside)
    warm_up(setup.test_modules)
    zygote.wait_ready()
    return zygote


def sheets_of(subject: Subject, student: str, answers: Mapping[str, str]) -> dict[str, Sheet]:
    """Mark a release with answers in it; return the sheet of each graded cell."""
    setup, job = subject.course.setup([subject.assignment]), subject.job(student, answers)
    zygote = warm_for(setup, job.warmth)
    try:
        return judge(job, zygote, setup.limits).sheets
    finally:
        zygote.close()
