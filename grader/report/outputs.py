"""Turns what a student's cell holds and gave out, all of it hostile, into text and checked images."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Literal

from grader.marking.judging.outputs import PICTURES, picture
from grader.report.texts import harmless, steady

TEXT_LIMIT = 20_000  # characters shown of one output or one cell's source
OUTPUTS_LIMIT = 40  # outputs shown of one cell
IMAGES_LIMIT = 16_000_000  # base64 characters of all images on a page: some photos of a sheet of paper

_ANSI = re.compile(r"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)?|[@-Z\\-_])")


@dataclass(frozen=True)
class Output:
    """One thing to show: `text` in all kinds but `image`, which has `source`, a data URI.

    An `error` has the exception in `head` and its traceback, if any, in `text`.
    """

    kind: Literal["text", "stderr", "image", "error", "note"]
    text: str = ""
    head: str = ""
    source: str = ""


class Cleaner:
    """Cleans the outputs of one page, which share a budget for images."""

    def __init__(self) -> None:
        self.images_left = IMAGES_LIMIT

    def outputs(self, outputs: Iterable[Any]) -> list[Output]:
        """Keep what is on the allow-list: text, PNG, JPEG, streams and errors."""
        outputs = list(outputs)
        shown = [clean for one in outputs[:OUTPUTS_LIMIT] if (clean := self._one(one)) is not None]
        if len(outputs) > OUTPUTS_LIMIT:
            shown.append(Output("note", f"{len(outputs) - OUTPUTS_LIMIT} more outputs are not shown."))
        return shown

    def _one(self, output: Any) -> Output | None:
        kind = output.get("output_type")
        if kind == "stream":
            return Output("stderr" if output.get("name") == "stderr" else "text", text(output.get("text")))
        if kind == "error":
            return error(output)
        data = output.get("data")
        if not isinstance(data, dict):
            return None
        for mime in PICTURES:
            if mime in data:
                return self.image(mime, data[mime])
        if "text/plain" in data:
            return Output("text", text(data["text/plain"]))
        return Output(
            "note", f"An output of the kind {text(', '.join(map(str, data)))[:80]} is not shown here."
        )

    def image(self, mime: str, payload: Any) -> Output:
        """Return a picture as a data URI, or a note that says why it is not shown."""
        if isinstance(payload, str) and len(payload) > self.images_left:
            return Output("note", "A picture is not shown: there are too many, or it is too large.")
        packed = picture(mime, payload)
        if not packed:
            return Output("note", "A picture is not shown: it is damaged.")
        self.images_left -= len(packed)
        return Output("image", source=f"data:{mime};base64,{packed}")


def text(value: Any) -> str:
    """Return a bounded text without escape sequences, overwritten lines and memory addresses."""
    if not isinstance(value, str):
        return ""
    kept, more = value[: 4 * TEXT_LIMIT], len(value) - 4 * TEXT_LIMIT
    kept = _ANSI.sub("", kept).replace("\r\n", "\n")
    kept = "\n".join(line.rstrip("\r").rsplit("\r", 1)[-1] for line in kept.split("\n"))
    kept = steady(harmless(kept))
    more = max(more, 0) + max(len(kept) - TEXT_LIMIT, 0)
    return kept[:TEXT_LIMIT] + (f"\n… cut here: {more:,} more characters" if more else "")


def error(output: Any) -> Output:
    """Show an exception: its last line as the headline, the traceback below."""
    name, message = text(output.get("ename"))[:80], text(output.get("evalue"))[:600]
    lines = output.get("traceback")
    lines = [line for line in lines if isinstance(line, str)] if isinstance(lines, list) else []
    return Output("error", text("\n".join(lines)), head=f"{name}: {message}".strip(": ") or "an error")


def source(value: Any) -> str:
    """Return the source of a student's cell, bounded, its blank lines made few.

    Pygments takes minutes for some texts that are all blank lines and spaces.
    """
    kept = harmless(value) if isinstance(value, str) else ""
    kept = "\n".join(line.rstrip() for line in kept[:TEXT_LIMIT].split("\n"))
    note = "\n# … cut here" if isinstance(value, str) and len(value) > TEXT_LIMIT else ""
    return re.sub(r"\n{4,}", "\n\n\n", kept).strip("\n") + note
