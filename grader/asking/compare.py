"""Says whether a value is right and, if not, what is wrong with it, in the order a tutor would.

The order is type, shape, finite, value. A cast comes last: casting first would drop imaginary parts,
let NaN pass and broadcast a wrong shape into a right one.
"""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from grader.beside.wire import Foreign

Array = np.ndarray[Any, np.dtype[np.float64]]
RTOL, ATOL = 1e-4, 1e-6
_NEARLY = 1e-2
Tolerance = tuple[float, float]


def difference(
    answer: Any, right: Any, tolerance: Tolerance = (RTOL, ATOL), loose_shape: bool = False
) -> str | None:
    """Describe the first thing in which `answer` differs from `right`; None if it is right.

    Args:
        answer: what came back, untrusted plain data.
        right: a number, an array, a string, or a list, tuple or dict of such.
        tolerance: (rtol, atol) in abs(answer - right) <= atol + rtol * abs(right); NaN equals NaN alone.
        loose_shape: accept `(n,)`, `(1, n)` and `(n, 1)` for each other, and `()` for `(1,)`.
    """
    if isinstance(right, Mapping):
        return _mapping_difference(answer, right, tolerance, loose_shape)
    if isinstance(right, (str, bool)) or right is None:
        return _plain_difference(answer, right)
    if isinstance(right, (list, tuple)) and not _is_numeric(right):
        return _sequence_difference(answer, right, tolerance, loose_shape)
    return _array_difference(answer, np.asarray(right, dtype=float), tolerance, loose_shape)


def numbers(answer: Any) -> Array | str:
    """Read untrusted data as an array of real, finite or infinite numbers, or say why it is none."""
    if isinstance(answer, Foreign):
        return f"The result is {_a(answer.type_name)}; numbers in a plain array are expected."
    if answer is None:
        return "The result is None: is there a `return` at the end of the function?"
    if isinstance(answer, (str, Mapping, set)):
        return f"The result is {_a(_kind(answer))}; numbers are expected."
    try:
        array = np.asarray(answer)
        if array.dtype.kind == "O" and all(type(n) in (int, float) for n in array.ravel()):
            array = array.astype(float)  # integers beyond 64 bits; `flat` knows 32 axes
    except (ValueError, TypeError, OverflowError, RecursionError, MemoryError):
        return "The result is not a rectangular array of numbers."
    if array.dtype.kind == "c":
        return "The result has an imaginary part; real numbers are expected."
    if array.dtype.kind not in "biuf":
        return "The result holds something that is not a number."
    return np.asarray(array, dtype=float)


def _mapping_difference(
    answer: Any, right: Mapping[Any, Any], tolerance: Tolerance, loose: bool
) -> str | None:
    if not isinstance(answer, Mapping):
        return f"The result is {_a(_kind(answer))}; a dict with the keys {_names(right)} is expected."
    missing = [key for key in right if key not in answer]
    if missing:
        return f"The dict has no entry {_names(missing)}."
    for key, value in right.items():
        wrong = difference(answer[key], value, tolerance, loose)
        if wrong:
            return f"Entry {key!r}: {wrong}"
    return None


def _sequence_difference(answer: Any, right: Sequence[Any], tolerance: Tolerance, loose: bool) -> str | None:
    if not isinstance(answer, (list, tuple)):
        return f"The result is {_a(_kind(answer))}; a list of {len(right)} entries is expected."
    if len(answer) != len(right):
        return f"The result has {len(answer)} entries; {len(right)} are expected."
    for i, (mine, theirs) in enumerate(zip(answer, right, strict=True)):
        wrong = difference(mine, theirs, tolerance, loose)
        if wrong:
            return f"Entry {i}: {wrong}"
    return None


def _plain_difference(answer: Any, right: str | bool | None) -> str | None:
    if isinstance(answer, np.bool_):
        answer = bool(answer)
    if type(answer) is type(right) and answer == right:
        return None
    if type(answer) is type(right):
        return "The value is not right."
    return f"The result is {_a(_kind(answer))}; {_a(_kind(right))} is expected."


