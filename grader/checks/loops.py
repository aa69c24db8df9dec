"""Rules on Python loops in an answer."""

import ast

from grader.checks.names import tree

_HIDDEN_LOOPS = {
    *("apply_along_axis", "apply_over_axes", "vectorize"),
    *("fromiter", "frompyfunc", "nditer", "ndenumerate", "map"),
}


def loops_over_rows(source: str, function: str = "forward") -> list[int]:
    """List the lines of Python loops over what is made of a function's first argument after `self`.

    A loop over layers is none; loops in helper functions that the argument is passed to are found as well.
    """
    functions = {n.name: n for n in ast.walk(tree(source)) if isinstance(n, ast.FunctionDef)}
    if function not in functions:
        return []
    waiting = [(function, frozenset(_parameters(functions[function])[:1]))]
    seen: set[tuple[str, frozenset[str]]] = set()
    lines: set[int] = set()
    while waiting:
        name, inputs = waiting.pop()
        if (name, inputs) in seen or not inputs:
            continue
        seen.add((name, inputs))
        body = functions[name]
        made = _made_of(body, set(inputs))
        lines |= _loops_over(body, made)
        waiting += [(call, passed) for call, passed in _passed_on(body, made, functions)]
    return sorted(lines)


def _parameters(function: ast.FunctionDef) -> list[str]:
    names = [argument.arg for argument in [*function.args.posonlyargs, *function.args.args]]
    return names[1:] if names[:1] == ["self"] else names


def _made_of(body: ast.AST, inputs: set[str]) -> set[str]:
    """Return the names that hold something computed from the inputs."""
    made = set(inputs)
    assigned = [
        (node.targets if isinstance(node, ast.Assign) else [node.target], node.value)
        for node in ast.walk(body)
        if isinstance(node, (ast.Assign, ast.AugAssign, ast.AnnAssign, ast.NamedExpr)) and node.value
    ]
    for _ in range(len(assigned)):
        before = len(made)
        for targets, value in assigned:
            if _mentions(value, made):
                stored = (n for target in targets for n in ast.walk(target))
                made |= {n.id for n in stored if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)}
        if len(made) == before:
            break
    return made


def _mentions(node: ast.AST, names: set[str]) -> bool:
    """Tell whether an expression depends on names in another way than through a number of columns."""
    if _is_columns(node):
        return False
    if isinstance(node, ast.Name):
        return node.id in names
    return any(_mentions(child, names) for child in ast.iter_child_nodes(node))


def _is_columns(node: ast.AST) -> bool:
    """Recognise `x.shape[1]`, `x.shape[-1]`, `x.size(1)` and `x.size(-1)`."""
    if isinstance(node, ast.Subscript) and _is_shape(node.value):
        return ast.unparse(node.slice) in ("1", "-1")
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "size":
        return [ast.unparse(argument) for argument in node.args] in (["1"], ["-1"])
    return False


def _is_shape(node: ast.AST) -> bool:
    return isinstance(node, ast.Attribute) and node.attr == "shape"


def _loops_over(body: ast.AST, made: set[str]) -> set[int]:
    lines = set()
    for node in ast.walk(body):
        if isinstance(node, (ast.For, ast.AsyncFor, ast.comprehension)):
            if _mentions(node.iter, made) and not _is_shape(node.iter):
                lines.add(node.iter.lineno)
        elif isinstance(node, ast.While) and _mentions(node.test, made):
            lines.add(node.lineno)
        elif isinstance(node, ast.Call) and _called(node) in _HIDDEN_LOOPS:
            lines |= {node.lineno for argument in node.args if _mentions(argument, made)}
    return lines


def _passed_on(
    body: ast.AST, made: set[str], functions: dict[str, ast.FunctionDef]
) -> list[tuple[str, frozenset[str]]]:
    """List the answer's own functions that are called with something of `made`, and what they call it."""
    passed = []
    for node in ast.walk(body):
        if isinstance(node, ast.Call) and _called(node) in functions:
            names = _parameters(functions[_called(node)])
            inputs = {n for n, argument in zip(names, node.args, strict=False) if _mentions(argument, made)}
            inputs |= {k.arg for k in node.keywords if k.arg in names and _mentions(k.value, made)}
            passed.append((_called(node), frozenset(inputs)))
    return passed


def _called(node: ast.Call) -> str:
    function = node.func
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""
