"""Makes the page on which a person marks, in formgrader: the text, its scheme and what the tests came to.

autograded/ lacks hidden tests and mark schemes; they are fetched from source/ for that page alone. Formulas
are drawn here, so that the page needs no network.
"""

import re
from pathlib import Path
from typing import Any

from markupsafe import Markup
from nbconvert.filters.markdown_mistune import IPythonRenderer, MarkdownWithMath
from nbconvert.preprocessors import Preprocessor
from nbformat import NotebookNode
from nbformat.v4 import new_markdown_cell

from grader.asking.sheet import table
from grader.marking.judging.outcome import sheet_of
from grader.marking.rebuilding.cells import (
    Role,
    cells_by_grade_id,
    is_theirs,
    is_unwritten,
    manual_points,
    role,
)
from grader.marking.recording.course import Course
from grader.report.outputs import Cleaner
from grader.report.prose import Prose, mark_scheme

_SOLUTION = re.compile(r"^### BEGIN SOLUTION\n(.*?)^### END SOLUTION", re.DOTALL | re.MULTILINE)
_BLANK_LINES = re.compile(r"\n(?=[ \t]*\n)")
_STYLE = """<style>
details.folded > summary { cursor: pointer; color: #31708f; padding: 2px 0; }
details.folded > pre { max-height: none; white-space: pre-wrap; }
.scheme { border-left: 4px solid #8a6d3b; background: #fcf8e3; padding: 6px 12px; margin-top: 10px; }
.to-mark { background: #eef4fa; padding: 8px 12px; border-radius: 4px; }
.prose img { max-width: 100%; }
.prose td, .prose th, .checks td, .checks th { padding: 2px 8px; text-align: left; vertical-align: top; }
.score { scroll-margin-top: 90px; }
</style>"""
# formgrader.js stops half-way where MathJax did not come from the network: its keys and jumps need an answer
_WITHOUT_MATHJAX = """<script>
window.MathJax ??= { Hub: { Startup: { signal: { Interest: (tell) => tell("End") } } } };
</script>"""


class HiddenCells(Preprocessor):  # type: ignore[misc]
    """Prepares the page of one submission, and no other page."""

    def preprocess(self, nb: NotebookNode, resources: Any) -> tuple[NotebookNode, Any]:
        """Return the notebook as formgrader shows it; it names the submission, other pages do not."""
        if "submission_id" not in resources:
            return nb, resources
        course = Course.around(Path(resources["metadata"]["path"]))
        page = _Page(course.source(resources["assignment_id"], resources["notebook_id"]))
        nb.cells = [page.contents(), *map(page.shown, nb.cells)]
        return nb, resources


class _Page:
    def __init__(self, source: NotebookNode) -> None:
        self.persons = manual_points(source)
        self.given = cells_by_grade_id(source)
        self.drawing = Prose(Cleaner())

    def contents(self) -> NotebookNode:
        """Make the cell that leads to what a person marks."""
        where = Markup(", ").join(
            Markup('<a href="#{0}">{1}</a> ({2:g})').format(name, name.removesuffix("-manual"), points)
            for name, points in self.persons.items()
            if points
        )
        says = Markup('<p class="to-mark">Marked by a person: {}.</p>').format(where) if where else ""
        return new_markdown_cell(_as_block(Markup("{}{}").format(Markup(_STYLE + _WITHOUT_MATHJAX), says)))

    def shown(self, cell: NotebookNode) -> NotebookNode:
        """Return a cell as it is to be shown."""
        kind = role(cell)
        given = self.given.get(cell.metadata.nbgrader.grade_id) if kind is not Role.FREE else None
        if kind is Role.GRADED and given is not None:
            return _drawn(cell, self._tests(cell, given))
        if kind is Role.TASK and given is not None:
            scheme = self.drawing.draw(mark_scheme(given.source), links=True)
            box = Markup('<div class="scheme"><strong>Mark scheme</strong>{}</div>').format(scheme)
            return _drawn(cell, self._theirs(given) + box)
        if kind is Role.LOCKED and given is not None:
            cell.source = given.source
        if cell.cell_type == "markdown":
            html = self._theirs(cell) if is_theirs(cell) else _as_given(cell, self.drawing)
            return _drawn(cell, html + self._model(given) if kind is Role.ANSWER else html)
        return cell

    def _theirs(self, cell: NotebookNode) -> Markup:
        if is_unwritten(cell):
            return Markup("<p><em>Nothing was written here.</em></p>")
        return self.drawing.draw(cell.source, cell.get("attachments", {}), links=True)

    def _tests(self, cell: NotebookNode, given: NotebookNode) -> Markup:
        sheet = sheet_of(cell)
        trouble = Markup("<p>{}</p>").format(sheet.trouble) if sheet.trouble else Markup("")
        lines = given.source.count("\n") + 1
        tests = _folded(f"Hidden tests ({lines} lines)", Markup("<pre>{}</pre>").format(given.source))
        return trouble + Markup(table(sheet)) + tests

    def _model(self, given: NotebookNode | None) -> Markup:
        found = _SOLUTION.search(given.source) if given is not None else None
        return _folded("Model answer", self.drawing.draw(found[1], links=True)) if found else Markup("")


class _Given(IPythonRenderer):  # type: ignore[misc]
    """Draws a text of the course as nbconvert does, formulas as MathML."""

    def __init__(self, cell: NotebookNode, drawing: Prose) -> None:
        super().__init__(escape=False, attachments=cell.get("attachments", {}))
        self.formulas = drawing.formulas

    def inline_math(self, body: str) -> str:
        return str(self.formulas.draw(body))

    def block_math(self, body: str) -> str:
        return str(self.formulas.draw(body, block=True))

    def latex_environment(self, name: str, body: str) -> str:
        return self.block_math(rf"\begin{{{name}}}{body}\end{{{name}}}")


def _as_given(cell: NotebookNode, drawing: Prose) -> Markup:
    return Markup(MarkdownWithMath(renderer=_Given(cell, drawing)).render(cell.source))


def _folded(label: str, inside: Markup) -> Markup:
    return Markup('<details class="folded"><summary>{}</summary>{}</details>').format(label, inside)


def _drawn(cell: NotebookNode, html: Markup) -> NotebookNode:
    """Return a text cell, of the same name and marks, that is shown as `html`."""
    return new_markdown_cell(_as_block(html), metadata=cell.metadata, id=cell.get("id"))


def _as_block(html: Markup) -> str:
    """Write HTML as one block, which formgrader's Markdown leaves as it is: no blank line, no math."""
    kept = _BLANK_LINES.sub("&#10;", str(html)).replace("$", "&#36;").replace("\\", "&#92;")
    return f"<div>{kept}</div>"
