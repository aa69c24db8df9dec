"""Shows a derivation line by line and tries each step out with numbers."""

import numpy as np
import sympy as sp
from IPython.display import Math, display


def show_steps(lines, by=None, add_up_to_one=(), both_signs=()):
    """Show how each line follows from the line before, as an equality or a derivative, and then the line.

    Args:
        lines: list of SymPy expressions, or a function that returns it; its arguments are symbols.
        by: name of the symbol by which a derivative may be taken.
        add_up_to_one: names of symbols whose values add up to 1, probabilities for example.
        both_signs: names of symbols that are tried with negative values too; all others are positive.
    """
    if callable(lines):
        names = lines.__code__.co_varnames[: lines.__code__.co_argcount]
        try:
            lines = lines(*map(sp.Symbol, names))
        except NotImplementedError:  # its own cell says that it is not written
            return
    lines = [sp.sympify(line) for line in lines]
    values = [line.rhs if isinstance(line, sp.Eq) else line for line in lines]
    points = [_point(values, add_up_to_one, both_signs, seed) for seed in range(3)]
    for number, line in enumerate(lines, start=1):
        how = "" if number == 1 else f"{_how(values[number - 2], values[number - 1], by, points)}:"
        display(Math(rf"({number})\quad \text{{{how}}} \quad {sp.latex(line)}"))


def _point(lines, add_up_to_one, both_signs, seed):
    """Give every symbol, by its name, a random value from 0.1 to 1, or minus that for an odd seed."""
    rng = np.random.default_rng(seed)
    names = sorted({symbol.name for line in lines for symbol in line.free_symbols})
    point = {name: rng.uniform(0.1, 1) * (-1 if name in both_signs and seed % 2 else 1) for name in names}
    total = sum(point.get(name, 0) for name in add_up_to_one)
    return {name: value / total if name in add_up_to_one else value for name, value in point.items()}


def _how(before, after, by, points):
    if before == after:
        return "repeats the line before"
    if _agree(before, after, points):
        return "equals the line before"
    for symbol in before.free_symbols:
        if symbol.name == by and _agree(sp.diff(before, symbol), after, points):
            return f"is the derivative by {by} of the line before"
    return "does NOT follow from the line before"


def _agree(a, b, points):
    difference = a.doit() - b.doit()
    for point in points:
        value = difference.xreplace(
            {symbol: sp.Float(point[symbol.name]) for symbol in difference.free_symbols}
        )
        if not abs(complex(sp.N(value))) < 1e-9:
            return False
    return True
