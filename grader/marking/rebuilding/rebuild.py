"""Puts a student's answers, and nothing else that could do harm, into the master notebook."""

import ast
import copy
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import count

from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_markdown_cell

from grader.beside.plain import parsed
from grader.marking.rebuilding.cells import Role, cells_by_grade_id, grade_id, role
from grader.marking.rebuilding.handout import code_above, is_handout
from grader.marking.rebuilding.matching import Matched, match, plain
from grader.marking.rebuilding.reading import MAX_BYTES, PIECE, NotANotebook, SubmittedCell, read_cells
from grader.marking.rebuilding.repairs import repairs, retyped

__all__ = ["NotANotebook", "Rebuilt", "UnknownQuestion", "fill", "rebuild"]

_START = -1


class UnknownQuestion(KeyError):
    """An answer was given to a question that the notebook does not have."""


@dataclass
class Rebuilt:
    """The notebook to be marked.

    Attributes:
        notebook: the master's cells in the master's order, with the answers and the student's own cells.
        repairs: sentences for a person; empty if nothing but answers had been changed.
        answers: grade id -> the text of the answer, which is the released text if there is none.
        around: grade id -> that text, among those of the student's own code cells around it (see `_around`).
        pieces: grade id -> the texts of an answer that stands in several cells, of which the last is its own.
        originals: id of a given code cell that the student changed -> what it was.
        left_out: how many code cells of the release's own stood above all others (`handout`).
    """

    notebook: NotebookNode
    repairs: list[str]
    answers: dict[str, str]
    around: dict[str, list[str]]
    pieces: dict[str, list[str]]
    originals: dict[str, str]
    left_out: int = 0


def rebuild(
    submitted_text: str | bytes,
    master: NotebookNode,
    released: NotebookNode,
    *,
    max_bytes: int = MAX_BYTES,
) -> Rebuilt:
    """Rebuild a submitted notebook from the master, whatever was done to it.

    Raises:
        NotANotebook: it cannot be read at all.
    """
    handed_in = read_cells(submitted_text, max_bytes)
    matched = match([cell for cell in handed_in if not is_handout(cell)], released.cells)
    notebook = copy.deepcopy(master)
    names = _fresh_names({cell.get("id") for cell in master.cells})
    own = _own_cells(matched, names)
    cells, pieces, originals = list(own[_START]), {}, {}
    for place, cell in enumerate(notebook.cells):
        copies = matched.copies(place)
        if role(cell) is Role.ANSWER:
            *before, cell.source = pieces[grade_id(cell)] = _pieces(matched, place)
            cells += [_piece(source, grade_id(cell), next(names)) for source in before]
            _attach(cell, copies)
        elif role(cell) is Role.FREE:
            if retyped(copies, cell) and copies[0].kind == "markdown" and _differ(copies[0], cell):
                cells.append(_new(copies[0], next(names)))
            cell = _free(cell, copies)
            if cell.cell_type == "code" and cell.source != master.cells[place].source:
                originals[str(cell.get("id"))] = master.cells[place].source
        cells += [cell, *own[place]]
    notebook.cells = cells
    mine = {id(cell) for group in own.values() for cell in group}
    around = _around(cells, lambda cell: id(cell) in mine)
    answers = {name: joined(texts) for name, texts in pieces.items()}
    left_out = code_above(handed_in)
    return Rebuilt(notebook, repairs(matched, master.cells), answers, around, pieces, originals, left_out)


def fill(released: NotebookNode, answers: Mapping[str, str]) -> NotebookNode:
    """Put answers into a release.

    Raises:
        UnknownQuestion: there is no answer cell of that grade id.
    """
    notebook = copy.deepcopy(released)
    cells = {n: c for n, c in cells_by_grade_id(notebook).items() if role(c) is Role.ANSWER}
    for name, text in answers.items():
        if name not in cells:
            raise UnknownQuestion(name)
        cells[name].source = text
    return notebook


