"""Finds the packages that a notebook imports and never uses, and that are not there where it is marked."""

import ast
import re
from collections.abc import Collection, Iterator, Sequence

from grader.beside.plain import parsed
from grader.marking.judging.installed import is_installed

_WORD = re.compile(r"\w+")
_IMPORT = re.compile(r"(?:^|[;:])[ \t]*(?:%\w+[ \t]+)?(import|from)[ \t]+([^;#\n]+)", re.MULTILINE)


def missing_and_unused(cells: Sequence[str], beside: Collection[str]) -> list[str]:
    """Name the packages whose missing need not stop a notebook, as nothing uses a name that they give it.

    Args:
        cells: the text of all its code cells.
        beside: the files beside it, which may be modules.
    """
    there = {path.partition("/")[0].removesuffix(".py") for path in beside}
    imported = {n for source in cells for n in _imported(source) if not n.startswith("_")}
    missing = {name for name in imported - there if not is_installed(name)}
    return sorted(missing & _unused(cells)) if missing else []


def _imported(source: str) -> Iterator[str]:
    """Yield what may be the packages that a cell imports, without parsing it."""
    for how, what in _IMPORT.findall(source):
        for name in what.split(",") if how == "import" else [what]:
            yield from _WORD.findall(name)[:1]


def _unused(cells: Sequence[str]) -> set[str]:
    names = _Names()
    for source in cells:
        try:
            names.visit(parsed(source))
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            names.used.update(_WORD.findall(source))
    return {package for package, bound in names.bound.items() if not bound & names.used}


class _Names(ast.NodeVisitor):
    """Collects what each imported package binds, and what is used of all names.

    An import in a `try` is used by whoever catches what it raises, and one of `*` by anything.
    """

    def __init__(self) -> None:
        self.bound: dict[str, set[str]] = {}
        self.used: set[str] = set()
        self._tried = False

    def visit_Import(self, node: ast.Import) -> None:
        for alias in node.names:
            self._bind(alias.name, alias.asname or alias.name.partition(".")[0])

    def visit_ImportFrom(self, node: ast.ImportFrom) -> None:
        if node.module and not node.level:
            for alias in node.names:
                self._bind(node.module, alias.asname or alias.name)

    def visit_Try(self, node: ast.Try) -> None:
        before, self._tried = self._tried, True
        self.generic_visit(node)
        self._tried = before

    def visit_Name(self, node: ast.Name) -> None:
        self.used.add(node.id)

    def _bind(self, module: str, name: str) -> None:
        self.bound.setdefault(module.partition(".")[0], set()).add(name)
        if self._tried or name == "*":
            self.used.add(name)
