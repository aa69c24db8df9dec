"""Reads a corpus of known-wrong answers, known-right answers and attacks.

A file is `{mistakes,alternatives,attacks}/<assignment>/<notebook>/<question id>/<slug>.py`: the whole new
source of that solution cell, or its change (`edits.py`), under a docstring whose first line says what it is,
followed by fields.
"""

import ast
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from grader.marking.rebuilding.unfilled import unfilled
from grader.verifying.edits import BadEdit, edited, is_edit

KINDS = {"mistakes": "mistake", "alternatives": "alternative", "attacks": "attack"}
_FIELD = re.compile(r"^(hint|false-hint|loses|also|earns|canary|status|stops|changes):\s*(.*)$")
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
    texts: dict[str, str] = field(default_factory=dict)  # question id -> its cell as the file writes it
    changes: "Case | None" = None  # the alternative that it changes, if not the reference
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
        return list(
            dict.fromkeys([self.question, *self.texts, *(self.changes.texts if self.changes else ())])
        )

    def answers(self, reference: Mapping[str, str]) -> dict[str, str]:
        """Return question id -> whole new source of its cell.

        Args:
            reference: question id -> right answer, of every question of the notebook.

        Raises:
            BadCase: the file says a change that cannot be made.
        """
        begun = self.changes.answers(reference) if self.changes else {}
        try:
            own = {
                question: edited({**reference, **begun}[question], text) if is_edit(text) else text
                for question, text in self.texts.items()
            }
        except BadEdit as error:
            raise BadCase(str(error)) from None
        return {**begun, **own}


def read_corpus(root: Path, assignment: str | None = None, notebook: str | None = None) -> Iterator[Case]:
    """Read every case of a corpus folder that belongs to an assignment and a notebook, in a fixed order."""
    for folder, kind in KINDS.items():
        for path in sorted((root / folder).glob("*/*/*/*.py")):
            place = path.relative_to(root / folder).parts
            case = Case(kind, str(path.relative_to(root)), place[0], place[1], place[2])
            if assignment in (None, case.assignment) and notebook in (None, case.notebook):
                _fill(case, root)
                yield case


def _fill(case: Case, root: Path) -> None:
    try:
        _read(case, root)
    except (BadCase, UnicodeDecodeError) as error:
        case.wrong = str(error)


def _read(case: Case, root: Path) -> None:
    text = (root / case.path).read_text("utf-8")
    if open_ := list(unfilled(text)):
        raise BadCase("; ".join(open_))
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
        elif name == "changes":
            case.changes = _alternative(case, value, root)
        else:
            case.canaries.append(value)
    first, *others = _NEXT_CELL.split(body)
    case.texts = {case.question: first.strip("\n") + "\n"}
    case.texts |= {
        name: cell.strip("\n") + "\n" for name, cell in zip(others[::2], others[1::2], strict=True)
    }
    if set(also) != set(others[::2]):
        raise BadCase(f"`also:` names {also}, but the cells after `# %%` are {others[::2]}")
    if case.changes and not is_edit(first):
        raise BadCase("`changes:` names an alternative, but no change follows: begin it with `# instead of:`")


def _alternative(case: Case, slug: str, root: Path) -> Case:
    """Read the alternative that a file changes: one to the same question, written out."""
    place = Path("alternatives", case.assignment, case.notebook, case.question, f"{slug}.py")
    if not (root / place).is_file():
        raise BadCase(f"`changes:` names {slug}, but there is no {place}")
    found = Case("alternative", str(place), case.assignment, case.notebook, case.question)
    _read(found, root)
    if found.changes:
        raise BadCase(f"`changes:` names {slug}, which changes {found.changes.path} itself: name that")
    return found


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
