"""Executes a rebuilt notebook: student cells in the sandbox, graded cells here."""

import ast
import contextlib
import io
import itertools
import time
import warnings
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Protocol

import nbformat.v4
from nbformat import NotebookNode

from grader.asking.asking import AskError
from grader.asking.crossing import CannotCross
from grader.asking.inputs import Inputs
from grader.asking.marking import Marking, Student, marking
from grader.asking.sheet import FORM, Score, Sheet, described
from grader.marking.judging.deadline import TimeIsUp, deadline
from grader.marking.judging.outcome import SHEET_KEY
from grader.marking.judging.part import Part, when_graded
from grader.marking.judging.student import StudentProcess
from grader.marking.rebuilding.cells import Role, grade_id, is_theirs, role
from grader.marking.rebuilding.rebuild import Rebuilt

_TOO_LONG = "What your code gave back took so long to read that the time of the whole notebook was used up."
_NO_TIME = "The time of the whole notebook was used up before this could be tested."


class Stoppable(Student, Protocol):
    """The other side of the boundary, which can be ended from here."""

    def give_up(self, note: str) -> None:
        """End it, for it took too long."""


@dataclass
class Executed:
    """What came of a notebook's cells, by their grade ids.

    Attributes:
        sheets: of graded cells.
        told: of graded cells: a digest of all that its test was told.
        seconds: of answers and graded cells: how long each ran, waiting for others included.
    """

    sheets: dict[str, Sheet] = field(default_factory=dict)
    told: dict[str, str] = field(default_factory=dict)
    seconds: dict[str, float] = field(default_factory=dict)


def execute(
    rebuilt: Rebuilt, student: StudentProcess, seed_parts: tuple[str, ...], part: Part | None = None
) -> Executed:
    """Run the code cells in order, in place: all, or those of a part."""
    found = Executed()
    numbers = _numbers(rebuilt.notebook.cells, 1 + rebuilt.left_out)
    for cell, marked in _to_run(rebuilt.notebook.cells, student, part):
        if part is not None and part.trial:
            student.seed_anew()
        start = time.monotonic()
        if not is_graded(cell):
            _run_student_cell(cell, numbers[id(cell)], student, rebuilt.originals)
        elif marked:
            sheet = mark_cell(cell, student, seed_parts, student.judge_seconds)
            found.told[sheet.grade_id] = student.done_asking()
            found.sheets[sheet.grade_id] = sheet
            cell.outputs = [_output(sheet)]
        if role(cell) in (Role.ANSWER, Role.GRADED):
            name = grade_id(cell)  # an answer may have several cells
            found.seconds[name] = round(found.seconds.get(name, 0.0) + time.monotonic() - start, 3)
    return found


def _run_student_cell(
    cell: NotebookNode, number: int, student: StudentProcess, originals: Mapping[str, str]
) -> None:
    """Run a cell; where a given one was changed and stops, what was given runs after it."""
    given = not is_theirs(cell)
    cell.outputs = student.run(cell.source, number, given=given)
    if student.failed and (original := originals.get(str(cell.get("id")))) is not None:
        cell.outputs += student.run(original, number, given=given)
    student.set(when_graded(cell))


def _numbers(cells: Iterable[NotebookNode], first: int) -> dict[int, int]:
    """Number the code cells as Jupyter does that runs them all: empty ones have none."""
    numbers = itertools.count(first)
    code = (cell for cell in cells if cell.cell_type == "code")
    return {id(cell): next(numbers) if cell.source.strip() else 0 for cell in code}


