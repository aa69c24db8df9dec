"""What is kept of an output: text, and pictures that are what they say; nothing that a page would run."""

import base64
import binascii
from collections.abc import Mapping

PICTURES = {"image/png": b"\x89PNG\r\n\x1a\n", "image/jpeg": b"\xff\xd8\xff"}  # and how they begin


def kept(data: Mapping[str, object]) -> dict[str, str]:
    """Return the representations of an output (kind -> text) that are kept; never none at all."""
    found = {mime: packed for mime in PICTURES if (packed := picture(mime, data.get(mime)))}
    plain = data.get("text/plain")
    if isinstance(plain, str):
        found["text/plain"] = plain
    return found or {"text/plain": _note(data)}


def picture(mime: str, packed: object) -> str:
    """Return the base64 of a picture in one line; empty if it is no picture of that kind."""
    try:
        raw = base64.b64decode("".join(packed.split()) if isinstance(packed, str) else "", validate=True)
    except (binascii.Error, ValueError):
        return ""
    return base64.b64encode(raw).decode("ascii") if raw.startswith(PICTURES[mime]) else ""


def _note(data: Mapping[str, object]) -> str:
    if PICTURES.keys() & data.keys():
        return "A picture is not shown: it is damaged."
    return f"An output of the kind {', '.join(map(str, data))[:80]} is not shown: text, PNG and JPEG are."
