"""Names and sentences that others chose: which folder can stand for a student, and how to show any text."""

import re
import unicodedata

_SPECIAL = set('<>"\\*?[]')  # markup in formgrader's pages, patterns in nbgrader's searches
_LONGEST = 128  # characters, of a student in the gradebook
_UNSEEN = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}  # controls, marks of direction and of width, halves
# letters and marks that are drawn as nothing, or as a space
_BLANK = re.compile(
    "[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164\ufe00-\ufe0f\uffa0\U000e0100-\U000e01ef]"
)
_FORMULA = re.compile(r"['=+\-@\t\r\n\uff07\uff1d\uff0b\uff0d\uff20]")  # the last: the same, full width


def visible(text: str, *, lines: bool = False) -> str:
    r"""Write characters that would not be seen, or would move others, as \xNN, \uNNNN or \UNNNNNNNN.

    Args:
        text: what to show.
        lines: the text is a sentence, which may have several lines and backslashes of its own. A name
            may not: two names never look the same because of what is not seen.
    """
    return "".join(_shown(character, lines) for character in text)


def _shown(character: str, lines: bool) -> str:
    if character == "\\":
        return character if lines else "\\\\"
    if character == " " or (lines and character == "\n"):
        return character
    unseen = unicodedata.category(character) in _UNSEEN or character.isspace() or _BLANK.match(character)
    if not unseen:
        return character
    code = ord(character)
    if 0xDC80 <= code <= 0xDCFF:  # a byte of a file name that is no UTF-8
        code -= 0xDC00
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def in_table(text: str) -> str:
    """Show a name in a table for spreadsheets, in which it must not begin as a formula does."""
    return no_formula(visible(text))


def no_formula(text: str) -> str:
    """Write a text for a spreadsheet so that it is not worked out; `typed` takes that back."""
    return f"'{text}" if _FORMULA.match(text.lstrip()) else text


def typed(cell: str) -> str:
    """Return the text of a cell that `no_formula` wrote, or that a person typed."""
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell[1:].lstrip()) else cell


def unusable(name: str) -> str:
    """Say why a folder's name cannot stand for a student, and what to do; nothing if it can."""
    wrong = _what_is_wrong(name)
    return f"The folder {visible(name)} in submitted/ {wrong}: rename it, and mark again." if wrong else ""


def _what_is_wrong(name: str) -> str:
    if any("\ud800" <= character <= "\udfff" for character in name):
        return "has a name that is no UTF-8"
    if any(unicodedata.category(character) in ("Cc", "Zl", "Zp") for character in name):
        return "has control characters or line breaks in its name"
    if len(name) > _LONGEST:
        return f"has a name of more than {_LONGEST} characters"
    if name.startswith("."):
        return "has a name that starts with a dot, which nbgrader does not see"
    if name != name.strip():
        return "has a name that starts or ends with a space"
    found = sorted(_SPECIAL & set(name))
    return f"has {' '.join(found)} in its name" if found else ""
