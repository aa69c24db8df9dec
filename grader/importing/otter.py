"""Reads an otter notebook (`# BEGIN QUESTION` cells) as the cells that nbgrader's format has."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import yaml
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_markdown_cell

_MARK = re.compile(r"^\s*#\s*(BEGIN|END)\s+([A-Z ]+?)\s*$", re.MULTILINE)
_CONFIG = re.compile(
    r"^\s*(?:\"{3}|#)?\s*#?\s*BEGIN TEST CONFIG\n(.*?)#?\s*END TEST CONFIG[^\n]*\n?", re.M | re.S
)
_HIDDEN = re.compile(r"^\s*#+\s*HIDDEN\s*$\n?", re.MULTILINE | re.IGNORECASE)
_LINE = re.compile(r"^(\s*)(.*?)\s*#\s*SOLUTION(?: NO PROMPT)?\s*$", re.MULTILINE)
_BLOCK = re.compile(r"^(\s*)#\s*(BEGIN|END) SOLUTION(?: NO PROMPT)?\s*$", re.MULTILINE)
_PROMPT = re.compile(r"^\s*(?:\"{3}|'{3})\s*#\s*BEGIN PROMPT\n.*?#\s*END PROMPT\s*$\n?", re.M | re.S)


@dataclass
class _Question:
    name: str
    points: float
    manual: bool
    asked: bool = False
    tests: list[str] = field(default_factory=list)


def is_otter(notebook: NotebookNode) -> bool:
    """Tell whether a notebook is one of otter's."""
    return any(
        mark == ("BEGIN", "QUESTION") for cell in notebook.cells for mark in _MARK.findall(cell.source)
    )


def as_nbgrader(notebook: NotebookNode) -> NotebookNode:
    """Return the notebook with nbgrader's cells: an answer, and below it one test cell a question."""
    made = notebook.copy()
    made.cells = list(_cells(notebook))
    return made


def _cells(notebook: NotebookNode) -> Iterator[NotebookNode]:
    question: _Question | None = None
    part = ""
    for cell in notebook.cells:
        marks = _MARK.findall(cell.source)
        edges = [
            mark for mark in marks if cell.cell_type == "raw" or mark[1] in ("QUESTION", "TESTS", "TEST")
        ]
        if any(what == "ASSIGNMENT" for _, what in marks):
            continue
        if edges and cell.cell_type == "raw":
            (begins, what), *_ = edges
            if what == "QUESTION":
                if question is not None and begins == "END":
                    yield from _tests(question)
                question = _read(cell.source) if begins == "BEGIN" else None
            part = what if begins == "BEGIN" and what != "QUESTION" else ""
            continue
        if question is not None and {what for _, what in marks} & {"TEST", "TESTS"}:
            question.tests.append(_test(cell))
        elif question is None or part == "PROMPT":
            if question is None:
                yield cell
        elif part in ("TESTS", "TEST"):
            question.tests.append(_test(cell))
        elif part == "SOLUTION":
            yield _answer(cell, question)
        else:
            yield cell


def _read(source: str) -> _Question:
    facts: Any = yaml.safe_load("\n".join(source.splitlines()[1:])) or {}
    points = facts.get("points", 1)
    points = (
        sum(points)
        if isinstance(points, list)
        else points.get("each", 1)
        if isinstance(points, dict)
        else points
    )
    name = re.sub(r"[^\w-]+", "-", str(facts.get("name", "question"))).strip("-")
    return _Question(name, float(points or 0), bool(facts.get("manual")))


def _answer(cell: NotebookNode, question: _Question) -> NotebookNode:
    if cell.cell_type == "markdown" or question.manual:
        facts = {"grade": True, "solution": True, "locked": False, "task": False, "points": question.points}
        make = new_markdown_cell if cell.cell_type == "markdown" else new_code_cell
    else:
        facts = {"grade": False, "solution": True, "locked": False, "task": False}
        make = new_code_cell
    name = f"{question.name}-more" if question.asked else question.name
    question.asked = True
    made = make(
        _solution(cell.source), metadata={"nbgrader": {**facts, "grade_id": name, "schema_version": 3}}
    )
    return made


def _solution(source: str) -> str:
    text = _PROMPT.sub("", source)
    text = _BLOCK.sub(lambda found: f"{found[1]}### {found[2]} SOLUTION", text)
    return _LINE.sub(lambda f: f"{f[1]}### BEGIN SOLUTION\n{f[1]}{f[2]}\n{f[1]}### END SOLUTION", text)


def _test(cell: NotebookNode) -> str:
    """Return a test; where it compares what it shows with the output that is stored, as an assertion."""
    text = _MARK.sub("", _HIDDEN.sub("", _CONFIG.sub("", cell.source))).strip().removesuffix(";")
    shown = [o.get("data", {}).get("text/plain") for o in cell.get("outputs", []) if o.get("data")]
    *lines, last = text.splitlines() or [""]
    if shown and shown[-1] and not last.startswith(("assert", " ")):
        return "\n".join([*lines, f"assert {last} == {''.join(shown[-1])}"])
    return text


def _tests(question: _Question) -> Iterator[NotebookNode]:
    if question.manual or not question.tests:
        return
    facts = {"grade": True, "solution": False, "locked": True, "task": False, "points": question.points}
    named = {"grade_id": f"test-{question.name}", "schema_version": 3}
    yield new_code_cell("\n".join(question.tests), metadata={"nbgrader": {**facts, **named}})
