"""Rules on the source of an answer, read from its syntax tree in the marker's process.

A rule never bans: it is a check with marks, and its message says what to use instead.
"""

import ast

from grader.checks.loops import loops_over_rows
from grader.checks.names import reached, tree
from grader.checks.torch_rules import torch_layers, uses_autograd, uses_numpy, uses_vmap

__all__ = [
    "loops_over_rows",
    "names_used",
    "reached",
    "torch_layers",
    "tree",
    "uses_autograd",
    "uses_numpy",
    "uses_vmap",
]


def names_used(source: str) -> set[str]:
    """List every name, attribute and imported module in an answer."""
    found: set[str] = set()
    for node in ast.walk(tree(source)):
        if isinstance(node, ast.Name):
            found.add(node.id)
        elif isinstance(node, ast.Attribute):
            found.add(node.attr)
        elif isinstance(node, ast.Import):
            found.update(part for alias in node.names for part in alias.name.split("."))
        elif isinstance(node, ast.ImportFrom):
            found.update((node.module or "").split("."))
            found.update(alias.name for alias in node.names)
    return found
