"""The score sheet of one graded cell: what was checked, what it earned, what to do next."""

import html
import re
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from numbers import Real
from traceback import extract_tb
from typing import Any

from grader.beside.wire import clean_text

FORM = "The result does not have the form that the question asks for."
_FOLLOWS = "This counts once “{}” is right."
_REST = "the rest of this question"
_LONGEST_HINT = 2000
_LONGEST_TROUBLE = 500
_EPSILON = 1e-6
_CELL = re.compile(r"<[\w-]+>")  # the file name of a cell that is run: `<test-relu>`


@dataclass
class Check:
    """One line of a score sheet; a check of 0 marks is advice.

    `mistake` is the id of a known mistake that was recognised, the key of `mistakes=`: by it the class page
    counts, whatever else the hint says.
    """

    what: str
    marks: float
    passed: bool = False
    hint: str = ""
    trouble: str = ""  # for instructors: why the check itself could not be carried out
    mistake: str = ""

    def __post_init__(self) -> None:
        if not isinstance(self.marks, Real):
            raise TypeError(f"marks= is a number, such as marks=2, not {self.marks!r}")

    @property
    def earned(self) -> float:
        return self.marks if self.passed else 0.0

    def fail_after(self, other: "Check") -> None:
        """Fail because another check failed, on which this one rests."""
        self.passed, self.hint = False, _FOLLOWS.format(other.what)

    def fail_oddly(self, error: Exception) -> None:
        """Fail because the answer is so odd that the test's own code broke on it."""
        self.passed, self.hint, self.trouble = False, FORM, described(error)

    @property
    def follows(self) -> bool:
        """Tell whether the hint says no more than that another check failed."""
        return self.hint.startswith(_FOLLOWS.partition("{")[0])


@dataclass
class Sheet:
    """All checks of one graded cell, in the order in which they are written."""

    grade_id: str
    checks: list[Check] = field(default_factory=list)
    trouble: str = ""  # for instructors: why the cell as a whole could not be marked

    @property
    def score(self) -> float:
        return round(sum(check.earned for check in self.checks), 6)

    @property
    def points(self) -> float:
        """The marks that all checks together can earn."""
        return round(sum(check.marks for check in self.checks), 6)

    @property
    def hints(self) -> list[str]:
        shown = (check for check in self.checks if not check.passed and not check.follows)
        return [check.hint for check in shown if check.hint]

    def fail_rest(self, points: float, hint: str, what: str = _REST, trouble: str = "") -> None:
        """Fail what of a cell's points no check has given or taken yet, so that all marks add up to them."""
        for check in self.checks:
            if not check.passed and not check.hint:
                check.hint = hint
        rest = max(round(points - self.points, 6), 0.0)
        self.checks.append(Check(what, rest, hint=hint, trouble=trouble))

    def misfit(self, points: float) -> str:
        """Say what is wrong where the checks do not add up to the marks of the cell; else nothing."""
        if abs(self.points - points) < _EPSILON:
            return ""
        return f"its checks add up to {self.points:g} marks, and the cell has {points:g}"

    def shorten(self) -> None:
        """Cut hints that grew with what a student gave back."""
        for check in self.checks:
            check.hint = check.hint[:_LONGEST_HINT]

    def to_json(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> "Sheet":
        return cls(data["grade_id"], [Check(**check) for check in data["checks"]], data["trouble"])


def described(error: BaseException) -> str:
    """Say what broke, for instructors, and in which line of the cell, in a text of bounded length."""
    lines = [number for name, number in _places(error) if _CELL.fullmatch(name)]
    where = f" (line {lines[-1]} of the cell)" if lines else ""
    said = error.msg if isinstance(error, SyntaxError) else error
    return clean_text(f"{type(error).__name__}: {said}", _LONGEST_TROUBLE - len(where)) + where


def _places(error: BaseException) -> Iterator[tuple[str, int]]:
    """Yield the file and the line of each frame that an error went through, the innermost last."""
    for frame in extract_tb(error.__traceback__):
        yield frame.filename, frame.lineno or 0
    if isinstance(error, SyntaxError):
        yield error.filename or "", error.lineno or 0


class Score(float):
    """A number to nbgrader (partial credit), a table of checks to a reader."""

    def __new__(cls, sheet: Sheet) -> "Score":
        number = super().__new__(cls, sheet.score)
        number.sheet = sheet
        return number

    sheet: Sheet

    def __repr__(self) -> str:
        return repr(float(self))

    def _repr_html_(self) -> str:
        return table(self.sheet)


def table(sheet: Sheet) -> str:
    """Draw a sheet as an HTML table; all text in it is escaped."""
    rows = "".join(_row(check) for check in sheet.checks)
    head = "<tr><th></th><th>Check</th><th>Marks</th><th>What to do next</th></tr>"
    return f'<table class="checks">{head}{rows}</table>'


def _row(check: Check) -> str:
    advice = not check.marks
    if check.passed:
        sign, word = "\N{CHECK MARK}", "passed"
    else:
        sign, word = ("i", "advice") if advice else ("\N{BALLOT X}", "failed")
    marks = "advice" if advice else f"{check.earned:g} / {check.marks:g}"
    hint = "" if check.passed else html.escape(check.hint)
    return (
        f'<tr class="{word}"><td title="{word}">{sign}</td><td>{html.escape(check.what)}</td>'
        f"<td>{marks}</td><td>{hint}</td></tr>"
    )
