"""Odd submissions: the right notebook with one oddity that real ones have, and what must come of it.

A corpus holds them in `odd/`: a module for each kind, with a table `ODDITIES`.
"""

import json
import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import Any

import nbformat

from grader.kernels.limits import Limits
from grader.marking.judging.judge import Job
from grader.marking.judging.outcome import Outcome
from grader.marking.judging.pool import Pool
from grader.marking.judging.slot import SlotSetup
from grader.marking.rebuilding.cells import Role, role
from grader.marking.rebuilding.rebuild import NotANotebook, fill, rebuild
from grader.marking.recording.course import Course
from grader.verifying import judging
from grader.verifying.rows import Row, Verified
from grader.verifying.subject import SALT, Subject
from grader.verifying.verify import Scope, Track
from grader.verifying.yardstick import Yardstick

Cell = dict[str, Any]


class CannotHappen(Exception):
    """A notebook has nothing that the oddity could happen to."""


@dataclass
class Handed:
    """What is handed in: the cells of a right notebook as JSON has them, and files beside it.

    Attributes:
        data: the whole notebook; `cells` are those of it.
        answers, given: where its code cells for answers, and the free ones that hold code, stand.
        files: path -> content of what is handed in beside it.
        from_cell: the place from which on marks may be lost, if any may.
    """

    data: dict[str, Any]
    answers: list[int]
    given: list[int]
    files: dict[str, bytes] = field(default_factory=dict)
    from_cell: int | None = None

    @property
    def cells(self) -> list[Cell]:
        cells: list[Cell] = self.data["cells"]
        return cells

    def source(self, place: int) -> str:
        """Return the text of a cell."""
        return "".join(self.cells[place]["source"])

    def write(self, place: int, source: str) -> None:
        """Replace the text of a cell."""
        self.cells[place]["source"] = source

    def insert(self, place: int, source: str, kind: str = "code", **other: Any) -> None:
        """Put a new cell before the one at `place`."""
        made: Cell = {"cell_type": kind, "metadata": {}, "source": source, **other}
        if kind == "code":
            made |= {"outputs": [], "execution_count": None}
        self.cells.insert(place, made)


Change = Callable[[Handed], bytes | None]  # in place, or the bytes that are handed in

_TRIES = 3  # for one that takes more: other programs may have had the processors


@dataclass(frozen=True)
class Oddity:
    """One oddity of a right notebook.

    Attributes:
        name: what was done, in words.
        change: does it to what is handed in, or raises `CannotHappen`.
        status: the status that must come out.
        says: what the first note must begin with; empty for anything.
        loses: it may lose the marks of what follows `Handed.from_cell`, and no others.
        kind: the module that it stands in.
        seconds: that it may take more than the notebook itself; more where its cells take long anywhere.
    """

    name: str
    change: Change
    status: str = "graded"
    says: str = ""
    loses: bool = False
    kind: str = ""
    seconds: float = 2.0


def read_oddities(corpus: Path) -> list[Oddity]:
    """Read the tables of a corpus."""
    found: list[Oddity] = []
    for path in sorted((corpus / "odd").glob("[!_]*.py")):
        spec = spec_from_file_location(f"odd_{path.stem}", path)
        assert spec is not None and spec.loader is not None
        module = module_from_spec(spec)
        spec.loader.exec_module(module)
        found += [replace(oddity, kind=path.stem) for oddity in module.ODDITIES]
    return found


@dataclass(frozen=True)
class Odd:
    """An oddity of one notebook, its job, and the graded cells that it may lose."""

    oddity: Oddity
    subject: Subject
    job: Job
    may_lose: set[str]


def verify_odd(
    course: Course,
    scope: Scope,
    corpus: Path,
    setup: SlotSetup,
    slots: int,
    track: Track,
    only: Callable[[Subject, Oddity], bool] = lambda *_: True,
) -> Verified:
    """Mark every oddity that can happen to the notebooks of a scope; what is rebuilt alike runs once.

    Each notebook is marked without any as well, its control; an oddity that takes much longer does not pass.

    Args:
        course, scope, setup, slots, track: as for `verify`.
        corpus: a folder with `odd/` in it.
        only: which oddities of which notebooks.
    """
    oddities = read_oddities(corpus)
    alike: dict[str, list[Odd]] = {}
    controls: dict[str, Job] = {}
    for subject in scope.subjects(course).values():
        for oddity in oddities:
            if only(subject, oddity) and (odd := _odd(subject, oddity)) is not None:
                alike.setdefault(_key(odd.job), []).append(odd)
                controls.setdefault(subject.path, subject.job(f"{subject.path} control", subject.reference))
    groups = {group[0].job.student: group for group in alike.values()}
    rows: dict[str, list[Row]] = {}
    with Pool(setup, slots) as pool:
        jobs = [*controls.values(), *(group[0].job for group in groups.values())]
        took: dict[str, float] = {}
        for outcome in track("Odd notebooks", pool.mark(jobs), len(jobs)):
            took[outcome.student] = outcome.seconds
            rows[outcome.student] = [_row(odd, outcome) for odd in groups.get(outcome.student, [])]
        more = _more_seconds(pool, [group[0] for group in groups.values()], controls, took)
    for name, group in groups.items():
        for row, odd in zip(rows[name], group, strict=True):
            _judge_seconds(row, odd.oddity.seconds, took[name], more[name])
    return Verified(files=sorted((row for group in rows.values() for row in group), key=lambda row: row.path))


