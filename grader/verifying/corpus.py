"""Reads a corpus of known-wrong answers, known-right answers and attacks.

A file is `{mistakes,alternatives,attacks}/<assignment>/<notebook>/<question id>/<slug>.py`: the whole new
source of that solution cell, under a docstring whose first line says what it is, followed by fields.
"""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

KINDS = {"mistakes": "mistake", "alternatives": "alternative", "attacks": "attack"}
_FIELD = re.compile(r"^(hint|false-hint|loses|also|earns|canary|status|stops):\s*(.*)$")
_NEXT_CELL = re.compile(r"^# %% +(\S+)\s*$", re.MULTILINE)


class BadCase(ValueError):
    """A corpus file that is not in the documented form; `str()` says what is wrong with it."""


@dataclass
class Case:
    """One corpus file."""

    kind: str
    path: str  # below the corpus folder
    assignment: str
    notebook: str
    question: str
    title: str = ""
    answers: dict[str, str] = field(default_factory=dict)  # question id -> new source of its cell
    hints: list[str] = field(default_factory=list)
    false_hints: list[str] = field(default_factory=list)  # what must not be said
    loses: list[str] = field(default_factory=list)
    earns: float = 0.0
    canaries: list[str] = field(default_factory=list)
    statuses: list[str] = field(default_factory=list)  # one of them must come out, if there are any
    stops: list[str] = field(default_factory=list)  # the errors with which public checks refuse its form
    wrong: str = ""  # why the file cannot be used, if so

    @property
    def on_the_marker(self) -> bool:
        """Tell whether an attack aims at more than the marks of its questions."""
        return bool(self.title.startswith("[") or self.canaries or self.statuses)

    @property
    def questions(self) -> list[str]:
        """Return the questions whose cells the file replaces, its own first."""
        return list(dict.fromkeys([self.question, *self.answers]))


def read_corpus(root: Path, assignment: str | None = None, notebook: str | None = None) -> Iterator[Case]:
    """Read every case of a corpus folder that belongs to an assignment and a notebook, in a fixed order."""
    for folder, kind in KINDS.items():
        for path in sorted((root / folder).glob("*/*/*/*.py")):
            place = path.relative_to(root / folder).parts
            case = Case(kind, str(path.relative_to(root)), place[0], place[1], place[2])
            if assignment in (None, case.assignment) and notebook in (None, case.notebook):
                try:
                    _fill(case, path.read_text("utf-8"))
                except (BadCase, UnicodeDecodeError) as error:
                    case.wrong = str(error)
                yield case


def _fill(case: Case, text: str) -> None:
    docstring, body = _split_docstring(text)
    case.title, *rest = [line.strip() for line in docstring.strip().splitlines()] or [""]
    also: list[str] = []
    for name, value in _fields(rest):
        if name == "hint":
            case.hints.append(value)
        elif name == "false-hint":
            case.false_hints.append(value)
        elif name == "stops":
            case.stops.append(value)
        elif name == "loses":
            case.loses += value.replace(",", " ").split()
        elif name == "also":
            also += value.replace(",", " ").split()
        elif name == "earns":
            case.earns = float(value)
        elif name == "status":
            case.statuses = [status.strip().replace("_", " ") for status in value.split(",")]
        else:
            case.canaries.append(value)
    first, *others = _NEXT_CELL.split(body)
    case.answers = {case.question: first.strip("\n") + "\n"}
    case.answers |= {
        name: cell.strip("\n") + "\n" for name, cell in zip(others[::2], others[1::2], strict=True)
    }
    if set(also) != set(others[::2]):
        raise BadCase(f"`also:` names {also}, but the cells after `# %%` are {others[::2]}")


def _split_docstring(text: str) -> tuple[str, str]:
    """Take the leading docstring off; the rest need not be Python (a syntax error is a mistake too)."""
    found = re.match(r'\s*[rR]?("""|\'\'\')(.*?)\1', text, re.DOTALL)
    if found is None:
        raise BadCase("it does not begin with a docstring that says what it is")
    literal = text[: found.end()].strip()
    return str(ast.literal_eval(literal)), text[found.end() :]


def _fields(lines: list[str]) -> Iterator[tuple[str, str]]:
    """Yield (name, value); a line that starts no field goes on with the one before."""
    name, value = "", ""
    for line in [*lines, "earns:"]:
        started = _FIELD.match(line)
        if started is None:
            value = f"{value} {line}".strip() if line else value
            continue
        if name:
            yield name, value
        name, value = started.groups()
