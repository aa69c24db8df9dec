"""Compares tables and sparse matrices as a tutor would: columns, rows, index, kinds of values, then entries.

The order of the columns, the names of an index and of a Series, and how pandas stores a number (int64,
float64, Int64) or a category do not count: who wants them asks for `list(df.columns)`, `str(df["a"].dtype)`.
"""

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from grader.asking.numeric import Tolerance, Truths, differing, value_message
from grader.asking.wording import names, other_kind, short
from grader.beside.kinds import Array, Column, Sparse, Table

Same = Callable[[Any, Any], bool]
_KINDS = {"b": "truth values", "M": "dates", "m": "durations"} | dict.fromkeys("iufc", "numbers")
_MOST_LISTED = 6


def table_difference(answer: Any, right: Table, tolerance: Tolerance, same: Same) -> str | None:
    """Describe the first thing in which a table differs from the right one; None if it is right.

    Args:
        answer: what came back.
        right: the right table.
        tolerance: (rtol, atol) of numbers.
        same: tells whether two entries are, within the tolerance.
    """
    if not isinstance(answer, Table):
        return other_kind(answer, f"a {right.form}")
    if answer.form != right.form:
        select = " Select its column." if (answer.form, right.form) == ("DataFrame", "Series") else ""
        return f"{other_kind(answer, f'a {right.form}')}{select}"
    if right.form == "DataFrame" and (wrong := _labels_difference(answer, right)):
        return wrong
    mine, theirs = _length(answer), _length(right)
    if mine != theirs:
        return f"The {right.form} has {mine} rows; {theirs} are expected."
    if right.form == "Index":
        return _levels_difference(answer.columns, right.columns, tolerance, same)
    if wrong := _levels_difference(answer.index, right.index, tolerance, same):
        return wrong
    framed = right.form == "DataFrame"
    for column in right.columns:
        own = _named(answer, column) if framed else answer.columns[0]
        called = f"Column {_label(column.name)}" if framed else "The Series"
        if wrong := _column_difference(own, column, answer.index, tolerance, same):
            return f"{called}: {wrong}"
    return None


def _length(table: Table) -> int:
    return len((table.index or table.columns)[0].values)


def _labels_difference(answer: Table, right: Table) -> str | None:
    mine, theirs = [c.name for c in answer.columns], [c.name for c in right.columns]
    missing = [name for name in theirs if name not in mine]
    surplus = [name for name in mine if name not in theirs]
    if missing:
        verb = "Column {} is missing." if len(missing) == 1 else "Columns {} are missing."
        return verb.format(_some(missing)) + (f" Yours are {_some(mine)}." if mine else "")
    if surplus:
        verb = "is a column that is" if len(surplus) == 1 else "are columns that are"
        return f"{_some(surplus)} {verb} not asked for; {_some(theirs)} are expected."
    if len(mine) != len(theirs):
        return "A column is there twice."
    return None


def _some(labels: Sequence[Any]) -> str:
    more = "" if len(labels) <= _MOST_LISTED else ", …"
    return ", ".join(_label(label) for label in labels[:_MOST_LISTED]) + more


def _label(name: Any) -> str:
    return f"`{name if isinstance(name, str) else short(name)}`"


def _named(table: Table, column: Column) -> Column:
    return next(own for own in table.columns if own.name == column.name)


def _levels_difference(
    mine: Sequence[Column], theirs: Sequence[Column], tolerance: Tolerance, same: Same
) -> str | None:
    if len(mine) != len(theirs):
        return f"The index has {len(mine)} levels; {len(theirs)} are expected."
    for own, other in zip(mine, theirs, strict=True):
        wrong = _column_difference(own, other, (), tolerance, same)
        if wrong:
            return _index_message(own, other, wrong)
    return None


def _index_message(own: Column, right: Column, wrong: str) -> str:
    counted = np.arange(len(right.values))
    if _is_counted(right, counted):
        return f"The index is {_some(list(own.values))}; 0, 1, 2, … is expected (`reset_index`)."
    if _is_counted(own, counted):
        named = f" of `{right.name}`" if right.name is not None else ""
        return f"The index is 0, 1, 2, …; labels{named} are expected (`set_index`)."
    if sorted(map(repr, own.values)) == sorted(map(repr, right.values)):
        return "The rows have the right labels, in another order than is asked for."
    return f"The index is not right: {wrong}"


def _is_counted(level: Column, counted: Array) -> bool:
    return level.values.dtype.kind in "iu" and bool(np.array_equal(level.values, counted))


