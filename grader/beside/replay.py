"""Runs a student's answer again with everything before it put right; asked beside the answer.

So one mistake costs one question: an answer whose inputs are spoilt by an earlier question is marked by
what it makes of good ones.
"""

import ast
import asyncio
import builtins
import contextlib
import copy
from collections.abc import Callable, Coroutine, Iterator, Mapping, Sequence
from types import CodeType
from typing import Any

from grader.beside.plain import parsed
from grader.beside.put_away import PutAway, stand_in

Namespace = dict[str, Any]
Power = Callable[[Any, Any], Any]
BUILTINS = {name: value for name, value in vars(builtins).items() if not name.startswith("_")}  # not theirs


def own(namespace: Namespace, facts: str) -> Any:
    """Evaluate facts (Python whose last line is an expression) in the notebook as it stands."""
    return value_of(facts, dict(namespace))


def replays(namespace: Namespace, answer: str, befores: Sequence[str], facts: str) -> list[Any]:
    """Evaluate facts after each way of putting things right and running the answer again.

    Args:
        namespace: the student's names.
        answer: the source of the answer's cell.
        befores: statements, one text a way; what comes before the answer and is right.
        facts: Python whose last line is an expression.
    """
    found = []
    for before in befores:
        world = dict(namespace)
        try:
            exec(before, world)
            execute(program(answer), world)
            found.append(_kept(value_of(facts, world | BUILTINS)))
        except Exception:  # this way the answer cannot run
            continue
    return found


def run_cells(world: Namespace, first: str, last: str) -> None:
    """Run the cells again that follow the one that holds `first`, up to the one that is `last`."""
    cells = list(notebook_names(world)["In"])
    start = max(i for i, cell in enumerate(cells) if first in cell)
    ran = [cell.strip() for cell in cells]
    end = ran.index(last.strip(), start) if last.strip() in ran[start:] else len(cells)
    for cell in cells[start + 1 : end]:
        execute(program(cell), world)


def in_place(namespace: Namespace, cells: Sequence[str], way: str, facts: str, made: Namespace) -> list[Any]:
    """Evaluate facts after running cells again, among the notebook's own names, with some of them changed.

    So functions of other cells see what stands in as well. A cell that stops leaves what it got to, as in the
    notebook.

    Args:
        namespace: the student's names, where no notebook runs.
        cells: the source of an answer's cell, or of several.
        way: Python whose last line gives a dict of names to change, `...` for one to take away; what must be
            undone is entered into `afterwards_`, an `ExitStack`.
        facts: Python whose last line is an expression.
        made: further names for `way` and `facts`, hidden from the cells.

    Returns:
        The facts, or nothing if this cannot be done.
    """
    world = notebook_names(namespace)
    with contextlib.suppress(Exception), contextlib.ExitStack() as afterwards:
        named = {**made, "afterwards_": afterwards}
        with changed(world, value_of(way, world | BUILTINS | named)):
            for cell in cells:
                with contextlib.suppress(Exception):
                    execute(program(cell), world)
            return [_kept(value_of(facts, world | BUILTINS | named))]
    return []


_POWER, _POWER_IN_PLACE = "**", "**="  # names that no cell can have
_made: dict[str, Namespace] = {}  # source of a cell -> the names that it made again, once in a process


def afresh(code: str, given: Mapping[str, Any], namespace: Namespace, answer: str, power: Power = pow) -> Any:
    """Evaluate code on what an answer's cell makes when it runs again under the conditions of now.

    So nothing that the cell made before, or took out of a module, gets round what is put away or changed.

    Args:
        code: Python whose last line is an expression.
        given: names bound for it, hidden from the cell.
        namespace: the names that are asked.
        answer: the source of the answer's cell.
        power: what `a ** b` is in the cell, and makes of `a **= b`.
    """
    world = notebook_names(namespace)
    with changed(world, {_POWER: power, _POWER_IN_PLACE: _in_place(power)}):
        if answer not in _made:
            before = dict(world)
            _run_by_statement(answer, world)
            _made[answer] = {name: v for name, v in world.items() if v is not before.get(name, ...)}
        world.update(_made[answer])
        return value_of(code, world | BUILTINS | dict(given))


