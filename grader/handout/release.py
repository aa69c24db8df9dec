"""Makes a release as students get it: nbgrader's, with a first page, and as one archive if that is wanted."""

import io
import zipfile
from pathlib import Path

from nbformat import NotebookNode
from traitlets.config import Config

from grader.handout.cells import with_handout
from grader.handout.facts import facts_of
from grader.handout.page import NAME, page
from grader.handout.settings import HandingIn
from grader.marking.rebuilding.master import released
from grader.marking.recording import agreement
from grader.marking.recording.agreement import Orders
from grader.marking.recording.course import Course, CourseError
from grader.marking.recording.files import write_whole

STEP = "grader.marking.preprocess.HandOut"  # of c.GenerateAssignment.preprocessors
_THEN = (1980, 1, 1, 0, 0, 0)  # zip's earliest: the same files give the same bytes


def expected(course: Course, assignment: str, notebook: str) -> NotebookNode:
    """Return the release of a notebook as its source and the configuration give it."""
    made = released(course.source(assignment, notebook), course.config)
    if not adds_cells(course.config):
        return made
    return with_handout(made, course, facts_of(course, assignment), notebook)


def expected_page(course: Course, assignment: str) -> str | None:
    """Return the first page of a release; None where the assignment brings its own."""
    beside = course.beside(assignment)
    return None if NAME in beside else page(facts_of(course, assignment), beside)


def adds_cells(config: Config) -> bool:
    """Tell whether a course gives its students the cells that help."""
    return STEP in config.get("GenerateAssignment", {}).get("preprocessors", [])


def make_release(course: Course, assignment: str, orders: Orders | None = None) -> list[str]:
    """Write release/<assignment>/, with its page, and the gradebook's cells.

    Returns:
        A sentence for each cell of which students who are in the gradebook have another state.

    Raises:
        CourseError: there is no such assignment, checks do not add up, marks given by hand would be lost,
            nbgrader refused, or a file about installing is not there.
        sqlalchemy.exc.DBAPIError: the gradebook cannot be reached.
    """
    text, installing = expected_page(course, assignment), _installing(course)
    said = agreement.release(course, assignment, orders)
    if text is not None:
        write_whole(course.path("release", assignment) / NAME, text)
    for path in installing:
        write_whole(course.path("release", assignment) / path.name, path.read_bytes())
    return said


def _installing(course: Course) -> list[Path]:
    """Return the files of the course that each release gets a copy of."""
    paths = [course.root / name for name in HandingIn(config=course.config).installing]
    if missing := [path.name for path in paths if not path.is_file()]:
        raise CourseError(
            f"c.HandingIn.installing names {', '.join(missing)}, which the course does not have."
        )
    return paths


def archive(course: Course, assignment: str) -> Path:
    """Pack a release into release/<assignment>.zip, whose files lie in a folder of the assignment's name."""
    folder = course.path("release", assignment)
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as packed:
        for path in sorted(path for path in folder.rglob("*") if path.is_file()):
            inside = zipfile.ZipInfo(f"{assignment}/{path.relative_to(folder).as_posix()}", _THEN)
            inside.compress_type, inside.external_attr = zipfile.ZIP_DEFLATED, 0o644 << 16
            packed.writestr(inside, path.read_bytes())
    return write_whole(folder.with_name(f"{assignment}.zip"), whole.getvalue())
