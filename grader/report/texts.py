"""How text gets onto a page: made harmless, the same on every run, escaped."""

import re
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

from jinja2 import Environment, StrictUndefined
from markupsafe import Markup, escape

from grader.marking.recording.names import visible

POLICY = (  # of every page: it runs nothing and loads nothing
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"
)
TEMPLATES = Path(__file__).parent / "templates"

# control characters, and those that reverse or hide the text after them
_UNSEEN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]")
_ADDRESS = re.compile(r"\b0x[0-9a-fA-F]{6,16}\b")
_CELL_FILE = re.compile(r"/tmp/ipykernel_\d+/\d+\.py")
_CELL_NAME = re.compile(r"\(\d{4,12}\.py, line (\d+)\)")


def harmless(text: str) -> str:
    """Take out of a text what no page should hold: lone surrogates, controls, direction marks."""
    return _UNSEEN.sub("", text.encode("utf-8", "replace").decode("utf-8"))


def steady(text: str) -> str:
    """Replace what differs from run to run: memory addresses, names of temporary files."""
    text = _CELL_FILE.sub("your notebook", _ADDRESS.sub("0x…", text))
    return _CELL_NAME.sub(r"(line \1)", text)


def ticks(text: str) -> Markup:
    """Escape a sentence and show what stands in it between backticks as code."""
    pieces = steady(text).split("`")
    last = len(pieces) - 1
    made = Markup("")
    for place, piece in enumerate(pieces):
        if place % 2 and place < last:
            made += Markup("<code>{}</code>").format(piece)
        else:
            made += escape(f"`{piece}" if place % 2 else piece)
    return made


def number(value: float) -> str:
    """Write marks as people do: 6, 2.5, 3.33."""
    return f"{round(value, 2):g}"


def share(part: float, whole: float) -> float:
    """Return a percentage from 0 to 100, to one decimal; of nothing it is 0."""
    return round(100 * min(max(part / whole, 0.0), 1.0), 1) if whole > 0 else 0.0


def prepare(environment: Environment) -> Environment:
    """Make a Jinja environment escape everything and know the filters of the pages."""
    environment.autoescape = True
    environment.undefined = StrictUndefined
    environment.trim_blocks = environment.lstrip_blocks = True
    added: dict[str, Any] = {
        "number": number,
        "share": share,
        "steady": steady,
        "ticks": ticks,
        "duration": duration,
    }
    added["visible"] = visible
    environment.globals["policy"] = Markup(POLICY)
    environment.filters.update(added)
    return environment


def duration(seconds: float) -> str:
    """Write a time as people do; more digits would be those of the machine's mood."""
    if seconds < 0.1:
        return "< 0.1 s"
    return f"{seconds:.1f} s" if seconds < 10 else f"{seconds:.0f} s"


class _Text(HTMLParser):
    """Collects all text of a page and, each on a line of its own, the values of attributes."""

    def __init__(self) -> None:
        super().__init__()
        self.pieces: list[str] = []
        self.skipping = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.skipping = tag == "style"
        said = [
            value for name, value in attrs if value and name in ("title", "alt", "href", "src", "aria-label")
        ]
        if said or tag not in _INLINE:
            self.pieces.append("".join(f"\n{value}" for value in said) + "\n")

    def handle_endtag(self, tag: str) -> None:
        self.skipping = False
        if tag not in _INLINE:
            self.pieces.append("\n")

    def handle_data(self, data: str) -> None:
        if not self.skipping:
            self.pieces.append(data)


_INLINE = {"span", "code", "em", "strong", "b", "a", "i"}


def plain_text(html: str) -> str:
    """Return what a page says, without its tags and style sheet, entities decoded."""
    parser = _Text()
    parser.feed(html)
    parser.close()
    return re.sub(r"\n(?:[ \t]*\n)+", "\n", "".join(parser.pieces)).strip()
