"""The authoring API: everything that a hidden test is written with.

Importing this package imports nothing else yet: the process beside student code, which sees no other
room than `grader.beside`, and the command line, which first looks after its own path, both need it so.
"""

from importlib import import_module

TYPE_CHECKING = False  # for type checkers alone: `typing` may not be imported yet (see `grader.cli`)
if TYPE_CHECKING:
    from typing import Any

    from grader.asking.asking import AskError, answer_source, ask, check, expect, put_away, score
    from grader.asking.drawing import integers, normal, one_hot, uniform
    from grader.checks import rules

__all__ = [
    "AskError",
    "answer_source",
    "ask",
    "check",
    "expect",
    "integers",
    "normal",
    "one_hot",
    "put_away",
    "rules",
    "score",
    "uniform",
]

_ROOMS = {
    "grader.asking.asking": ("AskError", "answer_source", "ask", "check", "expect", "put_away", "score"),
    "grader.asking.drawing": ("integers", "normal", "one_hot", "uniform"),
}


def __getattr__(name: str) -> "Any":
    if name == "rules":
        return import_module("grader.checks.rules")
    for room, names in _ROOMS.items():
        if name in names:
            return getattr(import_module(room), name)
    raise AttributeError(f"module 'grader' has no attribute {name!r}")
