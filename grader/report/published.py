"""What nbgrader's own commands and formgrader's buttons make and publish as feedback: this package's pages.

Named in `nbgrader_config.py`. Stock nbgrader shows whole notebooks, with hidden tests and mark schemes.
"""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from nbconvert.exporters import Exporter
from nbgrader.exchange.default import ExchangeReleaseFeedback
from nbgrader.utils import notebook_hash

from grader.marking.recording.course import Course
from grader.report import feedback, marks
from grader.report.status import read_executed
from grader.report.texts import POLICY

_SECRET = "submission_secret.txt"


class FeedbackPages(Exporter):  # type: ignore[misc]
    """What `nbgrader generate_feedback` calls for each notebook: gives the page of `course feedback`."""

    file_extension = ".html"

    def register_preprocessor(self, preprocessor: Any, enabled: bool = False) -> None:
        """Take no steps: nothing of the notebook but what the page shows is looked at."""

    def from_filename(self, filename: str, resources: Any = None, **_: Any) -> tuple[str, Any]:
        """Return the page of a marked notebook.

        Raises:
            KeyError: the gradebook does not know it.
        """
        course, names = Course.around(Path(filename).resolve()), resources["nbgrader"]
        with course.gradebook() as book:
            where = (names["assignment"], names["notebook"], names["student"])
            entry = marks.find(book, *where, course.policies)
        return feedback.render(read_executed(course.root, entry), entry), self._init_resources(resources)


class ReleasePages(ExchangeReleaseFeedback):  # type: ignore[misc]
    """What `nbgrader release_feedback` calls: hands out those pages, and no other file of feedback/."""

    def copy_files(self) -> None:
        """Copy each page to where nbgrader's exchange looks for the feedback of that submission."""
        course, assignment = Course(Path(self.coursedir.root)), self.coursedir.assignment_id
        for student, page in self._pages(course, assignment):
            secret = course.small_file(assignment, student, _SECRET).decode("utf-8", "replace")
            if POLICY not in page.read_text("utf-8", "replace"):
                self.log.error(f"{page} is no page of ours:  course feedback {assignment}  makes it anew.")
            elif not secret:
                self.log.warning(f"{page} is for you to hand out: {student} did not use nbgrader's exchange.")
            else:
                name = notebook_hash(secret=secret, notebook_id=page.stem)
                made = Path(shutil.copy(page, Path(self.dest_path) / f".{name}.partial"))
                made.replace(Path(self.dest_path) / f"{name}.html")
                self.log.info(f"Feedback released: {page}")

    def _pages(self, course: Course, assignment: str) -> Iterator[tuple[str, Path]]:
        excluded = self.coursedir.student_id_exclude.split(",")
        wanted = self.coursedir.student_id or "*"
        for folder in sorted((course.root / str(course.directory.feedback_directory)).glob(wanted)):
            for notebook in course.notebooks(assignment) if folder.name not in excluded else []:
                page = folder / assignment / f"{notebook}.html"
                if page.is_file():
                    yield folder.name, page
