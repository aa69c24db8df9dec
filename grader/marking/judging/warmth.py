"""Which modules a warm process should hold already: those that the notebooks of a course import.

Notebooks without PyTorch get a warm process without it: a fork of one that holds it takes four times as
long, and every submission and every graded cell is a fork.
"""

import ast
from collections.abc import Iterable, Iterator, Mapping

from nbformat import NotebookNode

from grader.kernels.sandbox import DATA_VARIABLE
from grader.marking.rebuilding.cells import Role, role

TORCH, PLAIN = "torch", "plain"  # the kinds of warm process


def kind(modules: Iterable[str]) -> str:
    """Tell which kind of warm process a notebook that imports `modules` is forked from."""
    return TORCH if any(name.startswith("torch") for name in modules) else PLAIN


def student_modules(notebook: NotebookNode, helpers: Mapping[str, str]) -> tuple[str, ...]:
    """List what the cells that a student runs import, solutions included.

    Args:
        notebook: an instructor notebook.
        helpers: the files beside it, module name -> source; what an imported one imports counts.
    """
    found: set[str] = set()
    new = set(_imported(c for c in notebook.cells if role(c) is not Role.GRADED))
    while new:
        found |= new
        new = {name for helper in new & helpers.keys() for name in imported_names(helpers[helper])} - found
    return tuple(sorted(found))


def test_modules(notebooks: Iterable[NotebookNode]) -> tuple[str, ...]:
    """List what the hidden tests import."""
    return _imported(c for n in notebooks for c in n.cells if role(c) is Role.GRADED)


def uses_data(notebook: NotebookNode) -> bool:
    """Tell whether a notebook reads the data root."""
    return any(DATA_VARIABLE in cell.source for cell in notebook.cells)


def _imported(cells: Iterable[NotebookNode]) -> tuple[str, ...]:
    sources = {cell.source for cell in cells if cell.cell_type == "code"}
    return tuple(sorted({name for source in sources for name in imported_names(source)}))


def imported_names(source: str) -> Iterator[str]:
    """Yield what a text imports: modules, and `module.name` for each name out of one."""
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
