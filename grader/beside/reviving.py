"""Builds what crossed as its own library has it: beside the student's code, which gets it as an input."""

import importlib
from typing import Any

import numpy as np

from grader.beside.building import built
from grader.beside.kinds import Column, Sparse, Table


def revived(tag: str, body: Any) -> Any:
    """Build what `apart` took apart as its library has it, beside the student's code.

    Raises:
        ImportError: the library is not installed there.
    """
    made = built(tag, body)
    if isinstance(made, Sparse):
        library: Any = importlib.import_module("scipy.sparse")
        listed = library.coo_array if made.form.endswith("array") else library.coo_matrix
        filled = listed((made.values, (made.rows, made.columns)), shape=made.shape)
        return filled.asformat(made.form.partition("_")[0])
    return _revived_table(made) if isinstance(made, Table) else made


def _revived_table(table: Table) -> Any:
    pandas: Any = importlib.import_module("pandas")
    index = _revived_index(table.index or table.columns, pandas)
    if table.form == "Index":
        return index
    filled = [_revived_series(column, index, pandas) for column in table.columns]
    if table.form == "Series":
        return filled[0]
    frame = pandas.DataFrame(dict(enumerate(filled)), index=index)
    frame.columns = [column.name for column in table.columns]
    return frame


def _revived_series(column: Column, index: Any, pandas: Any) -> Any:
    return pandas.Series(column.values, index=index, dtype=column.dtype, name=column.name)


def _revived_index(levels: tuple[Column, ...], pandas: Any) -> Any:
    if len(levels) > 1:
        names = [level.name for level in levels]
        return pandas.MultiIndex.from_arrays([level.values for level in levels], names=names)
    (level,) = levels
    if level.values.dtype.kind == "i" and np.array_equal(level.values, np.arange(len(level.values))):
        return pandas.RangeIndex(len(level.values), name=level.name)
    return pandas.Index(level.values, dtype=level.dtype, name=level.name)
