"""Finds which submitted cell is which cell of the assignment."""

import re
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from nbformat import NotebookNode

from grader.marking.rebuilding.cells import Role, grade_id, role
from grader.marking.rebuilding.reading import SubmittedCell

_DEFINITION = re.compile(
    r"^(?:async[ \t]+def|def|class)[ \t]+(\w+)|^(\w+)[ \t]*(?::[^=\n]*)?=(?!=)", re.MULTILINE
)


@dataclass
class Matched:
    """Which cells were found; cells and places are numbered from 0 in their notebooks.

    Attributes:
        cells: the submitted cells.
        released: the cells of the release.
        found: place in the release -> the submitted cells that are it, in their order.
        stripped: places recognised although nbgrader's metadata was lost.
        named: answer cells recognised only by the name that they define.
        elsewhere: answer cells that are there, but hold nothing: other cells hold the answer.
    """

    cells: Sequence[SubmittedCell]
    released: Sequence[NotebookNode]
    found: dict[int, list[int]] = field(default_factory=lambda: defaultdict(list))
    stripped: set[int] = field(default_factory=set)
    named: set[int] = field(default_factory=set)
    elsewhere: set[int] = field(default_factory=set)

    def copies(self, place: int) -> list[SubmittedCell]:
        """List the submitted cells that are the cell at `place`."""
        return [self.cells[n] for n in self.found.get(place, [])]

    @property
    def open_cells(self) -> list[int]:
        """The submitted cells that nothing claims yet."""
        claimed = {n for numbers in self.found.values() for n in numbers}
        return [n for n in range(len(self.cells)) if n not in claimed]

    @property
    def open_places(self) -> list[int]:
        """The cells of the release that are not found yet."""
        return [place for place in range(len(self.released)) if not self.found.get(place)]

    def written(self, place: int) -> list[SubmittedCell]:
        """List the copies of an answer cell in which something is written."""
        nothing = {"", plain(self.released[place].source)}
        return [cell for cell in self.copies(place) if plain(cell.source) not in nothing]

    def taken_out(self, place: int) -> bool:
        """Tell whether an answer cell is there and empty, its released text taken out."""
        return any(not plain(cell.source) for cell in self.copies(place))


def match(cells: Sequence[SubmittedCell], released: Sequence[NotebookNode]) -> Matched:
    """Match submitted cells with those of the release, by the surest sign first."""
    matched = Matched(cells, released)
    for rule in RULES:
        rule(matched)
    return matched


def plain(source: str) -> str:
    """Return a source without what editors change by themselves."""
    return "\n".join(line.rstrip() for line in source.splitlines()).strip("\n")


def _by_grade_id(matched: Matched) -> None:
    places = {grade_id(c): n for n, c in enumerate(matched.released) if role(c) is not Role.FREE}
    for number, cell in enumerate(matched.cells):
        if cell.grade_id in places:
            matched.found[places[cell.grade_id]].append(number)


def _by_cell_id(matched: Matched) -> None:
    places: dict[str | None, int] = {}
    for place in matched.open_places:
        cell = matched.released[place]
        names = [cell.get("id"), grade_id(cell) if role(cell) is not Role.FREE else None]
        places.update({name: place for name in names if name})
    for number in matched.open_cells:
        place = places.get(matched.cells[number].cell_id, -1)
        if place >= 0 and not matched.found.get(place):
            _recognise(matched, place, number)


def _by_name(matched: Matched) -> None:
    """Find lost answers by the name that they define, also inside another answer (merged cells)."""
    names = _own_names(matched.released)
    lost = [p for p in matched.open_places if names.get(p)]
    defined = {n: _names(cell.source) for n, cell in enumerate(matched.cells) if cell.kind == "code"}
    open_cells = set(matched.open_cells)
    answers = {n for p, numbers in matched.found.items() if p in names for n in numbers}
    for place in lost:
        fitting = [n for n in defined if defined[n] & names[place]]
        free = [n for n in fitting if n in open_cells]
        if chosen := free or [n for n in fitting if n in answers]:
            matched.found[place] = chosen
            matched.named.add(place)


def _by_source(matched: Matched) -> None:
    places: dict[str, list[int]] = defaultdict(list)
    for place in matched.open_places:
        places[plain(matched.released[place].source)].append(place)
    for number in matched.open_cells:
        if same := places.get(plain(matched.cells[number].source)):
            _recognise(matched, same.pop(0), number)


def _elsewhere(matched: Matched) -> None:
    """Find what answers a cell that holds nothing: by its name; or, if it is empty, by the place."""
    names = _own_names(matched.released)
    for place in names:
        if matched.found.get(place) and not matched.written(place):
            chosen = _defining(matched, place, names[place]) or _beside(matched, place)
            if chosen:
                matched.found[place] += chosen
                matched.elsewhere.add(place)


def _defining(matched: Matched, place: int, names: set[str]) -> list[int]:
    """Find open cells that define a name; a released text undoes those above it."""
    after = -1 if matched.taken_out(place) else max(matched.found[place])
    code = [n for n in matched.open_cells if n > after and matched.cells[n].kind == "code"]
    return [n for n in code if _names(matched.cells[n].source) & names]


def _beside(matched: Matched, place: int) -> list[int]:
    """Find the open code cells between an empty answer cell and the graded cells around it."""
    if not matched.taken_out(place):
        return []
    graded = [p for p, cell in enumerate(matched.released) if role(cell) is Role.GRADED]
    ends = sorted(n for p in graded for n in matched.found.get(p, []))
    here = matched.found[place][0]
    first = max((n for n in ends if n < here), default=-1)
    last = min((n for n in ends if n > here), default=len(matched.cells))
    code = [n for n in matched.open_cells if first < n < last and matched.cells[n].kind == "code"]
    full = [n for n in code if plain(matched.cells[n].source)]
    return [n for n in full if n < here] or full


RULES: list[Callable[[Matched], None]] = [_by_grade_id, _by_cell_id, _by_name, _by_source, _elsewhere]


def _recognise(matched: Matched, place: int, number: int) -> None:
    matched.found[place].append(number)
    if role(matched.released[place]) is not Role.FREE:
        matched.stripped.add(place)


def _own_names(released: Sequence[NotebookNode]) -> dict[int, set[str]]:
    """Map each code cell for an answer to the names that no other cell defines."""
    code = {place: _names(cell.source) for place, cell in enumerate(released) if cell.cell_type == "code"}
    answers = [place for place in code if role(released[place]) is Role.ANSWER]
    return {p: code[p].difference(*(code[q] for q in code if q != p)) for p in answers}


def _names(source: str) -> set[str]:
    """List what a source defines at its top level; it may be no Python at all."""
    return {first or second for first, second in _DEFINITION.findall(source)}
