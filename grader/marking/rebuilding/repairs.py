"""Says in sentences, for a teaching assistant, what was wrong with the cells of a submission."""

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from nbformat import NotebookNode

from grader.marking.rebuilding.cells import Role, grade_id, role
from grader.marking.rebuilding.matching import Matched, plain
from grader.marking.rebuilding.reading import SubmittedCell

_LISTED = 8
_FOREIGN = "None of the assignment's cells was found: is this another notebook?"
_ANSWERS = {
    "missing": "The {cells} {was} missing: nothing was answered there.",
    "repeated": "The {cells} {was} there more than once; the copies were run one after the other, so the "
    "last definition counts.",
    "retyped": "The {cells} had been turned into another kind of cell; the text was marked all the same.",
    "named": "The {cells} {was} missing; the text was taken from where the name{s} asked for {was} defined.",
    "elsewhere": "The {cells} {was} empty; what other cells hold was marked instead.",
}
_OTHERS = {
    "missing": "The {cells} {was} missing; the original{s} {was} used.",
    "repeated": "The {cells} {was} there more than once; the original{s} {was} used.",
    "retyped": "The {cells} had been turned into another kind of cell; the original{s} {was} used.",
    "changed": "The {cells} had been changed; the original{s} {was} used.",
}
_ALL = {
    "moved": "The {cells} had been moved; the order of the assignment was used.",
    "stripped": "The {cells} had lost the nbgrader metadata; the id or the text showed which {was} meant.",
}


def repairs(matched: Matched, master: Sequence[NotebookNode]) -> list[str]:
    """List what was repaired, one sentence for each kind of fault and of cell."""
    places = [p for p, cell in enumerate(master) if role(cell) is not Role.FREE]
    if places and not any(matched.found.get(p) for p in places):
        return [_FOREIGN]
    groups: dict[tuple[str, Role], list[str]] = {}
    for place, cell in enumerate(master):
        if role(cell) is Role.FREE and retyped(matched.copies(place), cell):
            groups.setdefault(("retyped", Role.FREE), []).append(str(cell.get("id")))
    for place in places:
        for fault in _faults(matched, place, master[place]):
            groups.setdefault((fault, role(master[place])), []).append(grade_id(master[place]))
    for place in _moved([p for p in places if len(matched.copies(p)) == 1], matched):
        groups.setdefault(("moved", role(master[place])), []).append(grade_id(master[place]))
    return [_sentence(fault, kind, names) for (fault, kind), names in groups.items()]


def retyped(copies: Sequence[SubmittedCell], original: NotebookNode) -> bool:
    """Tell whether a given cell of code was turned into another kind, or a text, as it was, into code."""
    if not copies or original.cell_type == copies[0].kind:
        return False
    return original.cell_type == "code" or plain(copies[0].source) == plain(original.source)


def _faults(matched: Matched, place: int, original: NotebookNode) -> Iterator[str]:
    copies, release = matched.copies(place), matched.released[place]
    if not copies:
        yield "missing"
        return
    if place in matched.stripped:
        yield "stripped"
    if place in matched.named:
        yield "named"
    elif place in matched.elsewhere:
        yield "elsewhere"
    elif len(copies) > 1:
        yield "repeated"
    if all(cell.kind != original.cell_type for cell in copies):
        yield "retyped"
    allowed = {plain(original.source), plain(release.source)}
    if role(original) is not Role.ANSWER and not any(
        plain(cell.source) in allowed or cell.as_released for cell in copies
    ):
        yield "changed"


def _moved(places: list[int], matched: Matched) -> list[int]:
    """Tell which of the places stand out of order in the submission; `places` is in order."""
    places = [place for place in places if place not in matched.named]
    seen = sorted(places, key=lambda place: matched.found[place][0])
    blocks = SequenceMatcher(None, places, seen, autojunk=False).get_matching_blocks()
    in_order = {place for block in blocks for place in places[block.a : block.a + block.size]}
    return [place for place in places if place not in in_order]


def _sentence(fault: str, kind: Role, names: list[str]) -> str:
    several = len(names) > 1
    template = {**_ALL, **(_ANSWERS if kind is Role.ANSWER else _OTHERS)}[fault]
    cells = f"{kind}{'s' if several else ''} {_listed(names)}"
    return template.format(cells=cells, s="s" if several else "", was="were" if several else "was")


def _listed(names: list[str]) -> str:
    shown = names if len(names) <= _LISTED else [*names[: _LISTED - 1], f"{len(names) - _LISTED + 1} more"]
    return " and ".join(filter(None, [", ".join(shown[:-1]), shown[-1]]))
