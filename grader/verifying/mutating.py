"""Makes every change in one place of an answer that people make by a slip: the mutants of mutation testing.

Operators of mutmut and of cosmic-ray come with their runners, and know neither axes nor transposes; so each
rule here is a function from a node of the syntax tree to texts that may stand in its place.
"""

import ast
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass

Rule = Callable[[ast.AST], Iterator[str]]
_OPERATORS: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Div,
    ast.Div: ast.Mult,
    ast.MatMult: ast.Mult,
    ast.Pow: ast.Mult,
    ast.FloorDiv: ast.Div,
    ast.Mod: ast.FloorDiv,
}
_ORDERED = (ast.Sub, ast.Div, ast.MatMult, ast.Pow, ast.FloorDiv, ast.Mod)
_COMPARED: dict[type[ast.cmpop], tuple[type[ast.cmpop], ...]] = {
    ast.Lt: (ast.LtE, ast.GtE),
    ast.LtE: (ast.Lt, ast.Gt),
    ast.Gt: (ast.GtE, ast.LtE),
    ast.GtE: (ast.Gt, ast.Lt),
    ast.Eq: (ast.NotEq,),
    ast.NotEq: (ast.Eq,),
    ast.In: (ast.NotIn,),
    ast.NotIn: (ast.In,),
    ast.Is: (ast.IsNot,),
    ast.IsNot: (ast.Is,),
}
_PAIRS = (
    "sum mean",
    "max min",
    "amax amin",
    "argmax argmin",
    "maximum minimum",
    "zeros ones",
    "zeros_like ones_like",
    "hstack vstack",
    "exp log",
)
_OTHER = {a: b for pair in _PAIRS for a, b in (pair.split(), pair.split()[::-1])}
_AXES = ("axis", "dim")
_COMMUTE = {"maximum", "minimum", "max", "min", "multiply", "add", "allclose", "isclose"}


@dataclass(frozen=True)
class Mutant:
    """An answer with one place changed: what stands at lines `start` to `end`, from 0, becomes `lines`."""

    rule: str
    start: int
    end: int
    lines: tuple[str, ...]
    answer: str


def mutants(answer: str) -> Iterator[Mutant]:
    """Yield the mutants of an answer, from its first line to its last, each of another meaning.

    Raises:
        SyntaxError: the answer does not parse.
    """
    tree = ast.parse(answer)
    seen = {ast.dump(tree)}
    can_go = {id(node) for node in _can_go(tree)}
    for node in sorted(_places(tree), key=lambda node: (node.lineno, node.col_offset)):
        for rule in _RULES if id(node) in can_go else _RULES[:-1]:
            for text in rule(node):
                found = _mutant(answer, node, rule, f"({text})" if isinstance(node, ast.expr) else text)
                bare = _mutant(answer, node, rule, text)
                if (meaning := _meaning(found.answer)) not in seen:
                    seen.add(meaning)
                    yield bare if _meaning(bare.answer) == meaning else found


def _places(tree: ast.AST) -> Iterator[ast.expr | ast.stmt]:
    """Yield what may be changed: no check of the student's own, and nothing in braces in a text."""
    for node in ast.iter_child_nodes(tree):
        if not isinstance(node, ast.JoinedStr | ast.Assert):
            yield from _places(node)
            if isinstance(node, ast.expr | ast.stmt):
                yield node


def _mutant(answer: str, node: ast.expr | ast.stmt, rule: Rule, text: str) -> Mutant:
    """Put a text in the place of a node; columns of a syntax tree count bytes."""
    lines = answer.splitlines()
    start, end = node.lineno - 1, node.end_lineno or node.lineno
    before = lines[start].encode()[: node.col_offset].decode()
    after = lines[end - 1].encode()[node.end_col_offset or 0 :].decode()
    new = f"{before}{text}{after}".splitlines()
    return Mutant(
        rule.__name__.strip("_"),
        start,
        end,
        tuple(new),
        "\n".join([*lines[:start], *new, *lines[end:]]) + "\n",
    )


def _meaning(answer: str) -> str:
    try:
        return ast.dump(ast.parse(answer))
    except SyntaxError:
        return answer


