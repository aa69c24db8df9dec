"""Says where a notebook stopped, in the words that a student reads first."""

import re
from dataclasses import dataclass
from typing import Any

from grader.beside.wire import clean_text

_COLOUR = re.compile(r"\x1b\[[0-9;]*m")
_ARROW = re.compile(r"^-+> *(\d{1,6}) ", re.MULTILINE)
_IN_CELL = re.compile(r"Cell In *\[\d+\], line (\d{1,6})")
_CELL_FILE = re.compile(r"\(\d+\.py, line (\d+)\)")  # the name that IPython gives to a cell
_NO_MODULE = re.compile(r"No module named '([\w.]{1,80})'")
_CELL_MAGIC = re.compile(r"function `(%%\w+)` not found")
_INCOMPLETE = "_IncompleteInputError"  # the class of a SyntaxError since Python 3.13
_LONGEST, _MOST_LINES = 2000, 50  # of what a student's process says that is looked at
_LONGEST_LINE = 80
_NOT_WRITTEN = "NotImplementedError"
_REST = "Everything below was marked as far as it could be."


@dataclass(frozen=True)
class Place:
    """A code cell: its number when all cells are run from top to bottom, and its text."""

    number: int = 0
    source: str = ""

    def named(self, line: int = 0) -> str:
        """Name the cell by one of its lines, counted from 1, or by the first that says something."""
        lines = [text.strip() for text in self.source.split("\n")]
        chosen = lines[line - 1] if 0 < line <= len(lines) else ""
        said = chosen or next((text for text in lines if text and not text.startswith("#")), "")
        shown = clean_text(said or (lines or [""])[0], _LONGEST_LINE).replace("`", "'")
        return f"cell {self.number} (`{shown}`)"

    def line(self, pattern: str) -> int:
        """Find the first line that holds a pattern, counted from 1; 0 if none does."""
        lines = enumerate(self.source.split("\n"), 1)
        return next((number for number, text in lines if re.search(pattern, text)), 0)


def in_words(error: str) -> str:
    """Leave out of an error what means nothing to a student: the name that IPython gives to a cell."""
    return _CELL_FILE.sub(r"(line \1)", clean_text(error, 200)).replace(_INCOMPLETE, "SyntaxError")


def too_slow(place: Place, seconds: float) -> str:
    """Say that a cell was stopped after so many seconds."""
    return f"Your notebook stopped in {place.named()}: it ran for more than {seconds:g} seconds. {_REST}"


def stop(place: Place, reply: dict[str, Any], mode: str = "", *, check: bool) -> str:
    """Say where and why a cell stopped, by the reply to it; nothing if the checks say it in better words.

    Args:
        place: the cell.
        reply: what the student's process says of it.
        mode: a sentence about a mode that may be the reason.
        check: whether the cell is the course's own, and so a failed assertion what one of its checks says.
    """
    name, value = (str(reply.get(key, ""))[:_LONGEST] for key in ("ename", "evalue"))
    if reply.get("status") != "error" or name == _NOT_WRITTEN or (check and name == "AssertionError"):
        return ""
    why = _why(name, value).rstrip(".")
    return " ".join(
        filter(None, (f"Your notebook stopped in {place.named(_line(reply, value))}: {why}.", mode, _REST))
    )


def _why(name: str, value: str) -> str:
    if module := _NO_MODULE.search(value):
        return f"{module[1].partition('.')[0]} is not installed where notebooks are marked"
    if magic := _CELL_MAGIC.search(value):
        return f"{magic[1]} must be the first line of its cell; Jupyter stops there too"
    return in_words(f"{clean_text(name, 60)}: {value}".removesuffix(": "))


def _line(reply: dict[str, Any], value: str) -> int:
    """Find the line of the cell itself: the outermost that the traceback points at."""
    if syntax := _CELL_FILE.search(value):
        return int(syntax[1])
    trace = reply.get("traceback")
    lines = [str(line)[:_LONGEST] for line in trace[:_MOST_LINES]] if isinstance(trace, list) else []
    said = _COLOUR.sub("", "\n".join(lines))
    found = _ARROW.search(said) or _IN_CELL.search(said)
    return int(found[1]) if found else 0
