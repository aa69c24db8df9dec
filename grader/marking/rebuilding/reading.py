"""Reads what was handed in as a notebook; every field of it may be missing or of any type."""

import json
import re
from dataclasses import dataclass, field
from typing import Any

from nbformat import NotebookNode
from nbgrader.utils import compute_checksum

MAX_BYTES = 20 * 2**20
MAX_CELL = 2**20
MAX_CELLS = 5000
PIECE = "piece_of"  # metadata of a cell that was rebuilt as a part of the answer of that grade id

_IMAGES = {"image/png", "image/jpeg", "image/gif"}
_BASE64 = re.compile(r"[A-Za-z0-9+/=\s]*")
_FILE_NAME = re.compile(r"[\w .()-]{1,200}")
_CONFLICT = re.compile(r"^<{7} ", re.MULTILINE)
_OTHER_FILES = {"<": "a web page", "%PDF": "a PDF", "PK": "a zip archive"}

Attachments = dict[str, dict[str, str]]


class NotANotebook(Exception):
    """What was handed in cannot be read as a notebook.

    Attributes:
        reason: a sentence for a person.
    """

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True)
class SubmittedCell:
    """What is believed of one submitted cell; `kind` is code, markdown or raw.

    Attributes:
        as_released: nbgrader's checksum, of whichever release it came from, still fits it.
    """

    kind: str
    source: str
    cell_id: str | None = None
    grade_id: str | None = None
    attachments: Attachments = field(default_factory=dict)
    as_released: bool = False


def read_cells(text: str | bytes, max_bytes: int = MAX_BYTES) -> list[SubmittedCell]:
    """Read the cells of a notebook of any format version, leaving out whatever is no cell.

    Raises:
        NotANotebook: there is no list of cells to be had from it, or it is too large.
    """
    if len(text) > max_bytes:
        raise NotANotebook(f"The file is larger than {max_bytes / 2**20:.3g} MiB.")
    raw = _raw_cells(_json(_decoded(text)))
    if len(raw) > MAX_CELLS:
        raise NotANotebook(f"The notebook has more than {MAX_CELLS} cells.")
    return [_cell(item) for item in raw if isinstance(item, dict)]


def _decoded(text: str | bytes) -> str:
    if isinstance(text, bytes):
        text = text.decode(json.detect_encoding(text), "replace")
    return text.lstrip("\ufeff")


def _json(text: str) -> Any:
    try:
        return json.loads(text, parse_int=float)  # int() refuses more than 4300 digits
    except RecursionError:
        raise NotANotebook("The file is nested too deeply for a notebook.") from None
    except (ValueError, MemoryError):
        raise NotANotebook(_what_it_is(text.strip())) from None


def _what_it_is(text: str) -> str:
    if not text:
        return "The file is empty."
    for start, kind in _OTHER_FILES.items():
        if text.startswith(start):
            return f"The file is {kind}, not a notebook."
    if _CONFLICT.search(text):
        return "The file holds both sides of a merge (`<<<<<<<`): choose one, save it and hand it in again."
    if text.startswith("{") and not text.endswith("}"):
        return "The file ends in the middle: it was cut off."
    return "The file is not JSON, so it is not a notebook."


def _raw_cells(data: Any) -> list[Any]:
    if isinstance(data, dict):
        if isinstance(data.get("cells"), list):
            return list(data["cells"])
        if isinstance(data.get("worksheets"), list):  # nbformat 3 and older
            sheets = (_mapping(sheet).get("cells") for sheet in data["worksheets"])
            return [cell for cells in sheets if isinstance(cells, list) for cell in cells]
    raise NotANotebook("The file is JSON, but has no list of cells.")


def _cell(raw: dict[str, Any]) -> SubmittedCell:
    source = _source(raw.get("source", raw.get("input")))
    if len(source) > MAX_CELL:
        raise NotANotebook(f"A cell of the notebook is longer than {MAX_CELL} characters.")
    meta = _mapping(raw.get("metadata"))
    said = _mapping(meta.get("nbgrader"))
    kind = _kind(raw.get("cell_type"))
    return SubmittedCell(
        kind,
        source,
        _text(raw.get("id")) or _text(meta.get("id")),  # Colab keeps it in the metadata
        _text(said.get("grade_id")) or _text(meta.get(PIECE)),
        _attachments(_mapping(raw.get("attachments"))),
        _is_as_released(kind, source, said),
    )


def _is_as_released(kind: str, source: str, said: dict[str, Any]) -> bool:
    """Tell whether the checksum in a cell's metadata is its own; who forges one hides no more than a note."""
    flat = {name: value for name, value in said.items() if isinstance(value, str | bool | float)}
    cell = NotebookNode(cell_type=kind, source=source, metadata=NotebookNode(nbgrader=flat))
    try:
        return bool(flat.get("checksum") == compute_checksum(cell))
    except (AttributeError, KeyError, ValueError):  # a field is missing, or of another type
        return False


def _kind(value: Any) -> str:
    kinds = {"code": "code", "markdown": "markdown", "heading": "markdown", "html": "markdown"}
    return kinds.get(value, "raw") if isinstance(value, str) else "raw"


def _source(value: Any) -> str:
    lines = value if isinstance(value, list) else [value]
    text = "".join(line for line in lines if isinstance(line, str))
    text = text.encode("utf-8", "replace").decode("utf-8")  # lone surrogates cannot be written
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "\ufffd")


def _attachments(raw: dict[str, Any]) -> Attachments:
    """Keep the images that were pasted into a text."""
    named = {name: _bundle(_mapping(bundle)) for name, bundle in raw.items() if _FILE_NAME.fullmatch(name)}
    return {name: bundle for name, bundle in named.items() if bundle}


def _bundle(raw: dict[str, Any]) -> dict[str, str]:
    images = {kind: _source(raw[kind]) for kind in sorted(_IMAGES & raw.keys())}
    return {kind: data for kind, data in images.items() if data and _BASE64.fullmatch(data)}


def _mapping(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _text(value: Any) -> str | None:
    return value if isinstance(value, str) and value else None
