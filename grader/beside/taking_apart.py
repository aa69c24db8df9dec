"""Takes values that are more than plain data apart, into a tag and what is plainer; see `building`."""

import dataclasses
import datetime as dt
import sys
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
    Column,
    Record,
    Sparse,
    Table,
)

_MOST_BITS = 1024
_INDEXES = ("Index", "RangeIndex", "MultiIndex", "DatetimeIndex", "TimedeltaIndex", "CategoricalIndex")


def instead(value: Any) -> Any:
    """Return the number that a SymPy number or a missing value of pandas stands for; else the value."""
    kind = type(value)
    if issubclass(kind, np.str_ | np.bytes_):
        return value.item()
    if (pandas := sys.modules.get("pandas")) is not None:
        if value is getattr(pandas, "NaT", kind):
            return np.datetime64("NaT", "s")
        if value is getattr(pandas, "NA", kind):
            return float("nan")
    sympy = sys.modules.get("sympy")
    if sympy is None or not str(kind.__module__).startswith("sympy."):
        return value
    return _of_sympy(value, sympy)


def _of_sympy(value: Any, sympy: Any) -> Any:
    if isinstance(value, sympy.MatrixBase):
        cells = np.empty(value.shape, dtype=object)
        cells[...] = np.array(value.tolist(), dtype=object).reshape(value.shape)
        return cells
    if isinstance(value, sympy.Integer):
        return int(value)
    if isinstance(value, sympy.Rational):
        return Fraction(int(value.p), int(value.q))
    if value is sympy.true or value is sympy.false:
        return bool(value)
    if not isinstance(value, sympy.Expr) or not value.is_number:
        return value
    number = complex(value)
    return number if number.imag else number.real


def apart(value: Any) -> tuple[str, Any] | None:
    """Take a value apart: a tag and what is in it, plainer than the value; None if it is of no such kind."""
    kind = type(value)
    for base, tag, take in _TAKEN:
        if issubclass(kind, base):
            body = take(value)
            return None if body is None else (tag, body)
    if kind is np.ndarray or issubclass(kind, np.datetime64 | np.timedelta64):
        return _array_apart(value)
    if kind is Table or kind is Sparse or kind is Record:
        return kind.__name__.lower(), tuple(vars(value).values())
    if kind is Column:
        return "column", (value.name, value.dtype, value.values)
    return _framed(value) or _sparse(value) or _recorded(value)


def _recorded(value: Any) -> tuple[str, Any] | None:
    kind = type(value)
    if kind is type or not dataclasses.is_dataclass(kind):
        return None
    fields = {field.name: getattr(value, field.name) for field in dataclasses.fields(kind)}
    return "record", (kind.__name__[:LONGEST_NAME], fields)


def _array_apart(value: Any) -> tuple[str, Any] | None:
    array = np.asarray(value)
    if array.dtype.kind in "mM":
        if np.datetime_data(array.dtype)[0] == "generic":
            array = array.astype(f"{array.dtype.kind}8[s]")
        code = array.dtype.newbyteorder("=").str[1:]
        scalar = not isinstance(value, np.ndarray)
        return ("moments", (code, array.astype("i8"), scalar)) if UNIT.fullmatch(code) else None
    if array.dtype.kind in "OUS":
        return "objects", (tuple(array.shape), array.ravel().tolist())
    return None


def _framed(value: Any) -> tuple[str, Any] | None:
    pandas, kind = sys.modules.get("pandas"), type(value)
    if pandas is None:
        return None
    if kind is getattr(pandas, "DataFrame", None):
        if len(value.columns) > MOST_COLUMNS:
            return None
        columns = [_column(name, value.iloc[:, i]) for i, name in enumerate(value.columns)]
        return "table", ("DataFrame", tuple(columns), _levels(value.index))
    if kind is getattr(pandas, "Series", None):
        return "table", ("Series", (_column(value.name, value),), _levels(value.index))
    if any(kind is getattr(pandas, name, None) for name in _INDEXES):
        return "table", ("Index", _levels(value), ())
    return None


def _column(name: Any, values: Any) -> Column:
    return Column(name, str(values.dtype)[:LONGEST_NAME], values.to_numpy())


def _levels(index: Any) -> tuple[Column, ...]:
    return tuple(_column(index.names[i], index.get_level_values(i)) for i in range(index.nlevels))


def _sparse(value: Any) -> tuple[str, Any] | None:
    kind = type(value)
    if not str(kind.__module__).startswith("scipy.sparse.") or not SPARSE.fullmatch(kind.__name__):
        return None
    if len(value.shape) != 2:
        return None
    listed = value.tocoo()
    shape = tuple(int(n) for n in listed.shape)
    return "sparse", (kind.__name__, shape, np.asarray(listed.row), np.asarray(listed.col), listed.data)


def _timedelta(value: dt.timedelta) -> tuple[int, int, int]:
    return value.days, value.seconds, value.microseconds


def _fraction(value: Fraction) -> tuple[int, int] | None:
    above, below = int(value.numerator), int(value.denominator)
    return (above, below) if max(above.bit_length(), below.bit_length()) <= _MOST_BITS else None


def _decimal(value: Decimal) -> str | None:
    text = Decimal.__str__(value)
    if DECIMAL.fullmatch(text):
        return text
    return None if Decimal.is_finite(value) else repr(float(text.replace("sNaN", "NaN")))


_TAKEN: tuple[tuple[type, str, Callable[[Any], Any]], ...] = (
    (dt.datetime, "datetime", dt.datetime.isoformat),
    (dt.date, "date", dt.date.isoformat),
    (dt.time, "time", dt.time.isoformat),
    (dt.timedelta, "timedelta", _timedelta),
    (complex, "complex", lambda value: (float(value.real), float(value.imag))),
    (bytes, "bytes", lambda value: np.frombuffer(bytes(value), np.uint8)),
    (bytearray, "bytes", lambda value: np.frombuffer(bytes(value), np.uint8)),
    (Fraction, "fraction", _fraction),
    (Decimal, "decimal", _decimal),
)
