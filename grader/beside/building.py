"""Builds anew what `taking_apart` took apart; doubts every part of it, and imports no library."""

import datetime as dt
from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction
from typing import Any

import numpy as np

from grader.beside.kinds import (
    DECIMAL,
    LONGEST_NAME,
    MOST_COLUMNS,
    SPARSE,
    UNIT,
    Array,
    Column,
    Record,
    Sparse,
    Table,
)

_FRAMES = ("DataFrame", "Series", "Index")
_MOST_PLACES = 2**62  # of a sparse matrix


def built(tag: str, body: Any) -> Any:
    """Build what `apart` took apart, without any library.

    Raises:
        ValueError, TypeError, ArithmeticError: it is none.
    """
    return _BUILT[tag](body)


def _built_decimal(text: Any) -> Decimal | float:
    _must(isinstance(text, str) and len(text) < 1000)
    if DECIMAL.fullmatch(text):
        return Decimal(text)
    _must(text in ("nan", "inf", "-inf"))
    return float(text)


def _built_bytes(array: Any) -> bytes:
    _must(isinstance(array, np.ndarray) and array.dtype == np.uint8 and array.ndim == 1)
    return bytes(array.tobytes())


def _built_moments(body: Any) -> Any:
    code, whole, scalar = body
    _must(isinstance(code, str) and UNIT.fullmatch(code) is not None)
    _must(isinstance(whole, np.ndarray) and whole.dtype == np.int64)
    moments = whole.astype(code)
    return moments[()] if scalar is True and moments.ndim == 0 else moments


def _built_objects(body: Any) -> Array:
    shape, values = body
    _must(isinstance(shape, tuple) and len(shape) <= 32 and all(type(n) is int and n >= 0 for n in shape))
    _must(isinstance(values, list) and (bool(values) or max(shape, default=0) < 2**24))
    array = np.empty(len(values), dtype=object)
    for place, value in enumerate(values):
        array[place] = value
    return array.reshape(shape)


def _built_column(body: Any) -> Column:
    name, dtype, values = body
    hash(name)
    _must(isinstance(dtype, str) and isinstance(values, np.ndarray) and values.ndim == 1)
    return Column(name, dtype, values)


def _built_table(body: Any) -> Table:
    form, columns, index = body
    _must(form in _FRAMES and isinstance(columns, tuple) and isinstance(index, tuple))
    _must(all(isinstance(one, Column) for one in (*columns, *index)))
    _must(len({len(one.values) for one in (*columns, *index)}) <= 1)
    _must(len(columns) <= MOST_COLUMNS and (form == "DataFrame" or len(columns) > 0))
    _must(form == "Index" or len(index) > 0)
    return Table(form, columns, index)


def _built_sparse(body: Any) -> Sparse:
    form, shape, rows, columns, values = body
    _must(isinstance(form, str) and SPARSE.fullmatch(form) is not None)
    _must(isinstance(shape, tuple) and len(shape) == 2 and all(type(n) is int and n >= 0 for n in shape))
    _must(shape[0] * shape[1] < _MOST_PLACES)
    _must(all(isinstance(part, np.ndarray) and part.ndim == 1 for part in (rows, columns, values)))
    _must(rows.size == columns.size == values.size)
    for along, place in zip(shape, (rows, columns), strict=True):
        _must(place.dtype.kind == "i" and (not place.size or 0 <= place.min() <= place.max() < along))
    _must(values.dtype.kind in "biufc")
    return Sparse(form, shape, rows.astype(np.int64), columns.astype(np.int64), values)


def _built_record(body: Any) -> Record:
    name, fields = body
    _must(isinstance(name, str) and isinstance(fields, dict) and all(isinstance(key, str) for key in fields))
    return Record(name[:LONGEST_NAME], fields)


def _each(kind: type, body: Any) -> Any:
    _must(isinstance(body, tuple) and all(type(part) is kind for part in body))
    return body


def _must(holds: bool) -> None:
    if not holds:
        raise ValueError


_BUILT: dict[str, Callable[[Any], Any]] = {
    "datetime": dt.datetime.fromisoformat,
    "date": dt.date.fromisoformat,
    "time": dt.time.fromisoformat,
    "timedelta": lambda body: dt.timedelta(*_each(int, body)),
    "complex": lambda body: complex(*_each(float, body)),
    "bytes": _built_bytes,
    "fraction": lambda body: Fraction(*_each(int, body)),
    "decimal": _built_decimal,
    "moments": _built_moments,
    "objects": _built_objects,
    "column": _built_column,
    "table": _built_table,
    "sparse": _built_sparse,
    "record": _built_record,
}
TAGS = frozenset(_BUILT)
