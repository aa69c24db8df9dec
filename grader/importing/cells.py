"""Makes the hidden cell of a test cell: what moved, and what did not."""

import ast
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from grader.beside.plain import parsed
from grader.importing.moving import CannotMove, ChangesNotebook, Moving

_MARKERS = re.compile(r"^\s*#{2,3} (BEGIN|END) HIDDEN TESTS.*$\n?", re.MULTILINE)
_AUTOTEST = re.compile(r"^\s*### (?:HASHED )?AUTOTEST (.*?);?\s*$", re.MULTILINE)
_HELPERS = ("ask", "assert_raises", "assert_same", "check")


@dataclass
class Notebook:
    """What tests find in a notebook: what it imports (name -> statement) and which functions it defines."""

    imports: dict[str, str] = field(default_factory=dict)
    functions: set[str] = field(default_factory=set)

    def learn(self, source: str) -> None:
        """Learn from the text of a cell; what is no Python teaches nothing."""
        try:
            body = parsed(source).body
        except (SyntaxError, ValueError):
            return
        for statement in body:
            if isinstance(statement, ast.Import | ast.ImportFrom):
                names = ((alias.asname or alias.name).partition(".")[0] for alias in statement.names)
                self.imports |= dict.fromkeys(names, ast.unparse(statement))
            elif isinstance(statement, ast.FunctionDef | ast.ClassDef):
                self.functions.add(statement.name)


@dataclass
class Moved:
    """What became of a test cell.

    Attributes:
        source: the text of the hidden cell.
        asserts: how many statements that can fail moved.
        left: what did not: the statement, and why.
    """

    source: str
    asserts: int
    left: list[tuple[str, str]]


def public(source: str) -> str:
    """Return what students saw of a test cell: all but its hidden region, "" where no assertion is left."""
    shown = re.sub(
        r"^\s*#{2,3} BEGIN HIDDEN TESTS.*?#{2,3} END HIDDEN TESTS[^\n]*\n?", "", source, flags=re.M | re.S
    )
    shown = _AUTOTEST.sub("", shown).strip()
    return shown if "assert" in shown else ""


def autotests(source: str) -> list[str]:
    """List the expressions of a cell's `### AUTOTEST` lines."""
    return [part.strip() for line in _AUTOTEST.findall(source) for part in _parts(line)]


def _parts(line: str) -> list[str]:
    try:
        return [ast.unparse(statement) for statement in ast.parse(line).body]
    except SyntaxError:
        return [line]


def hidden(source: str, points: float, notebook: Notebook, values: Mapping[str, Any]) -> Moved:
    """Make the hidden cell of a test cell.

    Args:
        source: the test cell.
        points: its marks.
        notebook: what it finds there.
        values: expression of an `### AUTOTEST` -> the reference's value, where it is plain.
    """
    left: list[tuple[str, str]] = []
    text = _MARKERS.sub("", _AUTOTEST.sub(lambda found: _autotest(found[1], values, left), source))
    moving = Moving(notebook.imports, notebook.functions)
    try:
        tree = parsed(text)
    except (SyntaxError, ValueError) as error:
        return _unmoved(points, [(text.strip(), f"it is not Python: {error}")])
    body = list(_flat(tree.body))
    if (parts := _partial(body)) is not None:
        return _credits(parts, points, moving, left)
    moving.look_ahead(body)
    moved: list[ast.stmt] = []
    for statement in body:
        try:
            moved += moving.moved(statement)
        except ChangesNotebook as why:
            return _unmoved(points, [*left, (ast.unparse(statement), str(why))])
        except CannotMove as why:
            left.append((ast.unparse(statement), str(why)))
    count = sum(map(_can_fail, moved))
    if not count:
        return _unmoved(points, left or [(text.strip(), "nothing in it can fail")])
    return Moved(_written(moved, points, _title(tree), notebook), count, left)


def _autotest(line: str, values: Mapping[str, Any], left: list[tuple[str, str]]) -> str:
    lines = []
    for expression in _parts(line):
        if expression in values:
            lines.append(f"assert {expression} == {values[expression]!r}")
        else:
            left.append((expression, "the value of the reference is no plain data: write it into the test"))
    return "\n".join(lines)


