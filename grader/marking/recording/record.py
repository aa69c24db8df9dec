"""The one writer: puts outcomes into the gradebook and into autograded/."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from types import TracebackType

import nbformat
from nbformat import NotebookNode
from nbgrader.api import (
    Assignment,
    BaseCell,
    Grade,
    MissingEntry,
    Notebook,
    SubmittedAssignment,
    SubmittedNotebook,
)
from nbgrader.utils import is_task, parse_utc
from sqlalchemy import inspect
from sqlalchemy import text as sql
from sqlalchemy.orm import with_polymorphic

from grader.marking.judging.execute import is_graded, unmarked
from grader.marking.judging.outcome import HANDED_IN, NOTEBOOK_KEY, NOTHING_THERE, Outcome, Status
from grader.marking.rebuilding.cells import is_unwritten
from grader.marking.rebuilding.master import released
from grader.marking.recording.course import Course
from grader.marking.recording.files import write_whole
from grader.marking.recording.gradebook import lock_out_writers, version_now
from grader.marking.recording.history import remember, to_read_again
from grader.marking.recording.names import unusable

_STAMP = "timestamp.txt"
_BY_HAND = {Status.FAILED, Status.MALFORMED}
_NO_RESULT = {Status.FAILED, *NOTHING_THERE}


class Recorder:
    """Writes outcomes of one course; use as a context manager."""

    def __init__(self, course: Course) -> None:
        self.course = course
        self.gradebook = course.gradebook()
        self._scores: dict[str, dict[tuple[str, str], dict[str, float | None]]] = {}
        self._finish_making()

    def __enter__(self) -> "Recorder":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.gradebook.close()

    def holds(self, outcome: Outcome) -> bool:
        """Tell whether the gradebook has the marks of an outcome's hidden tests."""
        if outcome.assignment not in self._scores:
            self._scores[outcome.assignment] = self._read_scores(outcome.assignment)
        known = self._scores[outcome.assignment].get((outcome.student, outcome.notebook), {})
        return {name: known.get(name) for name in outcome.sheets} == {
            name: sheet.score for name, sheet in outcome.sheets.items()
        }

    def _read_scores(self, assignment: str) -> dict[tuple[str, str], dict[str, float | None]]:
        """Read the marks of hidden tests: (student, notebook) -> cell -> marks."""
        rows = (
            self.gradebook.db.query(
                SubmittedAssignment.student_id, Notebook.name, BaseCell.name, Grade.auto_score
            )
            .join(SubmittedNotebook, SubmittedNotebook.assignment_id == SubmittedAssignment.id)
            .join(Notebook, Notebook.id == SubmittedNotebook.notebook_id)
            .join(Assignment, Assignment.id == SubmittedAssignment.assignment_id)
            .join(Grade, Grade.notebook_id == SubmittedNotebook.id)
            .join(BaseCell, BaseCell.id == Grade.cell_id)
            .filter(Assignment.name == assignment)
        )
        found: dict[tuple[str, str], dict[str, float | None]] = {}
        for student, notebook, cell, score in rows:
            found.setdefault((student, notebook), {})[cell] = score
        self._end_reading()
        return found

    def _end_reading(self) -> None:
        """Leave no transaction open while notebooks run: it would keep a server from its own work."""
        self.gradebook.db.rollback()

    def record(self, outcome: Outcome) -> bool:
        """Write one outcome: first the notebook, then the marks; nothing of a folder that must be renamed.

        Returns:
            Whether an earlier result was kept instead: a fault of the machine is not written over one.
        """
        if unusable(outcome.student):
            return False
        if outcome.status is Status.FAILED and outcome.executed is None and self._has_result(outcome):
            return True
        text = outcome.executed or self._blank(outcome)
        before, now = self._notebook_before(outcome), nbformat.v4.reads(text)  # unvalidated: it is ours
        text = str(nbformat.writes(now)) if remember(before, now) else text
        self._flag(outcome, to_read_again(before, now))
        self._write_notebook(outcome, text)
        by_id = {cell.metadata.nbgrader.grade_id: cell for cell in now.cells if "nbgrader" in cell.metadata}
        self._write_marks(outcome, by_id)
        return False

    def _has_result(self, outcome: Outcome) -> bool:
        """Tell whether this notebook of the student has marks that an earlier run came to."""
        where = (outcome.notebook, outcome.assignment, outcome.student)
        try:
            grades = self.gradebook.find_submission_notebook(*where).grades
            marked = any(grade.auto_score is not None or grade.manual_score is not None for grade in grades)
        except MissingEntry:
            return False
        finally:
            self._end_reading()
        return marked and self._status_before(outcome) not in _NO_RESULT

    def _status_before(self, outcome: Outcome) -> str:
        """Return the status that lies in autograded/; empty where there is none."""
        before = self._notebook_before(outcome)
        return str(before.metadata.get(NOTEBOOK_KEY, {}).get("status", "")) if before is not None else ""

    def _notebook_before(self, outcome: Outcome) -> NotebookNode | None:
        """Read the marked notebook that lies in autograded/."""
        path = self.course.path("autograded", outcome.assignment, outcome.student, outcome.notebook)
        try:
            return nbformat.v4.reads(path.read_text("utf-8"))
        except (FileNotFoundError, ValueError, AttributeError):  # not there, or not as we wrote it
            return None

    def _flag(self, outcome: Outcome, changed: set[str]) -> None:
        """Ask a person to look again at marks given by hand for what is another now.

        This comes before the new notebook is written: a run that is killed in between leaves the flag.
        """
        given = (
            self.gradebook.db.query(Grade.id, BaseCell.name)
            .join(BaseCell, BaseCell.id == Grade.cell_id)
            .join(SubmittedNotebook, SubmittedNotebook.id == Grade.notebook_id)
            .join(Notebook, Notebook.id == SubmittedNotebook.notebook_id)
            .join(SubmittedAssignment, SubmittedAssignment.id == SubmittedNotebook.assignment_id)
            .join(Assignment, Assignment.id == SubmittedAssignment.assignment_id)
            .filter(Assignment.name == outcome.assignment, Notebook.name == outcome.notebook)
            .filter(SubmittedAssignment.student_id == outcome.student, Grade.manual_score.isnot(None))
        )
        to_flag = [key for key, name in given if name in changed]
        self._end_reading()
        if to_flag:
            with self._one_transaction():
                for grade in self.gradebook.db.query(Grade).filter(Grade.id.in_(to_flag)):
                    grade.needs_manual_grade = True

    def _write_notebook(self, outcome: Outcome, text: str) -> None:
        path = self.course.path("autograded", outcome.assignment, outcome.student, outcome.notebook)
        if stamp := self.stamp(outcome):
            write_whole(path.with_name(_STAMP), stamp)
        write_whole(path, text)

    def _blank(self, outcome: Outcome) -> str:
        notebook = unmarked(released(self.course.source(outcome.assignment, outcome.notebook)))
        notebook.metadata[NOTEBOOK_KEY] = {
            "status": str(outcome.status),
            "notes": outcome.notes,
            HANDED_IN: outcome.handed_in,
        }
        return str(nbformat.writes(notebook))

    def _write_marks(self, outcome: Outcome, cells: dict[str, NotebookNode]) -> None:
        """Change everything of this notebook in one transaction."""
        book = self.gradebook
        with self._one_transaction():
            book.update_or_create_student(outcome.student)
            book.db.flush()
            known = self._timestamp(outcome)
            with book.db.no_autoflush:  # nbgrader builds objects that SQLAlchemy would flush half-made
                book.update_or_create_submission(outcome.assignment, outcome.student, **known)
                book.db.flush()
                notebook = book.find_submission_notebook(
                    outcome.notebook, outcome.assignment, outcome.student
                )
                held = self._source_cells(notebook)
                for grade in notebook.grades:
                    worthless = grade.max_score == 0  # a written answer without marks
                    grade.auto_score = 0.0 if worthless else _auto_score(cells.get(grade.name), outcome)
                    grade.needs_manual_grade = _needs_a_person(grade, outcome)
                for comment in notebook.comments:
                    cell = cells.get(comment.name)
                    unanswered = cell is not None and is_unwritten(cell)
                    comment.auto_comment = "No response." if unanswered else None
                del held

    def _source_cells(self, notebook: SubmittedNotebook) -> list[BaseCell]:
        """Read all cells of a notebook at once: while they are held, nothing reads them one by one."""
        cells = with_polymorphic(BaseCell, "*")
        found: list[BaseCell] = (
            self.gradebook.db.query(cells).filter_by(notebook_id=notebook.notebook_id).all()
        )
        return found

    def _timestamp(self, outcome: Outcome) -> dict[str, datetime]:
        """Say when it was handed in, as far as that is known."""
        text = self.stamp(outcome).decode("utf-8", "replace").strip()
        try:
            return {"timestamp": parse_utc(text)} if text else {}
        except (ValueError, OverflowError):  # where nbgrader's own reader ends the whole run
            outcome.notes.append("Its timestamp.txt holds no time, so it does not count as late.")
            return {}

    def stamp(self, outcome: Outcome) -> bytes:
        """Read the time of handing in that lies beside a submission; empty where there is none."""
        return self.course.small_file(outcome.assignment, outcome.student, _STAMP)

    @contextmanager
    def _one_transaction(self) -> Iterator[None]:
        """Let nbgrader, which commits at every step, change all or nothing."""
        session = self.gradebook.db()
        session.rollback()  # forget what was read before: it may have changed
        lock_out_writers(session.connection())
        commit, session.commit = session.commit, lambda: None
        try:
            yield
            commit()
        except BaseException:
            session.rollback()
            raise
        finally:
            session.commit = commit

    def _finish_making(self) -> None:
        """Write nbgrader's version into a gradebook whose making was interrupted."""
        book = self.gradebook
        if not inspect(book.engine).has_table("alembic_version"):
            with book.engine.begin() as connection:
                connection.execute(sql("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL)"))
                connection.execute(
                    sql("INSERT INTO alembic_version (version_num) VALUES (:now)"),
                    {"now": version_now()},
                )


def _auto_score(cell: NotebookNode | None, outcome: Outcome) -> float | None:
    """Return the marks that no person needs to give; None where one must."""
    if outcome.status in NOTHING_THERE:
        return 0.0
    if cell is None or is_task(cell):
        return None
    if is_graded(cell):
        sheet = outcome.sheets.get(cell.metadata.nbgrader.grade_id)
        return sheet.score if sheet else 0.0
    return 0.0 if is_unwritten(cell) else None


def _needs_a_person(grade: Grade, outcome: Outcome) -> bool:
    """Tell whether a person must look; marks given by hand stand while what they were given for does."""
    if outcome.status in _BY_HAND:
        return True
    if grade.manual_score is not None:
        return bool(grade.needs_manual_grade)  # see `_flag`
    sheet = outcome.sheets.get(grade.name)
    return grade.auto_score is None or bool(sheet and sheet.trouble)
