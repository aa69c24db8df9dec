"""Keeps standard output and error such that the next cell can run: IPython itself writes to them."""

import sys
from collections.abc import Callable

_NAMES = ("stdout", "stderr")


def keeper() -> Callable[[], None]:
    """Return what puts back the streams of now, where a cell left something that no cell could run with.

    Some versions of Jupyter go on then, in others every later cell waits for ever.
    """
    first = {name: getattr(sys, name) for name in _NAMES}

    def put_back() -> None:
        for name, stream in first.items():
            if not _usable(getattr(sys, name, None)):
                setattr(sys, name, stream)

    return put_back


def _usable(stream: object) -> bool:
    try:
        stream.write  # type: ignore[attr-defined]  # noqa: B018
        stream.flush()  # type: ignore[attr-defined]
    except Exception:
        return False
    return True
