"""Checks a derivation, a list of expressions in which each line follows from the line before.

A step is an equality, or a derivative by a named symbol. Both are tested by numbers at random points, so
that any form of an expression will do; the numbers are made beside the student's answer
(`expressions.tabulated`), and only they cross. A line that does not follow costs its own step: the lines
after it are compared with it, and with the last line that did follow.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from grader.asking.asking import AskError, ask, current
from grader.asking.inputs import Array
from grader.asking.sheet import Check
from grader.beside.wire import clean_text
from grader.checks.steps import Line, Step, alike, best_steps

MOST_LINES = 40
_ASKED = "from grader.beside.expressions import tabulated\ntabulated({code}, points, by, slopes, most)"
_FORM = "The answer is not a list of SymPy expressions, one for each line of the derivation."
_TOO_LONG = (
    f"The derivation has more than {MOST_LINES} lines: leave out the steps that a reader does in their head."
)
_PENDING = (
    "Line {} still holds a derivative that is only written down. Work it out: take the derivative and write "
    "what comes out as a line."
)
_TROUBLE = {
    "no expression": "is no SymPy expression but a {detail}. Write the expression alone, with no '='.",
    "function": "uses {detail}, a function that is not defined: write out what it stands for.",
    "symbol": "uses the symbol {detail}, which is none of {symbols}. Write out what it stands for, or make "
    "it a Python variable that holds the expression.",
}
Sentences = Mapping[str, Array]


@dataclass(frozen=True)
class Marks:
    """What the parts of a derivation earn; all 0 makes it advice."""

    first: float = 0
    derivatives: float = 0
    equalities: float = 0  # shared by all equalities that the student writes
    last: float = 0


@dataclass(frozen=True)
class End:
    """A line that is known: what it is, in words, its values, and values of known mistakes there."""

    what: str
    values: Array
    slips: Sentences


def end(what: str, values: Array, slips: Sentences | None = None) -> End:
    """Describe the first or the last line: `slips` is sentence -> the values that deserve it."""
    return End(what, values, slips or {})


def derivation(
    code: str,
    *,
    points: Mapping[str, Array],
    first: End,
    last: End,
    marks: Marks,
    by: Sequence[str] = (),
    at_least: int = 2,
    slips: Sentences | None = None,
) -> None:
    """Ask for a derivation and check each of its lines.

    Steps earn marks if the derivation begins or ends right, or begins with a known slip; then the rest,
    the end too, is marked as it follows from there.

    Args:
        code: Python asked beside the answer; its value is the list of expressions.
        points: symbol -> its values at the test points, all of one length. Conditions between symbols
            (probabilities that add up to 1) are kept by the choice of points.
        first: the first line.
        last: the last line.
        marks: what each part earns.
        by: the derivatives that are taken, in this order; every other step is an equality.
        at_least: the number of lines asked for.
        slips: sentence -> values that a wrong line in between may have.
    """
    sheet = current().sheet
    try:
        lines, goal = _lines(_table(code, points, by, set(by)), points)
        if not all(step.follows for step in best_steps(lines, by)):  # by which other symbol, perhaps
            lines, goal = _lines(_table(code, points, by, points), points)
    except AskError as failed:
        total = marks.first + marks.derivatives + marks.equalities + marks.last
        sheet.checks.append(Check("the derivation can be read", total, hint=str(failed)))
        return
    judge = _Judge(lines, points, by, slips or {})
    starts, ends = alike(lines[0].values, first.values), alike(lines[-1].values, last.values)
    carried = not starts and _known(lines[0].values, first.slips) is not None
    ends_as_begun = (ends or (carried and alike(lines[-1].values, goal))) and not lines[-1].pending
    sheet.checks.append(judge.end("line 1", 0, first, marks.first, starts))
    sheet.checks += judge.steps(marks, at_least, starts or ends or carried)
    sheet.checks.append(judge.end("the last line", len(lines) - 1, last, marks.last, ends_as_begun))


def _table(code: str, points: Mapping[str, Array], by: Sequence[str], slopes: Iterable[str]) -> Any:
    plain = {name: list(map(float, values)) for name, values in points.items()}
    return ask(_ASKED.format(code=code), points=plain, by=list(by), slopes=sorted(slopes), most=MOST_LINES)


def _lines(table: Any, points: Mapping[str, Array]) -> tuple[list[Line], Array]:
    """Read what came back; doubt all of it."""
    table = table if isinstance(table, dict) else {}
    if table.get("lines") == []:
        raise AskError("The list holds no line yet.")
    lines = table.get("lines")
    if not isinstance(lines, list) or not lines or len(lines) > MOST_LINES:
        too_long = table.get("form") == "too long" or isinstance(lines, list)
        raise AskError(_TOO_LONG if too_long else _FORM)
    count = len(next(iter(points.values())))
    return [_line(row, points, count) for row in lines], _row(table.get("goal"), count)


def _line(row: Any, points: Mapping[str, Array], count: int) -> Line:
    row = row if isinstance(row, dict) else {}
    if "trouble" in row:
        sentence = _TROUBLE.get(str(row["trouble"]), "cannot be read.")
        detail = clean_text(row.get("detail"), 40)
        return Line(trouble=sentence.format(detail=detail, symbols=", ".join(points)) + _advice(detail))
    slopes = row.get("slopes") if isinstance(row.get("slopes"), dict) else {}
    by_name = {name: _row((slopes or {}).get(name), count) for name in points}
    repeats, pending = (row.get(name) is True for name in ("repeats", "pending"))
    return Line(_row(row.get("values"), count), by_name, repeats=repeats, pending=pending)


def _row(numbers: Any, count: int) -> Array:
    fine = isinstance(numbers, list) and len(numbers) == count
    if not fine or not all(isinstance(n, (int, float)) for n in numbers):
        return np.full(count, np.nan)
    return np.array([_finite(n) for n in numbers], dtype=float)


def _finite(number: float) -> float:
    """Make a float of a number; an integer that is too large for one is none."""
    try:
        return float(number)
    except OverflowError:
        return np.nan


def _advice(detail: str) -> str:
    return " (The number e is sp.E, its powers are sp.exp(...).)" if detail == "e" else ""


def _known(values: Array | None, slips: Sentences) -> str | None:
    return next((sentence for sentence, wrong in slips.items() if alike(values, wrong)), None)


class _Judge:
    """Turns lines and the steps between them into checks."""

    def __init__(
        self, lines: list[Line], points: Mapping[str, Array], by: Sequence[str], slips: Sentences
    ) -> None:
        self.lines, self.points, self.by, self.slips = lines, points, by, slips

    def end(self, name: str, at: int, right: End, marks: float, passed: bool) -> Check:
        """Make the check of the first or the last line."""
        hint, mistake = self._wrong_end(at, right)
        return Check(f"{name} is {right.what}", marks, passed, hint, mistake=mistake)

    def _wrong_end(self, at: int, right: End) -> tuple[str, str]:
        """Say what is wrong with the first or the last line, if anything is, and which mistake it is."""
        line, name = self.lines[at], f"Line {at + 1}"
        if line.pending and at:
            return _PENDING.format(at + 1), ""
        if alike(line.values, right.values):
            return "", ""
        if line.trouble:
            return f"{name} {line.trouble}", ""
        known = _known(line.values, {**right.slips, **self.slips})
        if known is not None:
            return f"{name}: {known}", known
        say = self._compare(right.values, "it should be", line.values, name.lower())
        return f"{name} is not {right.what} ({say}).{_relation(line.values, right.values)}", ""

    def steps(self, marks: Marks, at_least: int, anchored: bool) -> list[Check]:
        """Make the checks of all steps."""
        steps = best_steps(self.lines, self.by)
        written = [s for s in steps if s.by is not None or not self.lines[s.to].repeats]
        equalities = [s for s in written if s.by is None]
        share = {
            True: marks.equalities / max(len(equalities), 1),
            False: marks.derivatives / max(len(self.by), 1),
        }
        if len(self.lines) < at_least:
            share[True] = 0
        checks = [self._step(s, share[s.by is None]) for s in written]
        checks += self._missing(marks.derivatives, len(written) - len(equalities))
        if len(self.lines) < at_least:
            hint = f"The derivation has {_many(len(self.lines), 'line')}; at least {at_least} are asked for."
            checks.append(Check("the steps in between", marks.equalities, hint=f"{hint} Show how it goes."))
        elif not equalities and marks.equalities:
            idle = any(one.repeats and not alike(one.values, self.lines[-1].values) for one in self.lines)
            done = bool(checks) and all(check.passed for check in checks) and not idle
            hint = "Lines that only repeat the line before are no steps."
            checks.append(Check("the steps in between", marks.equalities, done, hint))
        for check in checks if not anchored else ():
            check.passed = False
            check.hint = check.hint or "This counts once the first or the last line is right."
        return checks

    def _missing(self, marks: float, taken: int) -> Iterable[Check]:
        for symbol in self.by[taken:]:
            hint = "There is no line after the one that is to be differentiated."
            yield Check(f"the derivative by {symbol}", marks / len(self.by), hint=hint)

    def _step(self, step: Step, marks: float) -> Check:
        before, after = f"line {step.of + 1}", f"line {step.to + 1}"
        verb = "follows from" if step.by is None else f"is the derivative by {step.by} of"
        taken = step.by is None or not all(line.pending for line in self.lines[step.to :])
        hint = self._why(step) if not step.follows else "" if taken else _PENDING.format(step.to + 1)
        known = _known(self.lines[step.to].values, self.slips) or ""
        mistake = known if known and hint.endswith(known) else ""
        return Check(f"{after} {verb} {before}", marks, step.follows and taken, hint, mistake=mistake)

    def _why(self, step: Step) -> str:
        old, new = self.lines[step.of], self.lines[step.to]
        before, after = f"line {step.of + 1}", f"line {step.to + 1}"
        for line, name in ((new, after), (old, before)):
            if line.trouble:
                return f"{name.capitalize()} {line.trouble}"
        known = _known(new.values, self.slips)
        ends = f" {known}" if known else ""
        if step.by is None:
            values = self._compare(old.values, f"{before} is", new.values, after)
            other = self._other_derivative(step, old, new)
            relation = ends or other or _relation(new.values, old.values)
            return f"{after.capitalize()} does not follow from {before} ({values}).{relation}"
        if alike(new.values, old.values):
            return f"{after.capitalize()} still equals {before}: the derivative by {step.by} is never taken."
        slope = old.slopes[step.by]
        values = self._compare(slope, f"the derivative of {before} is", new.values, after)
        relation = ends or self._other_derivative(step, old, new) or _relation(new.values, slope)
        return f"{after.capitalize()} is not the derivative of {before} by {step.by} ({values}).{relation}"

    def _other_derivative(self, step: Step, old: Line, new: Line) -> str:
        for symbol, slope in old.slopes.items():
            if alike(new.values, slope) and np.any(slope):
                asked = "" if step.by is None else f"; by {step.by} is asked"
                return f" It is the derivative by {symbol}{asked}."
        return ""

    def _compare(self, right: Array | None, said: str, mine: Array | None, name: str) -> str:
        """Show the two numbers at the point where they are furthest apart."""
        assert right is not None and mine is not None
        off = np.abs(mine - right) / (1 + np.abs(right))
        i = int(np.argmax(np.where(np.isnan(off), np.inf, off)))
        where = ", ".join(f"{symbol} = {values[i]:.4g}" for symbol, values in self.points.items())
        return f"at {where}, {said} {_shown(right[i], mine[i])}, {name} is {_shown(mine[i], right[i])}"


def _shown(number: float, other: float) -> str:
    """Write a number with as many digits as tell it from the other."""
    if np.isnan(number):
        return "no real number"
    for digits in (2, 4, 6):
        if f"{number:.{digits}g}" != f"{other:.{digits}g}":
            return f"{number:.{max(digits, 2)}g}"
    return f"{number:.9g}"


def _relation(mine: Array | None, right: Array | None) -> str:
    """Recognise a sign or a constant factor."""
    assert mine is not None and right is not None
    if alike(mine, -right):
        return " The sign is turned."
    solid = np.abs(right) > 1e-6
    if solid.sum() > 1 and alike(mine, right * (factor := float(np.median(mine[solid] / right[solid])))):
        return (
            f" It is {factor:.4g} times as large: a factor is missing or there is one too many."
            if factor
            else ""
        )
    if np.isfinite(mine - right).all() and np.ptp(mine - right) < 1e-6:
        off = np.median(mine - right)
        return f" The difference is always {off:.4g}: a term is missing or there is one too many."
    return ""


def _many(count: int, word: str) -> str:
    return f"{count} {word}{'' if count == 1 else 's'}"
