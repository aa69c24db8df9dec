"""Turns the lines of a derivation into numbers, inside the process that runs the student's code.

Only numbers leave: the value of each line at given points, and its slope by each symbol there. What SymPy
objects are, or claim to be, never matters to the marker.
"""

import itertools
import math
import re
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import sympy as sp

_ONLY_WRITTEN = (sp.Derivative, sp.Limit)
_DIGITS = 20  # before rounding to float: differences of large terms keep their digits
Numbers = list[float]


class _Unreadable(Exception):
    """A line that is no expression: the kind of trouble, and a word about it."""


def tabulated(
    lines: Any,
    points: Mapping[str, Sequence[float]],
    by: Sequence[str],
    slopes: Sequence[str],
    most: int,
) -> dict[str, Any]:
    """Return, as plain data, the numbers of all lines.

    Args:
        lines: the student's list of expressions.
        points: symbol -> its value at each point.
        by: the symbols by which the first line is differentiated, one after the other.
        slopes: the symbols by which each line is.
        most: how many lines are read.

    Returns:
        `lines`: for each line `values`, `slopes` (symbol -> numbers), `repeats` (the line before says the
        same) and `pending` (a derivative in it is only written down), or `trouble` and `detail`; `goal`: the
        first line's derivative by all of `by`.
    """
    if isinstance(lines, sp.Basic) or not hasattr(lines, "__iter__") or isinstance(lines, (str, dict)):
        return {"form": type(lines).__name__}
    if len(lines := list(itertools.islice(lines, most + 1))) > most:
        return {"form": "too long"}
    read = [_read_or_trouble(line, points) for line in lines]
    table = [
        _row(now, points, slopes) | {"pending": _pending(line, points)}
        for now, line in zip(read, lines, strict=True)
    ]
    for (before, row), (old, new) in zip(itertools.pairwise(table), itertools.pairwise(read), strict=True):
        worked_out = before["pending"] and not row["pending"]
        row["repeats"] = not worked_out and not isinstance(new, dict) and bool(_plain(new) == _plain(old))
    return {"lines": table, "goal": _goal(read[0], points, by) if read else []}


def _read_or_trouble(line: Any, points: Mapping[str, Any]) -> Any:
    try:
        return _read(line, points)
    except _Unreadable as why:
        return {"trouble": why.args[0], "detail": why.args[1]}


def _read(line: Any, points: Mapping[str, Any]) -> Any:
    """Make an expression in symbols of our own: a symbol is its name, whatever it is assumed to be."""
    found = _expression(line, points)
    own = {symbol: _symbol(symbol.name) for symbol in found.free_symbols if isinstance(symbol, sp.Symbol)}
    strange = sorted(s.name for s, mine in own.items() if mine.name not in points)
    if strange:
        raise _Unreadable("symbol", strange[0])
    expression = found.xreplace(own).doit()
    unknown = sorted(str(f.func) for f in expression.atoms(sp.core.function.AppliedUndef))
    if unknown:
        raise _Unreadable("function", unknown[0])
    return expression


def _expression(line: Any, points: Mapping[str, Any]) -> sp.Expr:
    try:
        found = sp.sympify(line, locals={name: sp.Symbol(name) for name in points})
    except (sp.SympifyError, SyntaxError, TypeError, AttributeError, ValueError):
        raise _Unreadable("no expression", type(line).__name__) from None
    if isinstance(found, sp.Equality):
        found = found.rhs
    if not isinstance(found, sp.Expr):
        raise _Unreadable("no expression", type(line).__name__)
    return found


def _pending(line: Any, points: Mapping[str, Any]) -> bool:
    try:
        return bool(_expression(line, points).has(*_ONLY_WRITTEN))
    except _Unreadable:
        return False


def _symbol(name: str) -> sp.Symbol:
    """Read z_1, z_{1} and z1 as the same symbol."""
    return sp.Symbol(re.sub(r"[\s_{}]", "", name), real=True)


def _row(line: Any, points: Mapping[str, Sequence[float]], by: Sequence[str]) -> dict[str, Any]:
    if isinstance(line, dict):
        return line
    slopes = {name: _numbers(sp.diff(line, _symbol(name)), points) for name in by}
    return {"values": _numbers(line, points), "slopes": slopes, "repeats": False}


def _plain(line: Any) -> Any:
    """Leave out what changes nothing: a factor of 1.0, a term of 0.0."""
    return None if isinstance(line, dict) else sp.nsimplify(line, rational=True)


def _goal(first: Any, points: Mapping[str, Sequence[float]], by: Sequence[str]) -> Numbers:
    if isinstance(first, dict):
        return []
    return _numbers(sp.diff(first, *map(_symbol, by)) if by else first, points)


def _numbers(expression: Any, points: Mapping[str, Sequence[float]]) -> Numbers:
    count = len(next(iter(points.values())))
    free = expression.free_symbols
    used = {name: values for name, values in points.items() if _symbol(name) in free}
    if not used:
        return [_number(expression)] * count
    at = ({_symbol(n): sp.Float(float(v[i]), _DIGITS) for n, v in used.items()} for i in range(count))
    return [_number(expression.xreplace(here)) for here in at]


def _number(expression: Any) -> float:
    """Evaluate; what is no real number is NaN."""
    try:
        value = complex(sp.N(expression, _DIGITS))
    except (TypeError, ValueError, OverflowError, ZeroDivisionError):
        return math.nan
    near = abs(value.imag) <= 1e-12 * max(1.0, abs(value.real))
    return float(value.real) if near and np.isfinite(value.real) else math.nan
