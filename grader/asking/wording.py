"""Words for what came back: its kind, its article, a short text of it."""

from typing import Any

from grader.beside.kinds import Record, Sparse, Table
from grader.beside.wire import Foreign

_LONGEST = 40
_WORDS = {
    **{"ndarray": "array", "str": "string", "NoneType": "None", "float": "number", "int": "number"},
    **{
        "complex": "complex number",
        "datetime64": "date",
        "datetime": "date with a time",
        "timedelta64": "timedelta",
    },
}


def kind(value: Any) -> str:
    """Name the kind of a value."""
    if isinstance(value, Foreign | Record):
        return value.type_name
    if isinstance(value, Table | Sparse):
        return value.form
    return _WORDS.get(type(value).__name__, type(value).__name__)


def with_article(word: str) -> str:
    """Put an article before a word that takes one."""
    if word in ("None", "True", "False"):
        return word
    return f"{'an' if word[:1].lower() in 'aeio' else 'a'} {word}"


def names(keys: Any) -> str:
    """List keys, each as Python writes it."""
    return ", ".join(repr(key) for key in keys)


def short(value: Any) -> str:
    """Write a value as Python does, cut where it is long."""
    text = str(value) if type(value).__module__ in ("datetime", "numpy") else repr(value)
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"


def other_kind(answer: Any, expected: str) -> str:
    """Say that a value is of another kind than the one that is expected, which is given in words."""
    return f"The result is {with_article(kind(answer))}; {expected} is expected."
