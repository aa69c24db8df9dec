"""Sees, before anyone is marked, that source/, release/ and the gradebook have the same cells and marks.

What the gradebook knows of an assignment's cells is changed here where submissions are in it already, which
nbgrader refuses; marks and comments that a person gave go only where that person says so.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import nbformat
from nbformat import NotebookNode
from nbgrader.api import (
    Assignment,
    BaseCell,
    Comment,
    Grade,
    Gradebook,
    GradeCell,
    MissingEntry,
    Notebook,
    SolutionCell,
    SourceCell,
    SubmittedNotebook,
    TaskCell,
)
from nbgrader.utils import is_grade, is_locked, is_solution, is_task

from grader.marking.judging.addition import misfits_apart
from grader.marking.rebuilding.cells import Role, cells_by_grade_id, role
from grader.marking.rebuilding.master import master
from grader.marking.rebuilding.unfilled import unfilled
from grader.marking.recording.course import Course, CourseError
from grader.marking.recording.gradebook import lock_out_writers

Cells = dict[str, NotebookNode]
_GRADED = (GradeCell, TaskCell)  # have a Grade for each student
_COMMENTED = (SolutionCell, TaskCell)  # have a Comment for each student
_WRITTEN = (Role.ANSWER, Role.TASK)


@dataclass(frozen=True)
class Orders:
    """What a person says of cells that have marks given by hand and are not in source/ any more."""

    renamed: Mapping[str, str] = field(default_factory=dict)
    dropped: frozenset[str] = frozenset()


def see_that_all_is_written(course: Course, assignment: str) -> None:
    """See that the author has written all that `course new` left open.

    Raises:
        CourseError: something is still to be filled in.
    """
    for name in course.notebooks(assignment):
        cells = course.source(assignment, name).cells
        if said := [f"{cell.id}, {what}" for cell in cells for what in unfilled(cell.source)]:
            raise CourseError(
                f"source/{assignment}/{name}.ipynb is not written yet:\n"
                + "\n".join(said)
                + f"\nWrite that:  course edit {assignment}/{name}"
            )


def see_that_all_add_up(course: Course, assignment: str) -> None:
    """See that each graded cell runs, and that its checks add up to its marks.

    Raises:
        CourseError: one does not.
    """
    names = course.notebooks(assignment)
    found = misfits_apart(course.source(assignment, name) for name in names)
    said = [
        f"source/{assignment}/{name}.ipynb, {cell}: {wrong}."
        for name, of_notebook in zip(names, found, strict=True)
        for cell, wrong in of_notebook.items()
    ]
    if said:
        edit = f"course edit {assignment}/{next(n for n, f in zip(names, found, strict=True) if f)}"
        raise CourseError("\n".join([*said, f"Mend that:  {edit}"]))


def see_that_students_have_it(course: Course, assignment: str) -> None:
    """See that every cell that students write in is in the student version that was released.

    Raises:
        CourseError: one is not; of what was never released nothing is said.
    """
    for name in course.notebooks(assignment):
        path = course.path("release", assignment, notebook=name)
        if not path.is_file():
            continue
        known = cells_by_grade_id(nbformat.read(path, as_version=4))
        cells = cells_by_grade_id(course.source(assignment, name)).items()
        if lacks := [n for n, cell in cells if role(cell) in _WRITTEN and n not in known]:
            raise CourseError(
                f"release/{assignment}/{name}.ipynb lacks {', '.join(lacks)} of source/, so no student can "
                f"have answered it. Give the cell its old name in source/, or type  course release "
                f"{assignment}  and hand the new version out."
            )


def agrees(book: Gradebook, course: Course, assignment: str) -> bool:
    """Tell whether the gradebook has all cells of an assignment with the marks that they have in source/."""
    try:
        notebooks = book.find_assignment(assignment).notebooks
        known = {
            notebook.name: {
                **{cell.name: None for cell in notebook.source_cells},
                **{cell.name: cell.max_score for cell in (*notebook.grade_cells, *notebook.task_cells)},
            }
            for notebook in notebooks
        }
    except MissingEntry:
        return False
    finally:
        book.db.rollback()  # leave no transaction open: it would keep a server from its own work
    return known == {
        name: {cell: _marks(node) for cell, node in _kept(course.source(assignment, name)).items()}
        for name in course.notebooks(assignment)
    }


def release(course: Course, assignment: str, orders: Orders | None = None) -> list[str]:
    """Make the student version, and give the gradebook the cells and marks of source/.

    Returns:
        A sentence for each cell of which students who are in the gradebook have another state.

    Raises:
        CourseError: checks do not add up, marks given by hand would be lost, or nbgrader refused.
        sqlalchemy.exc.DBAPIError: the gradebook cannot be reached.
    """
    see_that_all_is_written(course, assignment)
    see_that_all_add_up(course, assignment)
    with course.gradebook() as book:
        said = _bring_up_to_date(book, course, assignment, orders or Orders())
    course.release(assignment)
    return said


def _bring_up_to_date(book: Gradebook, course: Course, assignment: str, orders: Orders) -> list[str]:
    """Give the gradebook the cells of source/, also where it has submissions: all of it, or nothing."""
    book.db.rollback()  # forget what was read before
    lock_out_writers(book.db.connection())
    try:
        said = list(_changes(book, course, assignment, orders))
        book.db.commit()
    finally:
        book.db.rollback()
    return said


def _changes(book: Gradebook, course: Course, assignment: str, orders: Orders) -> Iterator[str]:
    known = book.db.query(Assignment).filter_by(name=assignment).one_or_none()
    notebooks = {notebook.name: notebook for notebook in known.notebooks} if known else {}
    gone = {n for notebook in notebooks.values() for n in _names(notebook)}
    if unknown := ({*orders.renamed, *orders.dropped} - gone):
        raise CourseError(f"The gradebook has no cell {', '.join(sorted(unknown))} in {assignment}.")
    if known is None or not known.submissions:
        return  # nbgrader replaces all of it
    wanted = {name: _kept(master(course.source(assignment, name))) for name in course.notebooks(assignment)}
    for name in sorted({*notebooks} - {*wanted}):
        yield from _take_notebook_out(book, notebooks[name], orders)
    for name, cells in wanted.items():
        if name not in notebooks:
            notebooks[name] = Notebook(name=name, assignment=known, kernelspec="{}")
            book.db.add(notebooks[name])
            for submission in known.submissions:
                book.db.add(SubmittedNotebook(notebook=notebooks[name], assignment=submission))
            yield f"{name} is new."
        yield from _change_cells(book, notebooks[name], cells, orders)


def _take_notebook_out(book: Gradebook, notebook: Notebook, orders: Orders) -> Iterator[str]:
    yield from _change_cells(book, notebook, {}, orders)
    for submitted in list(notebook.submissions):
        book.db.delete(submitted)
    book.db.delete(notebook)
    yield f"{notebook.name} is gone."


def _change_cells(book: Gradebook, notebook: Notebook, cells: Cells, orders: Orders) -> Iterator[str]:
    """Make the cells of each kind those of source/."""
    before = _names(notebook)
    for old, new in orders.renamed.items():
        if old in before and (old in cells or new not in cells or new in before):
            raise CourseError(
                f"{notebook.name}: {old} cannot be {new} now: source/ must have {new} and no {old}."
            )
    for kind in (GradeCell, SolutionCell, TaskCell, SourceCell):
        _rename(book, notebook, kind, orders.renamed)
        have = {cell.name: cell for cell in book.db.query(kind).filter_by(notebook=notebook)}
        want = {name: cell for name, cell in cells.items() if _is(kind, cell)}
        for name in sorted(have.keys() - want.keys()):
            _take_out(book, have[name], cells, orders)
        for name in sorted(want.keys() - have.keys()):
            _put_in(book, notebook, kind, name, want[name])
        for name in sorted(want.keys() & have.keys()):
            if kind in _GRADED and have[name].max_score != (marks := _marks(want[name])):
                yield f"{notebook.name}, {name}: {have[name].max_score:g} marks are {marks:g} now."
    renamed = {old: new for old, new in orders.renamed.items() if old in before}
    yield from (f"{notebook.name}, {old} is {new} now." for old, new in renamed.items())
    yield from (f"{notebook.name}, {n} is gone." for n in sorted(before - {*cells, *renamed}))
    yield from (f"{notebook.name}, {n} is new." for n in sorted({*cells} - before - {*renamed.values()}))
    book.db.flush()


def _rename(book: Gradebook, notebook: Notebook, kind: Any, renamed: Mapping[str, str]) -> None:
    for cell in book.db.query(kind).filter_by(notebook=notebook).filter(kind.name.in_(list(renamed))):
        cell.name = renamed[cell.name]
    book.db.flush()


def _take_out(book: Gradebook, cell: BaseCell | SourceCell, cells: Cells, orders: Orders) -> None:
    """Delete a cell, and what each student has of it.

    Raises:
        CourseError: a person gave some of that, and has not said what is to become of it.
    """
    if not isinstance(cell, SourceCell):
        grades = book.db.query(Grade).filter_by(cell_id=cell.id).all()
        comments = book.db.query(Comment).filter_by(cell_id=cell.id).all()
        given = {g.notebook_id for g in grades if g.manual_score is not None or g.extra_credit}
        given |= {c.notebook_id for c in comments if c.manual_comment}
        if given and cell.name not in orders.dropped:
            raise CourseError(_refusal(cell, len(given), cells))
        for row in (*grades, *comments):
            book.db.delete(row)
    book.db.delete(cell)
    book.db.flush()


def _refusal(cell: BaseCell, students: int, cells: Cells) -> str:
    name, assignment = cell.name, cell.notebook.assignment.name
    known = _names(cell.notebook)
    new = next((n for n, c in cells.items() if n not in known and _is(type(cell), c)), "NEW")
    return (
        f"{name} of {assignment}/{cell.notebook.name} is not in source/ any more, but marks or comments were "
        f"given for it by hand ({students} submissions). Put it back; or type  course release {assignment} "
        f"--renamed {name}={new}  to take them along, or  course release {assignment} --dropped {name}  to "
        "throw them away."
    )


def _put_in(book: Gradebook, notebook: Notebook, kind: Any, name: str, cell: NotebookNode) -> None:
    """Add a cell, with an empty mark and comment for each student."""
    facts = {"name": name, "notebook": notebook}
    if kind in _GRADED:
        facts |= {"max_score": _marks(cell), "cell_type": cell.cell_type}
    if kind is SourceCell:
        facts |= {"source": cell.source, "cell_type": cell.cell_type, "locked": is_locked(cell)}
        facts["checksum"] = cell.metadata.nbgrader.get("checksum")
    made = kind(**facts)
    book.db.add(made)
    book.db.flush()
    for submitted in notebook.submissions:
        if kind in _GRADED:
            book.db.add(Grade(cell_id=made.id, notebook=submitted))
        if kind in _COMMENTED:
            book.db.add(Comment(cell_id=made.id, notebook=submitted))


def _names(notebook: Notebook) -> set[str]:
    kinds = (notebook.grade_cells, notebook.solution_cells, notebook.task_cells, notebook.source_cells)
    return {cell.name for cells in kinds for cell in cells}


def _kept(source: NotebookNode) -> Cells:
    """Find the cells that nbgrader keeps of a notebook."""
    kept = (is_grade, is_solution, is_locked, is_task)
    cells = (cell for cell in source.cells if any(test(cell) for test in kept))
    return {cell.metadata.nbgrader.grade_id: cell for cell in cells}


def _is(kind: Any, cell: NotebookNode) -> bool:
    """Tell whether nbgrader keeps a cell as one of a kind."""
    tests = {GradeCell: is_grade, SolutionCell: is_solution, TaskCell: is_task}
    return kind is SourceCell or bool(tests[kind](cell))


def _marks(cell: NotebookNode) -> float | None:
    """Return the marks of a cell; None where it has none."""
    return float(cell.metadata.nbgrader.points) if is_grade(cell) or is_task(cell) else None
