"""Applies what a corpus file says when it says its change of a known answer, and not a whole answer.

A change is one block or more, each found in the answer exactly once, at whatever depth it stands there:

    # instead of:
    return dY * (Z > 0)
    # write:
    return Z > 0
"""

import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from itertools import pairwise

INSTEAD, WRITE = "# instead of:", "# write:"
_BLOCK = re.compile(rf"^{INSTEAD}$", re.MULTILINE)


class BadEdit(ValueError):
    """A change that cannot be applied exactly once; `str()` says why."""


def is_edit(text: str) -> bool:
    """Tell whether a cell of a corpus file is a change."""
    return text.lstrip().startswith(INSTEAD)


def edited(answer: str, edit: str) -> str:
    """Apply a change to the answer that it begins from.

    Raises:
        BadEdit: a block is not in the documented form, is not found exactly once, or changes nothing.
    """
    lines = answer.splitlines()
    places = sorted(_place(lines, old, new) for old, new in _blocks(edit))
    for (_, end, _), (start, _, _) in pairwise(places):
        if start < end:
            raise BadEdit(f"two of its blocks replace the same line: {lines[start].strip()}")
    for start, end, new in reversed(places):
        lines[start:end] = new
    return "\n".join(lines) + "\n"


def edit(answer: str, start: int, end: int, new: Sequence[str]) -> str:
    """Write the change that puts lines in the place of those from `start` to `end`, counted from 0.

    Raises:
        BadEdit: however many lines before it are told as well, it does not say one place.
    """
    lines = answer.splitlines()
    for first in range(start, -1, -1):
        old, new_ = lines[first:end], [*lines[first:start], *new]
        margin = _margin([*old, *new_])
        block = [INSTEAD, *_moved(old, margin), WRITE, *_moved(new_, margin)]
        with suppress(BadEdit):
            text = "\n".join(block) + "\n"
            if edited(answer, text).splitlines() == [*lines[:start], *new, *lines[end:]]:
                return text
    raise BadEdit(f"no block says this place alone: {lines[start].strip()}")


def _blocks(edit: str) -> Iterator[tuple[list[str], list[str]]]:
    """Yield the lines of each block, before and after, without the indentation that all of them share."""
    for block in _BLOCK.split(edit)[1:]:
        parts = [part.strip("\n").splitlines() for part in re.split(rf"^{WRITE}$", block, flags=re.MULTILINE)]
        if len(parts) != 2 or not "".join(parts[0]).strip():
            raise BadEdit(f"`{INSTEAD}` wants lines of the answer below it, and then one `{WRITE}`")
        if parts[0] == parts[1]:
            raise BadEdit(f"a block writes what it replaces: {parts[0][0].strip()}")
        margin = _margin([*parts[0], *parts[1]])
        yield _moved(parts[0], margin), _moved(parts[1], margin)


def _place(lines: list[str], old: list[str], new: list[str]) -> tuple[int, int, list[str]]:
    """Find the one place of a block: its first line, the line after it, and what comes there."""
    found = []
    for start, line in enumerate(lines[: len(lines) - len(old) + 1]):
        indent = line[: len(line) - len(old[0])]
        if not indent.strip() and lines[start : start + len(old)] == _indented(old, indent):
            found.append((start, start + len(old), _indented(new, indent)))
    if len(found) != 1:
        times = f"stands {len(found)} times" if found else "does not stand"
        raise BadEdit(f"what it replaces {times} in the answer: {' / '.join(map(str.strip, old))}")
    return found[0]


def _margin(lines: Sequence[str]) -> int:
    """Return the indentation that all lines share."""
    return min(len(line) - len(line.lstrip()) for line in lines if line.strip())


def _moved(lines: Sequence[str], margin: int) -> list[str]:
    return [line[margin:] for line in lines]


def _indented(lines: list[str], indent: str) -> list[str]:
    return [indent + line if line else line for line in lines]
