"""Rules on the source of an answer, read from its syntax tree in the marker's process.

A rule never bans: it is a check with marks, and its message says what to use instead.
"""

import ast

_HIDDEN_LOOPS = {
    *("apply_along_axis", "apply_over_axes", "vectorize"),
    *("fromiter", "frompyfunc", "nditer", "ndenumerate", "map"),
}
_WRAPPERS = {"range", "zip", "enumerate", "reversed", "sorted"}
_FEW = {"parameters", "gradients", "params", "grads", "layers", "cache", "weights", "biases", "keys"}


def tree(source: str) -> ast.Module:
    """Parse an answer.

    Raises:
        AssertionError: it is not Python, said to the student.
    """
    try:
        return ast.parse(source)
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        line = getattr(error, "lineno", None)
        place = f" (line {line})" if line else ""
        raise AssertionError(f"The cell is not valid Python{place}: nothing in it could run.") from None


def loops_over_examples(source: str) -> list[int]:
    """List the lines that hold a Python loop over examples.

    A `for`, `while` or comprehension counts, and so do `map` and NumPy's loops in disguise; a loop over
    parameters, layers or a few written-out items does not.
    """
    lines = []
    for node in ast.walk(tree(source)):
        if isinstance(node, (ast.For, ast.AsyncFor, ast.comprehension)):
            if not _few(node.iter):
                lines.append(node.iter.lineno)
        elif isinstance(node, ast.While) or (isinstance(node, ast.Call) and _called(node) in _HIDDEN_LOOPS):
            lines.append(node.lineno)
    return sorted(lines)


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


def _few(iterated: ast.expr) -> bool:
    """Tell whether an iterable is a literal or is made of parameters or layers."""
    if isinstance(iterated, (ast.List, ast.Tuple, ast.Set, ast.Dict, ast.Constant)):
        return True
    if isinstance(iterated, ast.Call) and _called(iterated) in _WRAPPERS:
        return bool(iterated.args) and all(_few(arg) or _is_length_of_few(arg) for arg in iterated.args)
    inside = list(ast.walk(iterated))
    names = {n.id for n in inside if isinstance(n, ast.Name)}
    names |= {n.attr for n in inside if isinstance(n, ast.Attribute)}
    return bool(names & _FEW) and not any(isinstance(n, ast.Subscript) for n in inside)


def _is_length_of_few(node: ast.expr) -> bool:
    return isinstance(node, ast.Call) and _called(node) == "len" and all(_few(arg) for arg in node.args)


def _called(node: ast.Call) -> str:
    function = node.func
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""
