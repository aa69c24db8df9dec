"""Finds what a student was to define."""

from typing import Any


def named(namespace: dict[str, Any], name: str) -> Any:
    """Return what a notebook holds under a name.

    Raises:
        NameError: nothing; the student is told which name, and whether its cell stopped.
    """
    if name not in namespace:
        raise NameError(f"name {name!r} is not defined", name=name)
    return namespace[name]
