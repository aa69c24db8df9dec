"""Compares numbers: shape, then finite, then value. A cast comes last.

Casting first would drop imaginary parts, let NaN pass and broadcast a wrong shape into a right one.
"""

from collections.abc import Callable, Mapping
from decimal import Decimal
from fractions import Fraction
from typing import Any

import numpy as np

from grader.asking.wording import kind, with_article
from grader.beside.kinds import Record, Sparse, Table
from grader.beside.wire import Foreign

Array = np.ndarray[Any, np.dtype[np.float64]]
Truths = np.ndarray[Any, np.dtype[np.bool_]]
Tolerance = tuple[float, float]
RTOL, ATOL = 1e-4, 1e-6
_NEARLY = 1e-2
_EXACT = (int, float, Fraction, Decimal)
_NO_NUMBERS = (str, bytes, Mapping, set, frozenset, Record, Sparse)


def numbers(answer: Any, imaginary: bool = False) -> Array | str:
    """Read untrusted data as an array of numbers, finite or infinite, or say why it is none.

    Args:
        answer: what came back; a table of numbers is the array that it holds.
        imaginary: allow complex numbers.
    """
    if isinstance(answer, Foreign):
        return f"The result is {with_article(answer.type_name)}; numbers in a plain array are expected."
    if answer is None:
        return "The result is None: is there a `return` at the end of the function?"
    if isinstance(answer, _NO_NUMBERS):
        return f"The result is {with_article(kind(answer))}; numbers are expected."
    try:
        array = _of_table(answer) if isinstance(answer, Table) else np.asarray(answer)
        if array.dtype.kind == "O" and all(type(n) in _EXACT for n in array.ravel()):
            array = array.astype(float)  # integers beyond 64 bits; `flat` knows 32 axes
    except (ValueError, TypeError, OverflowError, RecursionError, MemoryError):
        return "The result is not a rectangular array of numbers."
    if array.dtype.kind == "c" and not imaginary:
        return "The result has an imaginary part; real numbers are expected."
    if array.dtype.kind not in "biufc":
        return "The result holds something that is not a number."
    return array if array.dtype.kind == "c" else np.asarray(array, dtype=float)


def _of_table(table: Table) -> np.ndarray[Any, Any]:
    if table.form != "DataFrame":
        return table.columns[0].values
    return (
        np.stack([column.values for column in table.columns], axis=1) if table.columns else np.empty((0, 0))
    )


def array_difference(answer: Any, right: Array, tolerance: Tolerance, loose: bool) -> str | None:
    """Describe what numbers differ in; None if they are right.

    Args:
        answer: what came back, untrusted plain data.
        right: the right numbers, real or complex.
        tolerance: (rtol, atol).
        loose: accept `(n,)`, `(1, n)` and `(n, 1)` for each other, and `()` for `(1,)`.
    """
    array = numbers(answer, imaginary=right.dtype.kind == "c")
    if isinstance(array, str):
        return array
    if array.shape != right.shape:
        if not (loose and _same_vector(array, right)):
            return _shape_message(array, right, tolerance)
        array = array.reshape(right.shape)
    if not np.isfinite(array).all() and np.isfinite(right).all():
        word = "NaN" if np.isnan(array).any() else "an infinity"
        return f"The result holds {word}{first_of(~np.isfinite(array))}."
    off = differing(array, right, tolerance)
    return value_message(array, right, off, tolerance) if off.any() else None


def differing(array: Array, right: Array, tolerance: Tolerance) -> Truths:
    """Tell which numbers are not right; NaN equals NaN alone."""
    rtol, atol = tolerance
    with np.errstate(all="ignore"):
        close = np.isfinite(right) & (np.abs(array - right) <= atol + rtol * np.abs(right))
        near = (array == right) | close | (np.isnan(array) & np.isnan(right))
    wrong: Truths = np.logical_not(near)
    return wrong


def _same_vector(a: Array, b: Array) -> bool:
    return a.size == b.size and all(sum(n != 1 for n in x.shape) <= 1 for x in (a, b))


def _shape_message(array: Array, right: Array, tolerance: Tolerance) -> str:
    expected = f"{right.shape} is" if right.shape else "one number, without axes, is"
    say = f"The result has shape {array.shape}; {expected} expected."
    if array.ndim == 2 and array.T.shape == right.shape and not differing(array.T, right, tolerance).any():
        return say + " Its values are right once it is transposed."
    if array.size == 1 and right.size > 1:
        return say + " It is one number: is something summed or averaged that should not be?"
    return say


def value_message(
    array: Array,
    right: Array,
    off: Truths,
    tolerance: Tolerance,
    place: Callable[[Truths], str] | None = None,
) -> str:
    """Describe numbers of which some are `off`; `place` says where the first of them is."""
    if right.size > 1 and not array.any():
        return "Every entry is 0."
    if array.ndim == 2 and array.shape == array.T.shape and not differing(array.T, right, tolerance).any():
        return "The result is the transpose of what is asked for."
    if not differing(-array, right, tolerance).any():
        return "Every sign is reversed; the sizes are right."
    factor = _constant_factor(array, right)
    if factor is not None and abs(factor - 1) < _NEARLY:
        return "The result is nearly right, but not to all the digits that are asked for."
    if factor is not None:
        say = f"The result is {factor:.4g} times what it should be"
        return f"{say}: perhaps a factor is missing or there is one too many, or something is added up twice."
    if array.size == 1:
        return f"The value {array.item():.5g} is not right."
    where = tuple(int(i) for i in np.argwhere(off)[0])
    share = f"{int(off.sum())} of {off.size} entries are" if off.sum() > 1 else "One entry is"
    return f"{share} not right{(place or first_of)(off)}, where your value is {array[where]:.5g}."


def _constant_factor(array: Array, right: Array) -> float | None:
    """Find c with array = c * right, where there is enough evidence for it."""
    if array.dtype.kind == "c" or right.dtype.kind == "c":
        return None
    scale = np.abs(right).max(initial=0.0)
    solid = np.abs(right) > 1e-3 * scale
    if solid.sum() < 2:
        return None
    ratios = array[solid] / right[solid]
    factor = float(np.median(ratios))
    fits = np.abs(array - factor * right) <= 1e-4 * (abs(factor) + 1e-12) * scale
    return factor if fits.all() and abs(factor) > 1e-3 else None


def first_of(where: Truths) -> str:
    """Say where the first place is that is marked."""
    if where.ndim == 0:
        return ""
    place = ", ".join(str(int(i)) for i in np.argwhere(where)[0])
    return f", the first at [{place}]"