def _column_difference(
    own: Column, right: Column, index: Sequence[Column], tolerance: Tolerance, same: Same
) -> str | None:
    def place(where: Truths) -> str:
        row = int(np.argwhere(where)[0][0])
        return f", the first in row {short(index[0].values[row]) if len(index) == 1 else row}"

    lacks, may = _missing(own.values), _missing(right.values)
    mine, theirs = _kind(own.values[~lacks]), _kind(right.values[~may])
    if mine and theirs and mine != theirs:
        return f"it holds {mine} (dtype {own.dtype}); {theirs} are expected."
    if (lacks & ~may).any():
        first = place(lacks & ~may)
        return f"{int((lacks & ~may).sum())} missing (NaN) where {theirs} are expected{first}."
    if (may & ~lacks).any():
        return f"a value where none (NaN) is expected{place(may & ~lacks)}."
    if theirs == "numbers":
        a, b = _numbers(own.values[~may]), _numbers(right.values[~may])
        off = differing(a, b, tolerance)
        return value_message(a, b, off, tolerance, lambda _: place(_spread(off, ~may))) if off.any() else None
    pairs = zip(own.values, right.values, strict=True)
    wrong = np.array([not same(*pair) for pair in pairs], dtype=bool) & ~may
    if not wrong.any():
        return None
    share = f"{int(wrong.sum())} of {wrong.size} entries are" if wrong.sum() > 1 else "one entry is"
    return f"{share} not right{place(wrong)}, where yours is {short(own.values[np.argmax(wrong)])}."


def _spread(off: Truths, at: Truths) -> Truths:
    whole = np.zeros(at.shape, dtype=bool)
    whole[at] = off
    return whole


def _numbers(values: Array) -> Array:
    if values.dtype.kind != "O":
        return values if values.dtype.kind == "c" else values.astype(float)
    return values.astype(complex if any(isinstance(value, complex) for value in values) else float)


def _missing(values: Array) -> Truths:
    if values.dtype.kind in "mM":
        return np.asarray(np.isnat(values))
    if values.dtype.kind in "fc":
        return np.asarray(np.isnan(values))
    if values.dtype.kind != "O":
        return np.zeros(values.shape, dtype=bool)
    return np.array([_is_missing(value) for value in values], dtype=bool)


def _is_missing(value: Any) -> bool:
    if isinstance(value, np.datetime64 | np.timedelta64):
        return bool(np.isnat(value))
    return value is None or (isinstance(value, float) and value != value)


def _kind(values: Array) -> str:
    """Name what values are: of what pandas holds as objects, what they all are; "" where there is none."""
    if values.dtype.kind in _KINDS:
        return _KINDS[values.dtype.kind] if values.size else ""
    kinds = {_object_kind(value) for value in values}
    return kinds.pop() if len(kinds) == 1 else "values of several kinds" if kinds else ""


def _object_kind(value: Any) -> str:
    array = np.asarray(value)
    if array.ndim == 0 and array.dtype.kind in _KINDS:
        return _KINDS[array.dtype.kind]
    if isinstance(value, str):
        return "texts"
    word = {"date": "dates", "datetime": "dates", "timedelta": "durations"}.get(type(value).__name__)
    return word or ("numbers" if type(value).__name__ in ("Fraction", "Decimal") else "objects")


def sparse_difference(answer: Any, right: Sparse, tolerance: Tolerance) -> str | None:
    """Describe what a sparse matrix differs in, without writing out its zeros; the format does not count."""
    if not isinstance(answer, Sparse):
        return other_kind(answer, "a sparse matrix")
    if answer.shape != right.shape:
        return f"The sparse matrix has shape {answer.shape}; {right.shape} is expected."
    places = np.concatenate([one.rows * one.shape[1] + one.columns for one in (answer, right)])
    flat, inverse = np.unique(places, return_inverse=True)
    here, there = (
        _summed(values, at, flat.size)
        for values, at in zip(
            (answer.values, right.values), np.split(inverse, [answer.values.size]), strict=True
        )
    )
    off = differing(here, there, tolerance)
    if not off.any():
        return None
    shape = right.shape

    def place(where: Truths) -> str:
        row, column = divmod(int(flat[np.argmax(where)]), shape[1])
        return f", the first at [{names((row, column))}]"

    return value_message(here, there, off, tolerance, place)


def _summed(values: Array, at: Array, size: int) -> Array:
    dense = np.zeros(size, dtype=complex if values.dtype.kind == "c" else float)
    np.add.at(dense, at, values)
    return dense
