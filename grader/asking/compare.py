"""Says whether a value is right and, if not, what is wrong with it, in the order a tutor would."""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from grader.asking import exact
from grader.asking.numeric import ATOL, RTOL, Tolerance, array_difference, numbers
from grader.asking.tables import sparse_difference, table_difference
from grader.asking.wording import kind, names, other_kind, with_article
from grader.beside.kinds import Record, Sparse, Table

__all__ = ["ATOL", "RTOL", "Tolerance", "difference", "numbers"]


def difference(
    answer: Any, right: Any, tolerance: Tolerance = (RTOL, ATOL), loose_shape: bool = False
) -> str | None:
    """Describe the first thing in which `answer` differs from `right`; None if it is right.

    Args:
        answer: what came back, untrusted plain data.
        right: a number, an array, a text, a date, a set, a table, a sparse matrix, or a list, tuple, dict or
            dataclass of such, as it is after it has crossed (`crossing.crossed`).
        tolerance: (rtol, atol) in abs(answer - right) <= atol + rtol * abs(right); NaN equals NaN alone.
        loose_shape: accept `(n,)`, `(1, n)` and `(n, 1)` for each other, and `()` for `(1,)`.
    """

    def same(mine: Any, theirs: Any) -> bool:
        return difference(mine, theirs, tolerance, loose_shape) is None

    match right:
        case Mapping():
            return _mapping_difference(answer, right, tolerance, loose_shape)
        case str() | bytes() | bool() | None:
            return exact.plain_difference(answer, right)
        case set() | frozenset():
            return exact.set_difference(answer, right, same)
        case Table():
            return table_difference(answer, right, tolerance, same)
        case Sparse():
            return sparse_difference(answer, right, tolerance)
        case Record():
            return _record_difference(answer, right, tolerance, loose_shape)
        case _ if isinstance(right, exact.EXACT_NUMBERS):
            return exact.number_difference(answer, right)
        case _ if isinstance(right, exact.MOMENTS):
            return exact.moment_difference(answer, right)
        case _ if isinstance(right, exact.DURATIONS):
            return exact.duration_difference(answer, right)
        case list() | tuple() if not _is_numeric(right):
            return _sequence_difference(answer, right, tolerance, loose_shape)
        case np.ndarray() if right.dtype.kind in "OmMUS":
            return exact.listed_difference(answer, right, same)
    array = np.asarray(right)
    real = array if array.dtype.kind == "c" else array.astype(float)
    return array_difference(answer, real, tolerance, loose_shape)


def _mapping_difference(
    answer: Any, right: Mapping[Any, Any], tolerance: Tolerance, loose: bool
) -> str | None:
    if not isinstance(answer, Mapping):
        return f"The result is {with_article(kind(answer))}; a dict with the keys {names(right)} is expected."
    missing = [key for key in right if key not in answer]
    if missing:
        return f"The dict has no entry {names(missing)}."
    for key, value in right.items():
        wrong = difference(answer[key], value, tolerance, loose)
        if wrong:
            return f"Entry {key!r}: {wrong}"
    return None


def _record_difference(answer: Any, right: Record, tolerance: Tolerance, loose: bool) -> str | None:
    if not isinstance(answer, Record) or answer.type_name != right.type_name:
        return other_kind(answer, with_article(right.type_name))
    missing = [name for name in right.fields if name not in answer.fields]
    if missing:
        return f"The {right.type_name} has no field {names(missing)}."
    for name, value in right.fields.items():
        wrong = difference(answer.fields[name], value, tolerance, loose)
        if wrong:
            return f"Field `{name}`: {wrong}"
    return None


def _sequence_difference(answer: Any, right: Sequence[Any], tolerance: Tolerance, loose: bool) -> str | None:
    if not isinstance(answer, (list, tuple)):
        return f"The result is {with_article(kind(answer))}; a list of {len(right)} entries is expected."
    if len(answer) != len(right):
        return f"The result has {len(answer)} entries; {len(right)} are expected."
    for i, (mine, theirs) in enumerate(zip(answer, right, strict=True)):
        wrong = difference(mine, theirs, tolerance, loose)
        if wrong:
            return f"Entry {i}: {wrong}"
    return None


def _is_numeric(value: Any) -> bool:
    try:
        return np.asarray(value).dtype.kind in "biufc"
    except ValueError:
        return False
