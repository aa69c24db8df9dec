"""Which modules a warm process should hold already: those that the notebooks of a course import."""

import ast
from collections.abc import Iterable, Iterator

from nbformat import NotebookNode

from grader.marking.cells import Role, role


def student_modules(notebooks: Iterable[NotebookNode], helpers: Iterable[str] = ()) -> tuple[str, ...]:
    """List what the cells that a student runs import, solutions included, and the files beside them."""
    cells = _imported(c for n in notebooks for c in n.cells if role(c) is not Role.GRADED)
    return tuple(sorted({*cells, *(name for text in helpers for name in _names(text))}))


def test_modules(notebooks: Iterable[NotebookNode]) -> tuple[str, ...]:
    """List what the hidden tests import."""
    return _imported(c for n in notebooks for c in n.cells if role(c) is Role.GRADED)


def uses_data(notebook: NotebookNode) -> bool:
    """Tell whether a notebook reads the data root."""
    return any("FNN_DATA" in cell.source for cell in notebook.cells)


def _imported(cells: Iterable[NotebookNode]) -> tuple[str, ...]:
    sources = {cell.source for cell in cells if cell.cell_type == "code"}
    return tuple(sorted({name for source in sources for name in _names(source)}))


def _names(source: str) -> Iterator[str]:
    try:
        tree = ast.parse(source)
    except SyntaxError:  # a cell with a line of IPython's own: not worth warming for
        return
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)
