"""Finds what keeps a source notebook from being used at all, and says which cell it is and what to write."""

import json
import math
import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

from nbformat.v4 import to_notebook
from nbgrader.nbgraderformat import MetadataValidator, ValidationError
from nbgrader.nbgraderformat.common import SchemaMismatchError

_ID = re.compile(r"[A-Za-z0-9_-]{1,64}")
_REGIONS = ("SOLUTION", "HIDDEN TESTS", "MARK SCHEME")
_CELL_TYPES = ("code", "markdown", "raw")


def faults(text: str) -> list[str]:
    """List what is wrong with the file, the ids, the points and nbgrader's metadata of a notebook."""
    try:
        data = json.loads(text)
    except ValueError as error:
        return [f"it is not JSON ({error}): take a copy that works, or make it of its text with  course save"]
    cells = data.get("cells") if isinstance(data, dict) and data.get("nbformat") == 4 else None
    if not isinstance(cells, list) or not all(map(_is_cell, cells)):
        return ["it is no notebook of format 4: open it in Jupyter and save it there"]
    of_cells = [fault for cell in cells for fault in (*_of_points(cell), *_of_regions(cell))]
    return list(dict.fromkeys([*_of_ids(cells), *of_cells])) or _of_metadata(data)


def _is_cell(cell: Any) -> bool:
    return isinstance(cell, dict) and cell.get("cell_type") in _CELL_TYPES


def _meta(cell: dict[str, Any]) -> dict[str, Any]:
    found = cell.get("metadata", {}).get("nbgrader")
    return found if isinstance(found, dict) else {}


def _of_ids(cells: list[dict[str, Any]]) -> Iterator[str]:
    for ids in ([cell.get("id") for cell in cells], [_meta(cell).get("grade_id") for cell in cells]):
        names = [name for name in ids if name is not None]
        for name, times in Counter(map(str, names)).items():
            if times > 1:
                yield f"{times} cells have the id {name}: give each an id of its own"
            elif not _ID.fullmatch(name):
                yield f"{name!r} cannot be an id: take letters, digits, - and _, 64 at most"


def _of_points(cell: dict[str, Any]) -> Iterator[str]:
    meta = _meta(cell)
    if not (meta.get("grade") or meta.get("task")):
        return
    points: Any = meta.get("points")
    number = isinstance(points, int | float) and not isinstance(points, bool)
    if not number or not math.isfinite(points) or points < 0:
        said = "it has no points" if points is None else f"its points are {points!r}"
        yield f"{meta.get('grade_id')}: {said}; write a number that is not negative, such as points=4"


def _of_regions(cell: dict[str, Any]) -> Iterator[str]:
    source = cell.get("source", "")
    text = source if isinstance(source, str) else "".join(source)
    for region in _REGIONS:
        begins, ends = (text.count(f"{word} {region}") for word in ("BEGIN", "END"))
        if begins != ends:
            name = _meta(cell).get("grade_id") or cell.get("id")
            yield f"{name}: BEGIN {region} stands there {begins} times and END {region} {ends} times"


def _of_metadata(data: dict[str, Any]) -> list[str]:
    try:
        MetadataValidator().validate_nb(to_notebook(data))
    except (ValidationError, SchemaMismatchError) as error:
        return [f"nbgrader's metadata: {str(error).splitlines()[0]}"]
    return []