def _run_by_statement(source: str, world: Namespace) -> None:
    """Run a cell; a statement that stops is left out, and what it wanted to make of a tool raises in use."""
    for statement in _Powers().visit(parsed(source)).body:
        module = ast.fix_missing_locations(ast.Module([statement], []))
        try:
            execute(_compiled(module), world)
        except PutAway as away:
            world.update(dict.fromkeys(_bound(statement), stand_in(str(away))))
        except Exception:  # a check of the student's own, which may want what is put away
            continue


def _bound(statement: ast.stmt) -> set[str]:
    """Find the names that a statement binds where it stands, outside of functions and classes."""
    found, waiting = set(), list[ast.AST]([statement])
    while waiting:
        node = waiting.pop()
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            found.add(node.name)
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            found.add(node.id)
        elif isinstance(node, ast.alias):
            found.add((node.asname or node.name).partition(".")[0])
        elif not isinstance(node, ast.Lambda):
            waiting += ast.iter_child_nodes(node)
    return found


class _Powers(ast.NodeTransformer):
    """Makes calls of powers that are written as `a ** b` or `a **= b`."""

    def visit_BinOp(self, node: ast.BinOp) -> ast.expr:
        self.generic_visit(node)
        if not isinstance(node.op, ast.Pow):
            return node
        return _call(_POWER, node.left, node.right, node)

    def visit_AugAssign(self, node: ast.AugAssign) -> ast.stmt:
        self.generic_visit(node)
        if not isinstance(node.op, ast.Pow):
            return node
        old = copy.deepcopy(node.target)
        old.ctx = ast.Load()
        made = ast.Assign([node.target], _call(_POWER_IN_PLACE, old, node.value, node))
        return ast.copy_location(made, node)


def _call(name: str, left: ast.expr, right: ast.expr, place: ast.AST) -> ast.expr:
    return ast.copy_location(ast.Call(ast.Name(name, ast.Load()), [left, right], []), place)


def _in_place(power: Power) -> Power:
    """Make what `a **= b` is: what has a way to change in place, as an array, is changed."""

    def change(base: Any, exponent: Any) -> Any:
        value = power(base, exponent)
        if not hasattr(type(base), "__ipow__"):
            return value
        base[...] = value
        return base

    return change


def notebook_names(namespace: Namespace) -> Namespace:
    """Find the names among which the notebook's functions look their globals up."""
    from IPython.core.getipython import get_ipython

    shell = get_ipython()
    return namespace if shell is None else shell.user_ns


@contextlib.contextmanager
def changed(world: Namespace, names: Namespace) -> Iterator[None]:
    """Put values into names, `...` to take one away, and put everything back in the end."""
    before = dict(world)
    for name, value in names.items():
        if value is ...:
            world.pop(name, None)
        else:
            world[name] = value
    try:
        yield
    finally:
        world.clear()
        world.update(before)


def _kept(value: Any) -> Any:
    """Copy facts, so that a later replay, which works on the same models, does not write into them."""
    if isinstance(value, dict):
        return {name: _kept(one) for name, one in value.items()}
    if type(value) in (list, tuple):
        return type(value)(map(_kept, value))
    if hasattr(value, "detach"):  # a tensor
        return value.detach().clone()
    return value.copy() if hasattr(value, "dtype") else value


def program(source: str) -> CodeType:
    """Compile a cell without what is IPython's own in it."""
    return _compiled(parsed(source))


def _compiled(tree: ast.Module) -> CodeType:
    code: CodeType = compile(tree, "<answer>", "exec", ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)  # as IPython does
    return code


def execute(code: CodeType, world: Namespace) -> None:
    """Run what `program` made among names."""
    awaited = eval(code, world)
    if isinstance(awaited, Coroutine):
        _run_to_its_end(awaited)


def _run_to_its_end(awaited: Coroutine[Any, Any, Any]) -> None:
    """Run what a cell awaits in a loop of its own: that of the kernel is running, and waits for this."""
    running = asyncio._get_running_loop()
    asyncio._set_running_loop(None)
    loop = asyncio.new_event_loop()
    try:
        loop.run_until_complete(awaited)
    finally:
        loop.close()
        asyncio._set_running_loop(running)


def value_of(facts: str, world: Namespace) -> Any:
    """Evaluate facts (Python whose last line is an expression) on names, which it may change."""
    *statements, last = ast.parse(facts).body
    assert isinstance(last, ast.Expr)
    exec(compile(ast.Module(statements, []), "<asked>", "exec"), world)
    return eval(compile(ast.Expression(last.value), "<asked>", "eval"), world)