def _more_seconds(
    pool: Pool, odds: Sequence[Odd], controls: Mapping[str, Job], took: Mapping[str, float]
) -> dict[str, float]:
    """Return how much longer than its control each took: if too much, the least of tries, each alone."""
    more: dict[str, float] = {}
    for odd in odds:
        job, control = odd.job, controls[odd.subject.path]
        more[job.student] = took[job.student] - took[control.student]
        for _ in range(_TRIES - 1):
            if more[job.student] <= odd.oddity.seconds:
                break
            again = _alone(pool, job) - _alone(pool, control)
            more[job.student] = min(more[job.student], again)
    return more


def _alone(pool: Pool, job: Job) -> float:
    """Return the seconds that a job would take if this machine had nothing else to do."""
    with Yardstick() as yardstick:
        (outcome,) = pool.mark([job])
    return outcome.seconds / yardstick.slowdown


def _judge_seconds(row: Row, most: float, seconds: float, more: float) -> None:
    row.seconds, row.more_seconds = round(seconds, 3), round(more, 3)
    if row.more_seconds > most:
        row.why.append(f"It takes {seconds:.1f} s, {more:.1f} s longer than the notebook without it.")


def happens(subject: Subject, oddity: Oddity) -> bool:
    """Tell whether an oddity can happen to a notebook."""
    return _changed(subject, oddity) is not None


def _changed(subject: Subject, oddity: Oddity) -> tuple[Handed, bytes] | None:
    """Return what is handed in, and the bytes of its notebook."""
    handed = _handed(subject)
    try:
        changed = oddity.change(handed)
    except CannotHappen:
        return None
    return handed, json.dumps(handed.data).encode() if changed is None else changed


def _odd(subject: Subject, oddity: Oddity) -> Odd | None:
    changed = _changed(subject, oddity)
    if changed is None:
        return None
    handed, raw = changed
    name = f"{subject.path} odd/{oddity.kind}: {oddity.name}"
    text = raw.decode("utf-8", "surrogateescape")
    with tempfile.TemporaryDirectory() as folder:
        for file, content in handed.files.items():
            path = Path(folder, file)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        job = subject.course.job(subject.assignment, subject.notebook, name, text, [Path(folder)])
    return Odd(oddity, subject, replace(job, salt=SALT), _may_lose(handed) if oddity.loses else set())


def _handed(subject: Subject) -> Handed:
    data = json.loads(nbformat.writes(fill(subject.released, subject.reference)))
    code = [n for n, cell in enumerate(subject.released.cells) if cell.cell_type == "code"]
    places = {kind: [n for n in code if role(subject.released.cells[n]) is kind] for kind in Role}
    return Handed(data, places[Role.ANSWER], places[Role.FREE])


def _may_lose(handed: Handed) -> set[str]:
    """Return the ids of the cells from the one on that ends the notebook."""
    assert handed.from_cell is not None
    return {cell.get("id", "") for cell in handed.cells[handed.from_cell :]}


def _key(job: Job) -> str:
    """Return what marking depends on."""
    master, released = (nbformat.reads(text, 4) for text in (job.master, job.released))
    try:
        rebuilt = rebuild(job.raw, master, released, max_bytes=Limits().notebook)
    except NotANotebook as error:
        return f"{job.assignment}/{job.notebook}: {error}"
    facts = [nbformat.writes(rebuilt.notebook), rebuilt.repairs, rebuilt.answers, rebuilt.around, job.files]
    return json.dumps([job.assignment, job.notebook, *facts, job.notes])


def _row(odd: Odd, outcome: Outcome) -> Row:
    """Judge one oddity by what came of it, or of another that is rebuilt to the same notebook."""
    row = judging.result("oddity", odd.job.student, odd.subject, outcome)
    if outcome.status != odd.oddity.status:
        row.why += [f"Its status is {outcome.status}, not {odd.oddity.status}.", *outcome.notes]
    first = outcome.notes[0] if outcome.notes else ""
    if not first.startswith(odd.oddity.says):
        row.why.append(f"What is read first is not “{odd.oddity.says}” but “{first}”.")
    row.why += judging.lost(odd.subject, outcome, [c for c in odd.subject.points if c not in odd.may_lose])
    return row
