"""Makes the page on which one question of a whole class is read: the scheme, then all texts."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from jinja2 import Environment, FileSystemLoader
from markupsafe import Markup
from nbformat import NotebookNode

from grader.hand_marking.texts import Asked, Text
from grader.marking.rebuilding.cells import is_unwritten
from grader.report.outputs import Cleaner, source
from grader.report.prose import Prose, code, mark_scheme
from grader.report.texts import TEMPLATES, harmless, prepare


@dataclass(frozen=True)
class _Shown:
    text: Text
    cells: list[Markup]


def render(asked: Asked, given: NotebookNode, found: Iterable[Text]) -> str:
    """Make the page; `given` is the cell of source/ that asks, with its mark scheme."""
    page = {
        "asked": asked,
        "prompt": Prose(Cleaner()).draw(given.source, given.get("attachments", {}), links=True),
        "scheme": Prose(Cleaner()).draw(mark_scheme(given.source), links=True),
        "shown": [_Shown(text, _drawn(text)) for text in found],
    }
    return harmless(_environment().get_template("hand_marking.html.j2").render(page=page))


def _drawn(text: Text) -> list[Markup]:
    drawing = Prose(Cleaner())  # each student has budgets of their own
    return [_cell(cell, drawing) for cell in text.cells if not is_unwritten(cell)]


def _cell(cell: NotebookNode, drawing: Prose) -> Markup:
    if cell.cell_type == "code":
        return code(source(cell.source))
    return drawing.draw(source(cell.source), cell.get("attachments", {}), links=True)


@cache
def _environment() -> Environment:
    return prepare(Environment(loader=FileSystemLoader(TEMPLATES)))