def _array_difference(answer: Any, right: Array, tolerance: Tolerance, loose: bool) -> str | None:
    array = numbers(answer)
    if isinstance(array, str):
        return array
    if array.shape != right.shape:
        if not (loose and _same_vector(array, right)):
            return _shape_message(array, right, tolerance)
        array = array.reshape(right.shape)
    if not np.isfinite(array).all() and np.isfinite(right).all():
        word = "NaN" if np.isnan(array).any() else "an infinity"
        return f"The result holds {word}{_first(~np.isfinite(array))}."
    off = _off(array, right, tolerance)
    return _value_message(array, right, off, tolerance) if off.any() else None


def _off(array: Array, right: Array, tolerance: Tolerance) -> np.ndarray[Any, np.dtype[np.bool_]]:
    rtol, atol = tolerance
    with np.errstate(all="ignore"):
        close = np.isfinite(right) & (np.abs(array - right) <= atol + rtol * np.abs(right))
        near = (array == right) | close | (np.isnan(array) & np.isnan(right))
    wrong: np.ndarray[Any, np.dtype[np.bool_]] = np.logical_not(near)
    return wrong


def _same_vector(a: Array, b: Array) -> bool:
    return a.size == b.size and all(sum(n != 1 for n in x.shape) <= 1 for x in (a, b))


def _shape_message(array: Array, right: Array, tolerance: Tolerance) -> str:
    expected = f"{right.shape} is" if right.shape else "one number, without axes, is"
    say = f"The result has shape {array.shape}; {expected} expected."
    if array.ndim == 2 and array.T.shape == right.shape and not _off(array.T, right, tolerance).any():
        return say + " Its values are right once it is transposed."
    if array.size == 1 and right.size > 1:
        return say + " It is one number: is something summed or averaged that should not be?"
    return say


def _value_message(
    array: Array, right: Array, off: np.ndarray[Any, np.dtype[np.bool_]], tolerance: Tolerance
) -> str:
    if right.size > 1 and not array.any():
        return "Every entry is 0."
    if array.ndim == 2 and array.shape == array.T.shape and not _off(array.T, right, tolerance).any():
        return "The result is the transpose of what is asked for."
    if not _off(-array, right, tolerance).any():
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
    return f"{share} not right{_first(off)}, where your value is {array[where]:.5g}."


def _constant_factor(array: Array, right: Array) -> float | None:
    """Find c with array = c * right, where there is enough evidence for it."""
    scale = np.abs(right).max(initial=0.0)
    solid = np.abs(right) > 1e-3 * scale
    if solid.sum() < 2:
        return None
    ratios = array[solid] / right[solid]
    factor = float(np.median(ratios))
    fits = np.abs(array - factor * right) <= 1e-4 * (abs(factor) + 1e-12) * scale
    return factor if fits.all() and abs(factor) > 1e-3 else None


def _first(where: np.ndarray[Any, np.dtype[np.bool_]]) -> str:
    if where.ndim == 0:
        return ""
    place = ", ".join(str(int(i)) for i in np.argwhere(where)[0])
    return f", the first at [{place}]"


def _is_numeric(value: Any) -> bool:
    try:
        return np.asarray(value).dtype.kind in "biuf"
    except ValueError:
        return False


def _names(keys: Any) -> str:
    return ", ".join(repr(key) for key in keys)


def _a(word: str) -> str:
    """Put an article before a word that takes one."""
    if word in ("None", "True", "False"):
        return word
    return f"{'an' if word[:1].lower() in 'aeio' else 'a'} {word}"


def _kind(value: Any) -> str:
    if isinstance(value, Foreign):
        return value.type_name
    words = {"ndarray": "array", "str": "string", "NoneType": "None", "float": "number", "int": "number"}
    return words.get(type(value).__name__, type(value).__name__)
