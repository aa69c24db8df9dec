"""What a hidden test sends, and what it compares with, is checked before anything is asked.

A value that cannot cross is the test's own fault: it is said to whoever writes the test, and costs no student
a mark.
"""

from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np

from grader.beside import wire
from grader.beside.wire import Foreign

_PLAIN = (str, bool, int, float, type(None), Foreign)
_HOW = "Send what it is made of: numbers, texts, lists, dicts, arrays, tables (docs/authoring.md)."


class CannotCross(TypeError):
    """A value of a hidden test that does not cross to or from the student's process."""


def sent(values: Mapping[str, Any], code: str) -> str:
    """Write what is bound for asked code.

    Raises:
        CannotCross: a value cannot be sent.
    """
    try:
        return wire.dump(dict(values), strict=True)
    except wire.NotPlain:
        for name, value in values.items():
            _checked(value, f"`{name}`, which `{code}` is given,")
        raise


def _checked(value: Any, whose: str) -> str:
    try:
        return wire.dump(value, strict=True)
    except wire.NotPlain as error:
        raise CannotCross(f"{whose} holds a {error}, which does not cross. {_HOW}") from None


def crossed(value: Any, code: str) -> Any:
    """Return a right or a known-wrong value as it would come back from the student's process.

    Raises:
        CannotCross: it would not.
    """
    kind = type(value)
    if kind in _PLAIN or isinstance(value, np.number) or _is_of_numbers(value):
        return value
    if kind in (list, tuple):
        return kind(crossed(item, code) for item in value)
    if isinstance(value, Mapping):
        return {key: crossed(item, code) for key, item in value.items()}
    try:
        return wire.load(_checked(value, f"the value that `{code}` is compared with"))
    except CannotCross:
        numbers = _as_numbers(value)
        if numbers is None:
            raise
        return numbers


def _is_of_numbers(value: Any) -> bool:
    return type(value) is np.ndarray and value.dtype.kind in "biufc"


def _as_numbers(value: Any) -> np.ndarray[Any, Any] | None:
    try:
        return np.asarray(value, dtype=float)
    except (ValueError, TypeError):
        return None


def strangers(value: Any) -> Iterator[str]:
    """Yield the names of the types in a value that came back that did not cross."""
    if isinstance(value, Foreign):
        yield value.type_name
    elif isinstance(value, Mapping):
        for key, item in value.items():
            yield from (*strangers(key), *strangers(item))
    elif isinstance(value, (list, tuple, set, frozenset)):
        for item in value:
            yield from strangers(item)
    elif isinstance(value, np.ndarray) and value.dtype.kind == "O":
        yield from strangers(value.ravel().tolist())


def said_of(value: Any, code: str) -> str:
    """Say, for instructors, what in an answer did not cross; "" if all did."""
    name = next(strangers(value), None)
    return f"`{code}` gives a {name}, which does not cross: ask for what it is made of." if name else ""
