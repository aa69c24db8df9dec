"""Says, for one outcome, whether the marker did what it had to."""

import html
from collections.abc import Iterable, Iterator

import nbformat
from nbformat import NotebookNode

from grader.asking.sheet import Sheet
from grader.marking.judging.outcome import Outcome, Status
from grader.marking.judging.part import Part
from grader.report.feedback import preview
from grader.verifying.corpus import Case
from grader.verifying.rows import Row
from grader.verifying.subject import Subject

_EPSILON = 1e-6
_STOPS = "The cell that begins “{cell}” stops: {error}"


def reference(subject: Subject, outcome: Outcome) -> Row:
    """The reference must get full marks and stop nowhere, and each cell's checks add up to its points."""
    row = result("reference", subject.path, subject, outcome)
    if outcome.status is not Status.GRADED:
        row.why += [f"its status is {outcome.status}.", *outcome.notes]
    elif outcome.executed is not None:
        cells = nbformat.reads(outcome.executed, 4).cells
        row.why += [_STOPS.format(cell=cell, error=error) for _, cell, error in _stops(cells)]
    row.why += lost(subject, outcome, subject.points)
    for cell, sheet in outcome.sheets.items():
        if abs(sheet.points - subject.points[cell]) > _EPSILON:
            row.why.append(f"The checks of {cell} add up to {sheet.points:g}, not {subject.points[cell]:g}.")
    return _told(row, outcome, "full marks, for the solutions of source/")


def untouched(subject: Subject, outcome: Outcome) -> Row:
    """The release as it is must get nothing."""
    row = result("untouched", subject.path, subject, outcome)
    row.why = [f"{cell} gives {mark:g} for nothing." for cell, mark in row.marks.items() if mark > 0]
    return _told(row, outcome, "no mark, for the release as students get it")


def case(case: Case, subject: Subject, part: Part | None, outcome: Outcome) -> Row:
    """A mistake, an alternative or an attack must get what its file says.

    Args:
        case: the corpus file.
        subject: its notebook.
        part: what of the notebook was marked; what it does not reach has its marks.
        outcome: what came of it.
    """
    row = result(case.kind, case.path, subject, outcome)
    marked = {*part.graded, *outcome.sheets} if part and outcome.sheets else set(subject.points)
    spared = set(subject.points) - marked
    if case.kind != "attack":
        row.marks |= {cell: subject.points[cell] for cell in spared}
    if outcome.status is Status.FAILED:
        row.why += outcome.notes
        row.caught = row.hinted = row.contained = False
    elif case.kind == "mistake":
        _judge_mistake(row, case, subject, outcome)
    elif case.kind == "alternative":
        row.why += lost(subject, outcome, [cell for cell in subject.points if cell not in spared])
        row.why += _stopped(case, subject, outcome)
    else:
        _judge_attack(row, case, subject, outcome)
    texts = case.answers(subject.reference)
    row.answer = "" if row.passed else "\n\n".join(texts.values())
    return _told(row, outcome, _expected(case, subject))


def unusable(case: Case, why: str) -> Row:
    """A file that cannot be used counts as nothing done right."""
    return Row(case.kind, case.path, caught=False, hinted=False, contained=False, why=[why])


def _told(row: Row, outcome: Outcome, expected: str) -> Row:
    """Add to a row that did not pass what had to come out, and the sheets of what came out."""
    if not row.passed:
        row.expected = expected
        row.sheets = [line for sheet in outcome.sheets.values() for line in _lines(sheet)]
    return row


def _lines(sheet: Sheet) -> Iterator[str]:
    yield f"{sheet.grade_id}: {sheet.score:g} of {sheet.points:g} {sheet.trouble}".rstrip()
    for check in sheet.checks:
        hint = "" if check.passed else f": {check.hint} {check.trouble}".rstrip()
        yield f"    {check.earned:g} of {check.marks:g}  {check.what}{hint}"


def _expected(case: Case, subject: Subject) -> str:
    """Say what must come of a case."""
    if case.kind == "alternative":
        return "all marks of its question, and no cell stops before its tests"
    if case.kind == "attack":
        status = f", with the status {' or '.join(case.statuses)}" if case.statuses else ""
        return f"at most {case.earns:g} marks{status}"
    cells = ", ".join(case.loses or sorted(subject.cells_of(case.questions)))
    hints = "".join(f"; it is told “{hint}”" for hint in case.hints)
    return f"fewer marks in {cells} and nowhere else{hints}"