def _operator(node: ast.AST) -> Iterator[str]:
    match node:
        case ast.BinOp(left, op, right) if type(op) in _OPERATORS:
            yield ast.unparse(ast.BinOp(left, _OPERATORS[type(op)](), right))
        case ast.BoolOp(op, values):
            yield ast.unparse(ast.BoolOp(ast.And() if isinstance(op, ast.Or) else ast.Or(), values))
        case ast.AugAssign(target, op, value) if type(op) in _OPERATORS:
            yield ast.unparse(ast.AugAssign(target, _OPERATORS[type(op)](), value))
        case ast.UnaryOp(ast.USub() | ast.Not(), operand) if not isinstance(operand, ast.Constant):
            yield ast.unparse(operand)


def _comparison(node: ast.AST) -> Iterator[str]:
    match node:
        case ast.Compare(left, [op], right):
            for other in _COMPARED[type(op)]:
                yield ast.unparse(ast.Compare(left, [other()], right))


def _constant(node: ast.AST) -> Iterator[str]:
    match node:
        case ast.Constant(bool(value)):
            yield repr(not value)
        case ast.Constant(int(value) | float(value)):
            yield repr(value + 1)


def _axis(node: ast.AST) -> Iterator[str]:
    """Take the other axis, or none."""
    match node:
        case ast.Call(func, args, keywords):
            for place, keyword in enumerate(keywords):
                if keyword.arg in _AXES:
                    rest = [*keywords[:place], *keywords[place + 1 :]]
                    yield ast.unparse(ast.Call(func, args, rest))
                    if isinstance(keyword.value, ast.Constant) and keyword.value.value in (0, 1):
                        other = ast.keyword(keyword.arg, ast.Constant(1 - keyword.value.value))
                        yield ast.unparse(
                            ast.Call(func, args, [*keywords[:place], other, *keywords[place + 1 :]])
                        )


def _transpose(node: ast.AST) -> Iterator[str]:
    match node:
        case ast.Attribute(value, "T"):
            yield ast.unparse(value)


def _function(node: ast.AST) -> Iterator[str]:
    """Take the function that is taken for this one."""
    match node:
        case ast.Attribute(value, name) if name in _OTHER:
            yield ast.unparse(ast.Attribute(value, _OTHER[name]))
        case ast.Call(ast.Name(name), args, keywords) if name in _OTHER:
            yield ast.unparse(ast.Call(ast.Name(_OTHER[name]), args, keywords))


def _swap(node: ast.AST) -> Iterator[str]:
    """Swap operands, or neighbouring arguments."""
    match node:
        case ast.BinOp(left, op, right) if isinstance(op, _ORDERED):
            yield ast.unparse(ast.BinOp(right, op, left))
        case ast.Call(ast.Name(name) | ast.Attribute(_, name), _, _) if name in _COMMUTE:
            pass
        case ast.Call(func, args, keywords):
            for place in range(len(args) - 1):
                turned = [*args[:place], args[place + 1], args[place], *args[place + 2 :]]
                yield ast.unparse(ast.Call(func, turned, keywords))


def _overwrite(node: ast.AST) -> Iterator[str]:
    match node:
        case ast.AugAssign(target, _, value):
            yield ast.unparse(ast.Assign([target], value, lineno=1))


def _drop(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Assign | ast.AugAssign | ast.Expr | ast.Continue | ast.Break):
        yield "pass"


def _can_go(tree: ast.AST) -> Iterator[ast.AST]:
    """Yield the statements without which the rest may run: no docstring, and no name that is bound once."""
    bound = Counter(
        node.id for node in ast.walk(tree) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)
    )
    for node in ast.walk(tree):
        match node:
            case ast.Expr(ast.Constant()):
                pass
            case ast.Assign([ast.Name(name)]) if bound[name] == 1:
                pass
            case _:
                yield node


_RULES: tuple[Rule, ...] = (
    _operator,
    _comparison,
    _constant,
    _axis,
    _transpose,
    _function,
    _swap,
    _overwrite,
    _drop,  # the last one: it is for what can go
)