def _to_run(
    cells: list[NotebookNode], student: StudentProcess, part: Part | None
) -> Iterator[tuple[NotebookNode, bool]]:
    """Yield code cells, and whether they are marked if they are graded ones."""
    if part is None:
        yield from ((cell, True) for cell in cells if cell.cell_type == "code")
        return
    first, last = part.first(cells), part.last(cells)
    left_out: list[NotebookNode] = []
    for index, cell in enumerate(cells):
        all_of_them = student.troubled and not part.alone
        if all_of_them:
            yield from ((late, False) for late in left_out)
            left_out.clear()
        elif cell.get("id") in part.spared:
            left_out.append(cell)
            continue
        if cell.cell_type != "code" or (index < first and student.prepared):
            continue
        if index > last and not all_of_them:
            return
        chosen = is_graded(cell) and (all_of_them or cell.metadata.nbgrader.grade_id in part.graded)
        yield cell, chosen and index >= first


def is_graded(cell: NotebookNode) -> bool:
    """Tell whether a cell of a rebuilt notebook holds hidden tests; its metadata is the master's."""
    facts = cell.metadata.get("nbgrader", {})
    return bool(cell.cell_type == "code" and facts.get("grade") and not facts.get("solution"))


def mark_cell(cell: NotebookNode, student: Stoppable, seed_parts: tuple[str, ...], seconds: float) -> Sheet:
    """Run one graded cell in this process; whatever goes wrong ends up in its sheet.

    What breaks a test that has heard from the student is the student's doing, and costs the rest of the
    cell; `Sheet.trouble`, which calls a person, is for tests that break by themselves.
    """
    facts = cell.metadata.nbgrader
    sheet = Sheet(facts.grade_id)
    state = Marking(student, Inputs(*seed_parts, sheet.grade_id), sheet, student_id=seed_parts[-1])
    if seconds <= 0:
        sheet.fail_rest(facts.points, _NO_TIME)
        return sheet
    try:
        with _silence(), deadline(seconds):
            _run(cell.source, state, facts.points)
    except TimeIsUp:
        sheet.fail_rest(facts.points, _TOO_LONG)
        student.give_up(_TOO_LONG)
    sheet.shorten()
    return sheet


@contextlib.contextmanager
def _silence() -> Iterator[None]:
    nowhere = io.StringIO()
    with contextlib.redirect_stdout(nowhere), contextlib.redirect_stderr(nowhere), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield


def _run(source: str, state: Marking, points: float) -> None:
    """Run the test and, if it breaks on what was given back, settle what is left of its points."""
    sheet = state.sheet
    try:
        with marking(state):
            exec(compile(source, f"<{sheet.grade_id}>", "exec"), {"__name__": "graded"})
        sheet.trouble = sheet.misfit(points)
        return
    except Exception as error:
        broken = error
    if not isinstance(broken, AskError) and not (state.heard and _by_data(broken, source)):
        sheet.trouble = described(broken)
        return
    with marking(state):  # what waits to be asked is asked still
        state.flush()
    if isinstance(broken, AskError):
        sheet.fail_rest(points, str(broken), "your answer can be tested")
    else:
        said = str(broken) if isinstance(broken, AssertionError) else ""
        sheet.fail_rest(points, said or FORM, trouble=described(broken))


def _by_data(error: Exception, source: str) -> bool:
    """Tell whether odd data may have broken a test: it lacks no import and no name that it never binds.

    What it sends, or compares with, and cannot cross is the test's own as well.
    """
    if type(error) is NameError:
        names = (node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Name))
        return error.name in {node.id for node in names if isinstance(node.ctx, ast.Store)}
    return not isinstance(error, ImportError | CannotCross)


def _output(sheet: Sheet) -> NotebookNode:
    """Show a sheet as stock nbgrader reads it: one number, which is its partial credit."""
    number = Score(sheet)
    data = {"text/plain": repr(number), "text/html": number._repr_html_()}
    return nbformat.v4.new_output(
        "execute_result", data=data, metadata={SHEET_KEY: sheet.to_json()}, execution_count=None
    )


def unmarked(notebook: NotebookNode) -> NotebookNode:
    """Give every graded cell an empty sheet: nothing could be run."""
    for cell in notebook.cells:
        if is_graded(cell):
            cell.outputs = [_output(Sheet(cell.metadata.nbgrader.grade_id))]
    return notebook