def _judge_mistake(row: Row, case: Case, subject: Subject, outcome: Outcome) -> None:
    own = subject.cells_of(case.questions)
    if unknown := set(case.loses) - set(subject.points):
        row.why.append(f"`loses:` names {', '.join(sorted(unknown))}, which is no graded cell.")
    losing = {cell for cell, mark in row.marks.items() if mark < subject.points[cell] - _EPSILON}
    spared = sorted(set(case.loses) - losing) if case.loses else ([] if losing & own else sorted(own))
    row.caught = not spared and not (not case.loses and not own)
    if not row.caught:
        row.why.append(f"It keeps the full marks of {', '.join(spared) or 'every cell'}.")
    spread = sorted(losing - (set(case.loses) or own))
    row.contained = not spread
    if spread:
        row.why += [f"It costs marks elsewhere, in {', '.join(spread)}:", *lost(subject, outcome, spread)]
    unsaid = _unsaid(case, outcome)
    row.hinted = not unsaid
    row.why += unsaid


def _judge_attack(row: Row, case: Case, subject: Subject, outcome: Outcome) -> None:
    earned = sum(row.marks[cell] for cell in subject.cells_of(case.questions))
    if earned > case.earns + _EPSILON:
        row.why.append(f"It earns {earned:g}, not at most {case.earns:g}.")
    if case.statuses and str(outcome.status) not in case.statuses:
        row.why.append(f"Its status is {outcome.status}, not {' or '.join(case.statuses)}.")
    row.why += _unsaid(case, outcome)
    if outcome.executed is None:
        return
    page = html.unescape(preview(nbformat.reads(outcome.executed, 4), subject.points))
    row.why += [f"The feedback shows the canary {c!r}." for c in case.canaries if c in page]
    typed = "\n".join(case.answers(subject.reference).values())
    leaked = [line for line in subject.hidden_lines() if line in page and line not in typed]
    row.why += [f"The feedback shows a hidden line: {line}" for line in sorted(leaked)]


def result(kind: str, path: str, subject: Subject, outcome: Outcome) -> Row:
    sheets = outcome.sheets
    marks = {cell: sheets[cell].score if cell in sheets else 0.0 for cell in subject.points}
    hints = [hint for sheet in sheets.values() for hint in sheet.hints]
    return Row(kind, path, marks, hints, str(outcome.status), round(outcome.seconds, 3))


def lost(subject: Subject, outcome: Outcome, cells: Iterable[str]) -> list[str]:
    """Say which marks of some cells were lost, and on which check."""
    said = []
    for cell in cells:
        sheet = outcome.sheets.get(cell)
        if sheet is None:
            said.append(f"{cell} was not marked.")
        elif sheet.score < subject.points[cell] - _EPSILON:
            failed = [
                f"“{c.what}”: {c.hint} {c.trouble}".strip() for c in sheet.checks if not c.passed and c.marks
            ]
            said.append(
                f"{cell} has {sheet.score:g} of {subject.points[cell]:g}; {' '.join(failed)}{sheet.trouble}"
            )
    return said


def _stopped(case: Case, subject: Subject, outcome: Outcome) -> list[str]:
    """List the cells between an answer and its tests, such as public checks, that should not stop."""
    if outcome.executed is None:
        return []
    cells = nbformat.reads(outcome.executed, 4).cells
    names = [cell.metadata.get("nbgrader", {}).get("grade_id") for cell in cells]
    last = max((names.index(name) for name in subject.cells_of(case.questions)), default=0)
    answers = case.answers(subject.reference)
    said = [(cell, error) for name, cell, error in _stops(cells[:last]) if name not in answers]
    odd = [
        _STOPS.format(cell=cell, error=error)
        for cell, error in said
        if not any(stop in error for stop in case.stops)
    ]
    spared = [stop for stop in case.stops if not any(stop in error for _, error in said)]
    return odd + [f"`stops:` says {stop!r}, but nothing stops so." for stop in spared]


def _stops(cells: Iterable[NotebookNode]) -> Iterator[tuple[str | None, str, str]]:
    """Yield each cell that stopped: its grade id, its first line and the error."""
    for cell in cells:
        for output in cell.get("outputs", []):
            if output.output_type == "error":
                name = cell.metadata.get("nbgrader", {}).get("grade_id")
                yield name, cell.source.split("\n", 1)[0], f"{output.ename}: {output.evalue}"


def _unsaid(case: Case, outcome: Outcome) -> list[str]:
    """List the hints of a case that its feedback lacks, and the false ones that it has."""
    said = _flat(_feedback_text(outcome))
    lacks = [f"The feedback does not say: {hint}" for hint in case.hints if _flat(hint) not in said]
    return lacks + [f"The feedback says falsely: {hint}" for hint in case.false_hints if _flat(hint) in said]


def _feedback_text(outcome: Outcome) -> str:
    failed = [c for sheet in outcome.sheets.values() for c in sheet.checks if not c.passed]
    return " ".join([*outcome.notes, *(f"{check.what} {check.hint}" for check in failed)])


def _flat(text: str) -> str:
    return " ".join(text.casefold().split())
