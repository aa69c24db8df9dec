"""Takes a class page's students out of it: names that stay the same, and code without what people write."""

import ast
import hmac
import re
from collections.abc import Callable, Iterable
from dataclasses import replace

from grader.checks.names import tree
from grader.report.classpage.entries import Entry

Naming = Callable[[str], str]
_LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"  # none that looks like another
_LENGTH = 7
# of a note, what nobody's file name, code or error stands in
_NAMELESS = re.compile(r"Your notebook stopped in cell \d+|It (?:used|started) more than \d+ [\w ]+")


def pseudonyms(salt: str) -> Naming:
    """Return what gives each student another name, the same in all assignments of a course.

    Who has the course's salt can tell which student it is; nobody else can.
    """

    def name(student: str) -> str:
        number = int.from_bytes(hmac.digest(salt.encode(), f"class page\x1f{student}".encode(), "sha256"))
        letters = []
        for _ in range(_LENGTH):
            number, place = divmod(number, len(_LETTERS))
            letters.append(_LETTERS[place])
        return "".join(letters)

    return name


def anonymous(found: Iterable[Entry], naming: Naming) -> list[Entry]:
    """Give the entries of a class other names, in another order, without what students wrote freely."""
    made = [_anonymous(entry, naming(entry.marks.student)) for entry in found]
    return sorted(made, key=lambda one: (one.marks.student, one.marks.notebook))


def _anonymous(entry: Entry, name: str) -> Entry:
    trouble = "The folder has to be renamed." if entry.marks.trouble else ""
    marks = replace(entry.marks, student=name, name="", comments={}, trouble=trouble)
    said = [_NAMELESS.match(note) for note in entry.notes]
    notes = [trouble] if trouble else [f"{found[0]}." for found in said if found]
    missed = [replace(one, said=one.mistake, code=without_texts(one.code)) for one in entry.missed]
    return replace(entry, marks=marks, notes=notes, missed=missed)


def without_texts(code: str) -> str:
    """Return code without its comments and strings, in which a name may stand; nothing if it is none."""
    try:
        found = tree(code)
        for node in ast.walk(found):
            if isinstance(node, ast.Constant) and isinstance(node.value, (str, bytes)):
                node.value = "…"
        return ast.unparse(found)
    except (AssertionError, RecursionError):
        return ""
