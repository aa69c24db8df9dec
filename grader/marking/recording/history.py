"""Compares a marked notebook with the one before it: what to read again, what a student changed."""

import json
from collections.abc import Iterator

from nbformat import NotebookNode

from grader.marking.judging.outcome import NOTEBOOK_KEY, NOTHING_THERE, sheet_of
from grader.marking.rebuilding.cells import Role, auto_points, grade_id, is_theirs, manual_points, role

BEFORE = "before"  # of a notebook's facts: what the hand-in before this one earned
_NO_HAND_IN = ("", *NOTHING_THERE)


def to_read_again(before: NotebookNode | None, now: NotebookNode) -> set[str]:
    """List the graded cells for which a person has read something else, or it is not known what."""
    shown = read_for(now)
    earlier = read_for(before) if before is not None else {}
    return {name for name, text in shown.items() if earlier.get(name) != text}


def remember(before: NotebookNode | None, now: NotebookNode) -> bool:
    """Note in a marked notebook what the hand-in before it earned, and which answers are others now.

    Returns:
        Whether there is something to remember.
    """
    facts = before.metadata.get(NOTEBOOK_KEY, {}) if before is not None else {}
    if before is None or facts.get("status", "") in _NO_HAND_IN:
        return False
    changed = sorted(_answers(now).items() ^ _answers(before).items())
    if changed or _own(now) != _own(before):
        graded = (cell for cell in before.cells if role(cell) is Role.GRADED)
        earned = {grade_id(cell): sheet_of(cell).score for cell in graded}
        known = {"earned": earned, "changed": list(dict.fromkeys(name for name, _ in changed))}
    else:
        known = facts.get(BEFORE, {})
    if known:
        now.metadata[NOTEBOOK_KEY][BEFORE] = known
    return bool(known)


def read_for(notebook: NotebookNode) -> dict[str, str]:
    """Map each cell with marks to what a person who marks it reads.

    Of a text that is its own, of a task what the student wrote below it or else all that they wrote, of
    hidden tests their result and all code.
    """
    persons, by_tests = manual_points(notebook), auto_points(notebook)
    code = [_text(cell) for cell in notebook.cells if is_theirs(cell) and cell.cell_type == "code"]
    found = {}
    for place, cell in enumerate(notebook.cells):
        name = grade_id(cell) if role(cell) is not Role.FREE else ""
        if name in by_tests:
            found[name] = json.dumps([sheet_of(cell).score, *code])
        elif name in persons and role(cell) is Role.TASK:
            found[name] = json.dumps(list(_below(notebook.cells[place + 1 :])) or _own(notebook))
        elif name in persons:
            found[name] = _text(cell)
    return found


def _below(cells: list[NotebookNode]) -> Iterator[str]:
    """Yield what the student wrote up to the next cell that is marked."""
    for cell in cells:
        marked = cell.metadata.get("nbgrader", {}).get("points", 0)
        if role(cell) in (Role.TASK, Role.GRADED) or marked:
            return
        if is_theirs(cell):
            yield _text(cell)


def _answers(notebook: NotebookNode) -> dict[str, str]:
    return {grade_id(cell): _text(cell) for cell in notebook.cells if role(cell) is Role.ANSWER}


def _own(notebook: NotebookNode) -> list[str]:
    return [_text(cell) for cell in notebook.cells if is_theirs(cell)]


def _text(cell: NotebookNode) -> str:
    return json.dumps([cell.source, cell.get("attachments", {})], sort_keys=True)
