"""Runs a student's answer again with everything before it put right; asked beside the answer.

So one mistake costs one question: an answer whose inputs are spoilt by an earlier question is marked by
what it makes of good ones.
"""

import ast
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

Namespace = dict[str, Any]


def own(namespace: Namespace, facts: str) -> Any:
    """Evaluate facts (Python whose last line is an expression) in the notebook as it stands."""
    return _value(facts, dict(namespace))


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
            exec(python(answer), world)
            found.append(_kept(_value(facts, world)))
        except Exception:  # this way the answer cannot run
            continue
    return found


@contextmanager
def put(home: Namespace, new: Namespace) -> Iterator[None]:
    """Put values into a notebook's own names, where its functions look them up, and take them out again."""
    kept = {name: home[name] for name in new if name in home}
    home.update(new)
    try:
        yield
    finally:
        for name in new.keys() - kept.keys():
            del home[name]
        home.update(kept)


def _kept(value: Any) -> Any:
    """Copy facts, so that a later replay, which works on the same models, does not write into them."""
    if isinstance(value, dict):
        return {name: _kept(one) for name, one in value.items()}
    if type(value) in (list, tuple):
        return type(value)(map(_kept, value))
    if hasattr(value, "detach"):  # a tensor
        return value.detach().clone()
    return value.copy() if hasattr(value, "dtype") else value


def python(source: str) -> str:
    """Turn a cell with lines that only IPython understands into Python."""
    from IPython.core.inputtransformer2 import TransformerManager

    return str(TransformerManager().transform_cell(source))


def _value(facts: str, world: Namespace) -> Any:
    *statements, last = ast.parse(facts).body
    assert isinstance(last, ast.Expr)
    exec(compile(ast.Module(statements, []), "<asked>", "exec"), world)
    return eval(compile(ast.Expression(last.value), "<asked>", "eval"), world)
