"""Steps of plain nbgrader, so that it releases the same and marks with the same marker and protection.

Named in `nbgrader_config.py`. Plain nbgrader calls one notebook at a time, in its own process; the
marking itself still happens in a slot, outside of it.
"""

import atexit
from pathlib import Path
from typing import Any

import nbformat
from nbformat import NotebookNode
from nbgrader.preprocessors import NbGraderPreprocessor

from grader.handout.cells import with_handout
from grader.handout.facts import facts_of
from grader.marking.judging.judge import Job
from grader.marking.judging.keeping import keep
from grader.marking.judging.outcome import HANDED_IN, NOTEBOOK_KEY, digest_of
from grader.marking.judging.processes import HearthProcess, SlotProcess
from grader.marking.rebuilding.rebuild import rebuild
from grader.marking.recording import agreement
from grader.marking.recording.course import Course, CourseError

Resources = dict[str, Any]
_slots: dict[tuple[Path, str], SlotProcess] = {}
_agree: set[tuple[Path, str]] = set()


class Rebuild(NbGraderPreprocessor):  # type: ignore[misc]
    """Puts the student's answers into the master notebook; called while nbgrader sanitizes."""

    def preprocess(self, nb: NotebookNode, resources: Resources) -> tuple[NotebookNode, Resources]:
        """Return the rebuilt notebook, with what had to be repaired in its metadata.

        Raises:
            CourseError: the gradebook or the release is not of what source/ is now.
        """
        _see_that_all_agree(Course.around(Path.cwd()), resources["nbgrader"]["assignment"])
        job = _job(nb, resources)
        master, released = (nbformat.reads(text, 4) for text in (job.master, job.released))
        rebuilt = rebuild(job.submitted.encode(), master, released)
        rebuilt.notebook.metadata[NOTEBOOK_KEY] = {"repairs": rebuilt.repairs}
        return keep(rebuilt.notebook, released), resources  # nbgrader writes it to autograded/


class HandOut(NbGraderPreprocessor):  # type: ignore[misc]
    """Adds the cells that help students to a release; called last while nbgrader generates it."""

    def preprocess(self, nb: NotebookNode, resources: Resources) -> tuple[NotebookNode, Resources]:
        """Return the release with these cells, which the gradebook does not know."""
        course, names = Course.around(Path.cwd()), resources["nbgrader"]
        facts = facts_of(course, names["assignment"])
        return with_handout(nb, course, facts, names["notebook"]), resources


class Execute(NbGraderPreprocessor):  # type: ignore[misc]
    """Marks a rebuilt notebook in a slot; called where stock nbgrader runs everything in one kernel."""

    def preprocess(self, nb: NotebookNode, resources: Resources) -> tuple[NotebookNode, Resources]:
        """Return the executed notebook; its graded cells carry one number each, as nbgrader expects."""
        repairs = nb.metadata.pop(NOTEBOOK_KEY, {}).get("repairs", [])
        outcome = _slot(Course.around(Path.cwd()), resources["nbgrader"]["assignment"]).mark(
            _job(nb, resources)
        )
        if outcome.executed is None:
            raise RuntimeError(f"{outcome.student}, {outcome.notebook}: {' '.join(outcome.notes)}")
        executed = nbformat.reads(outcome.executed, 4)
        facts = executed.metadata[NOTEBOOK_KEY]
        facts["notes"] = repairs + facts["notes"]
        facts[HANDED_IN] = digest_of(_handed_in(resources).read_bytes())
        if repairs and facts["status"] == "graded":
            facts["status"] = "repaired"
        return executed, resources


def _handed_in(resources: Resources) -> Path:
    course, names = Course.around(Path.cwd()), resources["nbgrader"]
    return course.path("submitted", names["assignment"], names["student"], names["notebook"])


def _job(nb: NotebookNode, resources: Resources) -> Job:
    course, names = Course.around(Path.cwd()), resources["nbgrader"]
    text = nbformat.writes(nb).encode("utf-8", "replace").decode("utf-8")
    return course.job(names["assignment"], names["notebook"], names["student"], text)


def _see_that_all_agree(course: Course, assignment: str) -> None:
    if (course.root, assignment) in _agree:
        return
    agreement.see_that_students_have_it(course, assignment)
    with course.gradebook() as book:
        if not agreement.agrees(book, course, assignment):
            raise CourseError(
                f"The gradebook has not the cells, or the marks, that source/{assignment} has now. Type  "
                f"course release {assignment}  and mark again."
            )
    _agree.add((course.root, assignment))


def _slot(course: Course, assignment: str) -> SlotProcess:
    key = (course.root, assignment)
    if key not in _slots:
        hearth = HearthProcess(course.setup([assignment]))
        _slots[key] = SlotProcess(hearth)
        atexit.register(hearth.stop)
    return _slots[key]
