"""Reads a cell as the Python that it is: magics, shell lines and prompts are IPython's, not the answer's."""

import ast
import contextlib
import re

_RUN_AS_THEY_ARE = {"time", "capture", "prun"}  # cell and line magics around ordinary code
_PROMPT = re.compile(r"^In \[\d+\]: ", re.MULTILINE)  # it would be an annotation
_CELL_MAGIC = re.compile(r"\s*%%(\w+)[^\n]*")


def parsed(source: str) -> ast.Module:
    """Parse a cell, with the line numbers that it has; what only IPython understands is left out.

    Raises:
        SyntaxError, ValueError, RecursionError, MemoryError: it cannot be parsed.
    """
    if not _PROMPT.search(source):
        with contextlib.suppress(SyntaxError):
            return ast.parse(source)  # nothing else that IPython adds is Python
    return _Plain().visit(ast.parse(_transformed(source)))  # type: ignore[no-any-return]


def _transformed(source: str) -> str:
    from IPython.core.inputtransformer2 import TransformerManager

    lines = 0
    while magic := _CELL_MAGIC.match(source):
        if magic[1] not in _RUN_AS_THEY_ARE:
            return ""  # a cell of another language
        lines += magic[0].count("\n")
        source = source[magic.end() :].removeprefix("\n")
        lines += 1
    lines += len(source) - len(source.lstrip("\n"))
    return "\n" * lines + str(TransformerManager().transform_cell(source.lstrip("\n")))


class _Plain(ast.NodeTransformer):
    """Takes out the calls that IPython makes of its own lines; `%time f(x)` is `f(x)`."""

    def visit_Expr(self, node: ast.Expr) -> ast.stmt | list[ast.stmt]:
        match node.value:
            case ast.Call(
                func=ast.Attribute(value=ast.Call(func=ast.Name(id="get_ipython")), attr=attribute),
                args=[ast.Constant(value=str(name)), *rest],
            ):
                code = rest[0] if rest else None
                timed = attribute == "run_line_magic" and name in _RUN_AS_THEY_ARE
                if timed and isinstance(code, ast.Constant) and isinstance(code.value, str):
                    return self._at(node, ast.parse(code.value.strip()).body)
                return ast.copy_location(ast.Pass(), node)
        return node

    def _at(self, node: ast.stmt, body: list[ast.stmt]) -> list[ast.stmt]:
        for statement in body:
            for inner in ast.walk(statement):
                if hasattr(inner, "lineno"):
                    ast.copy_location(inner, node)
        return body or [ast.copy_location(ast.Pass(), node)]
