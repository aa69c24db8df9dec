"""Finds what an author has still to write: `FILL IN: what`, as `course new` puts it into cells and files."""

import re
from collections.abc import Iterator

_MARK = re.compile(r"FILL IN: ([^\"\n]*)")


def unfilled(text: str) -> Iterator[str]:
    """Say of each line of a cell or a file what is to be written there."""
    for number, line in enumerate(text.splitlines(), 1):
        if found := _MARK.search(line):
            yield f"line {number}: fill in {found[1].strip()}"
