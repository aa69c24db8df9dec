"""Runs a student's answer again with everything before it put right; asked beside the answer.

So one mistake costs one question: an answer whose inputs are spoilt by an earlier question is marked by
what it makes of good ones.
"""

import ast
from collections.abc import Callable, Sequence
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
            exec(_python(answer), world)
            found.append(_kept(_value(facts, world)))
        except Exception:  # this way the answer cannot run
            continue
    return found


def _kept(value: Any) -> Any:
    """Copy facts, so that a later replay, which works on the same models, does not write into them."""
    if isinstance(value, dict):
        return {name: _kept(one) for name, one in value.items()}
    if type(value) in (list, tuple):
        return type(value)(map(_kept, value))
    if hasattr(value, "detach"):  # a tensor
        return value.detach().clone()
    return value.copy() if hasattr(value, "dtype") else value


def few_epochs(namespace: Namespace, name: str = "training_loop", most: int = 3) -> None:
    """Let a student's training function run only a few epochs, whatever number it is called with.

    Its fourth parameter, or the one that is called `n_epochs` or `epochs`, is the number of epochs.
    """
    full: Callable[..., Any] | None = namespace.get(name)
    if not callable(full) or hasattr(full, "few"):
        return

    def short(*args: Any, **named: Any) -> Any:
        assert full is not None
        for key in ("n_epochs", "epochs"):
            if key in named:
                return full(*args, **{**named, key: min(named[key], most)})
        return full(*args[:3], min([*args[3:4], most]), *args[4:], **named)

    short.few = True  # type: ignore[attr-defined]
    namespace[name] = short


def _python(source: str) -> str:
    """Turn the lines that only IPython understands into Python."""
    from IPython.core.inputtransformer2 import TransformerManager

    return str(TransformerManager().transform_cell(source))


def _value(facts: str, world: Namespace) -> Any:
    *statements, last = ast.parse(facts).body
    assert isinstance(last, ast.Expr)
    exec(compile(ast.Module(statements, []), "<asked>", "exec"), world)
    return eval(compile(ast.Expression(last.value), "<asked>", "eval"), world)