def _flat(body: list[ast.stmt]) -> Iterable[ast.stmt]:
    """Yield statements; of functions without arguments that the cell itself calls, what is in them."""
    calls = [
        s.value.func.id
        for s in body
        if isinstance(s, ast.Expr) and isinstance(s.value, ast.Call) and isinstance(s.value.func, ast.Name)
    ]
    inlined = {s.name for s in body if isinstance(s, ast.FunctionDef) and not s.args.args and s.name in calls}
    for statement in body:
        if isinstance(statement, ast.FunctionDef) and statement.name in inlined:
            yield from statement.body
        elif not (isinstance(statement, ast.Expr) and _calls(statement.value, inlined)):
            yield statement


def _calls(node: ast.expr, names: set[str]) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in names


def _partial(body: list[ast.stmt]) -> list[tuple[ast.stmt, float]] | None:
    """Read partial credit by the last value: each `if ...: marks += 1`; None if the cell gives none."""
    if not body or not (isinstance(body[-1], ast.Expr) and isinstance(body[-1].value, ast.Name)):
        return None
    name = body[-1].value.id
    parts: list[tuple[ast.stmt, float]] = []
    for statement in body[:-1]:
        match statement:
            case ast.Assign(targets=[ast.Name(id=target)], value=ast.Constant(value=0)) if target == name:
                continue
            case ast.If(
                test=test,
                body=[
                    ast.AugAssign(target=ast.Name(id=target), op=ast.Add(), value=ast.Constant(value=credit))
                ],
                orelse=[],
            ) if target == name and isinstance(credit, int | float):
                parts.append((ast.Assert(test, None), float(credit)))
            case _:
                parts.append((statement, 0.0))
    return parts


def _credits(
    parts: list[tuple[ast.stmt, float]], points: float, moving: Moving, left: list[tuple[str, str]]
) -> Moved:
    given = sum(credit for _, credit in parts)
    if abs(given - points) > 1e-9:
        what = "\n".join(ast.unparse(statement) for statement, _ in parts)
        return _unmoved(
            points, [(what, "its credits are not added up in `if ...: marks += 1` to the points")]
        )
    moving.look_ahead(statement for statement, _ in parts)
    lines: list[str] = []
    count = 0
    for number, (statement, credit) in enumerate(parts, 1):
        try:
            moved = moving.moved(statement)
        except CannotMove as why:
            return _unmoved(points, [(ast.unparse(statement), str(why))])
        text = "\n".join(map(ast.unparse, map(ast.fix_missing_locations, moved)))
        lines += _checked(text, f"part {number}", credit) if credit else [text]
        count += bool(credit)
    return Moved(_cell(points, "\n".join(lines), moving.imports), count, left)


def _can_fail(statement: ast.stmt) -> bool:
    return any(
        isinstance(node, ast.Assert)
        or (isinstance(node, ast.Name) and node.id in ("assert_same", "assert_raises"))
        for node in ast.walk(statement)
    )


def _written(moved: list[ast.stmt], points: float, title: str, notebook: Notebook) -> str:
    text = "\n".join(ast.unparse(ast.fix_missing_locations(statement)) for statement in moved)
    return _cell(points, "\n".join(_checked(text, title, points)), notebook.imports)


def _checked(text: str, title: str, points: float) -> list[str]:
    return [f"with check({title!r}, marks={points:g}):", *(f"    {line}" for line in text.splitlines())]


def _cell(points: float, text: str, imports: Mapping[str, str]) -> str:
    used = {node.id for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Name)}
    ours = [name for name in _HELPERS if name in used]
    lines = sorted({imports[name] for name in used if name in imports})
    engine = [name for name in ours if not name.startswith("assert")]
    lines.append(f"from grader import {', '.join([*engine, 'score'])}")
    if asserting := [name for name in ours if name.startswith("assert")]:
        lines.append(f"from grader.checks.asserted import {', '.join(asserting)}")
    return framed(points, "\n".join([*lines, "", text, "score()"]))


def framed(points: float, body: str) -> str:
    """Make the text of a hidden cell, in normal form."""
    unit = "mark" if points == 1 else "marks"
    first = f"# {points:g} {unit}. The tests are hidden and run when your work is graded."
    return f"{first}\n### BEGIN HIDDEN TESTS\n{body}\n### END HIDDEN TESTS"


def _title(tree: ast.Module) -> str:
    said = ast.get_docstring(tree)
    return said.splitlines()[0] if said else "the answer"


def _unmoved(points: float, left: list[tuple[str, str]]) -> Moved:
    lines = [f"#   {line}" for what, _ in left for line in what.splitlines()]
    body = [
        "from grader import score",
        "",
        "# Not moved yet; until it is, a person marks this:",
        *lines,
        'raise LookupError("this test was imported and is still to be written")',
        "score()",
    ]
    return Moved(framed(points, "\n".join(body)), 0, left)
