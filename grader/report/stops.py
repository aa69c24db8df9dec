"""Tells where a student's cell stopped: the exception, and the student's own line.

A traceback is whatever the student's process says. A line is shown only if it stands in a cell that
the student wrote.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from grader.report.outputs import Output

_ARROW = re.compile(r"^-+> *(\d{1,6}) (.*)$")
_FILE = re.compile(r"^ *Cell In *\[\d+\], line (\d{1,6})\s*$")
_LINES = 400  # of a traceback, looked at


@dataclass(frozen=True)
class Stop:
    """An error outside of the checks; `by_check` if a check that students see spoke, `line` as `3: x = y`."""

    label: str
    head: str
    line: str = ""
    by_check: bool = False


def own_stop(label: str, error: Output, sources: Sequence[str]) -> Stop:
    """Describe an error of a cell that the student wrote."""
    return Stop(f"{label} stopped with an error", error.head, _own_line(error.text, sources))


def given_stop(error: Output, sources: Sequence[str]) -> Stop:
    """Describe an error of a cell of the course, whose own source is not shown."""
    line = _own_line(error.text, sources)
    if error.head.startswith("AssertionError:") and not line:
        return Stop(
            "A check in the notebook says", error.head.removeprefix("AssertionError:").strip(), "", True
        )
    return Stop("A cell of the course stopped with an error", error.head, line)


def _own_line(traceback: str, sources: Sequence[str]) -> str:
    """Return the last line of a traceback that the student wrote."""
    written = {line.strip() for source in sources for line in source.splitlines()} - {""}
    own = [(number, text) for number, text in _places(traceback) if text in written]
    return f"{own[-1][0]}: {own[-1][1][:160]}" if own else ""


def _places(traceback: str) -> Iterator[tuple[str, str]]:
    for line, after in pairwise([*traceback.splitlines()[-_LINES:], ""]):
        if found := _ARROW.match(line):
            yield found[1], found[2].strip()
        elif found := _FILE.match(line):  # a syntax error: its line follows, without an arrow
            yield found[1], after.strip()