def _around(cells: Iterable[NotebookNode], is_own: Callable[[NotebookNode], bool]) -> dict[str, list[str]]:
    """List each answer with the student's own code cells from the graded cell before it to the one after."""
    found: dict[str, list[str]] = {}
    group: list[str] = []
    answered = False
    for cell in cells:
        kind = None if is_own(cell) else role(cell)
        if cell.cell_type != "code" or kind not in (None, Role.ANSWER, Role.GRADED):
            continue
        if kind is Role.GRADED or (kind is Role.ANSWER and answered):
            group, answered = [], False
        if kind is Role.GRADED:
            continue
        group.append(cell.source)
        if kind is Role.ANSWER:
            found[grade_id(cell)], answered = group, True
    return found


def joined(pieces: Sequence[str]) -> str:
    """Return the text of an answer that stands in several cells: what parses, and of copies the last."""
    if len(pieces) == 1:
        return pieces[0]
    alive: dict[str, str] = {}
    for text in reversed(pieces):
        if (python := _said(text)) is not None:
            alive.setdefault(python, text)
    return "\n\n".join(text.strip("\n") for text in [*reversed(alive.values())] or pieces)


def _said(source: str) -> str | None:
    """Return what a cell says as Python, the same for copies of it; None if it says nothing."""
    try:
        return ast.dump(parsed(source))
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None


def _pieces(matched: Matched, place: int) -> list[str]:
    """List what was written into all copies of an answer; those of a text in one."""
    cell = matched.released[place]
    texts = [copy.source for copy in matched.written(place)]
    if not texts:
        return ["" if matched.taken_out(place) and cell.cell_type == "code" else cell.source]
    if cell.cell_type == "code" or len(texts) == 1:
        return texts
    return ["\n\n".join(text.strip("\n") for text in texts)]


def _piece(source: str, of: str, name: str) -> NotebookNode:
    """Make a cell for a part of an answer; it says of which, for plain nbgrader rebuilds it a second time."""
    return new_code_cell(source, id=name, metadata={PIECE: of})


def _free(cell: NotebookNode, copies: Sequence[SubmittedCell]) -> NotebookNode:
    """Take the student's version of a cell that anyone may change."""
    if not copies or copies[0].kind == "raw" or retyped(copies, cell):
        return cell
    theirs = copies[0]
    if cell.cell_type == "code" and not theirs.source.strip():
        return cell
    if theirs.kind != cell.cell_type:
        return _new(theirs, cell.get("id"))
    if _differ(theirs, cell):
        cell.source = theirs.source
    _attach(cell, copies)
    return cell


def _differ(theirs: SubmittedCell, cell: NotebookNode) -> bool:
    return plain(theirs.source) != plain(cell.source)


def _own_cells(matched: Matched, names: Iterator[str]) -> dict[int, list[NotebookNode]]:
    """Map places to the student's own cells that come right after them."""
    first = {numbers[0]: place for place, numbers in reversed(matched.found.items()) if numbers}
    own, after = defaultdict(list), _START
    open_cells = set(matched.open_cells)
    for number, cell in enumerate(matched.cells):
        after = first.get(number, after)
        if number in open_cells and cell.kind != "raw" and cell.source.strip():
            own[after].append(_new(cell, next(names)))
    return own


def _fresh_names(taken: set[str]) -> Iterator[str]:
    return (name for n in count(1) if (name := f"extra-{n}") not in taken)


def _new(cell: SubmittedCell, name: str) -> NotebookNode:
    if cell.kind == "code":
        return new_code_cell(cell.source, id=name)
    made = new_markdown_cell(cell.source, id=name)
    _attach(made, [cell])
    return made


def _attach(cell: NotebookNode, copies: Iterable[SubmittedCell]) -> None:
    """Keep images that were pasted into a text."""
    images = {name: bundle for theirs in copies for name, bundle in theirs.attachments.items()}
    if images and cell.cell_type == "markdown":
        cell.attachments = {**cell.get("attachments", {}), **images}
