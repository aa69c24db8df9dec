r"""Makes a student's Markdown harmless wherever nbconvert, and so formgrader, shows it.

A text stays as it is if what nbconvert makes of it is in a small, closed grammar (`grammar`). Otherwise
what is not (raw HTML, pictures from elsewhere, `javascript:` addresses, TeX macros that make links) is
turned into text; and where even then something else comes of it, the whole is shown as it was typed.
"""

import html
import re

from nbconvert.filters.markdown_mistune import IPythonRenderer, MarkdownWithMath

from grader.marking.judging.grammar import is_harmless
from grader.marking.rebuilding.reading import Attachments

MOST_PARSED = 20_000  # characters of one text; a longer one is shown as it was typed
MOST_PARSED_IN_ALL = 60_000  # of one notebook: nbconvert takes 5 s for 20,000 backticks

_LANGUAGES = {"", "python", "python3", "py", "text"}  # of code blocks: other lexers can take minutes
_IDS = {"statusmessage", "notebook", "notebook-container"}  # that formgrader's scripts look for
_LINKING = "href|require|style|class|cssId|data|mmlToken|bbox|html[A-Za-z]*|includegraphics"
_MACROS = re.compile(rf"(?<!\\)\\++(?=(?:{_LINKING})(?![A-Za-z]))")
_PIECES = re.compile(
    r"""(?P<fence>^\ {0,3}(?P<ticks>`{3,}|~{3,}))(?P<info>[^\n]*)(?P<block>\n.*?(?:^\ {0,3}(?P=ticks)|\Z))
    |(?P<code>(?<!`)(?P<run>`++).+?(?<!`)(?P=run)(?!`))
    |(?P<math>\$\$.+?\$\$ | \$[^$\n]+\$ | \\begin\{(?P<name>[a-z]+\*?)\}.+?\\end\{(?P=name)\})
    |(?P<link><https?://[^\s<>"]+>)
    |(?P<markup><(?=[A-Za-z/!?]))
    |(?P<picture>!(?=\[[^\]\n]*\](?:\((?!attachment:)|\[|(?!\())))
    |(?P<target>\](?=\((?!\s*(?:https?://|mailto:|\#|attachment:))))
    |(?P<definition>^\ {0,3}\[[^\]\n]+\](?=:(?!\s*(?:https?://|mailto:))))""",
    re.VERBOSE | re.DOTALL | re.MULTILINE,
)


class Texts:
    """Cleans the texts of one notebook, which share a budget."""

    def __init__(self, taken: set[str]) -> None:
        """Take the names that no heading may have, since a page looks its own parts up by them."""
        self.taken = _IDS | taken
        self.left = MOST_PARSED_IN_ALL

    def clean(self, source: str, attachments: Attachments) -> str:
        """Return a text that shows the same, as far as that is harmless."""
        if len(source) > min(MOST_PARSED, self.left):
            return as_typed(source)
        self.left -= len(source)
        for text in (source, _MACROS.sub("", _PIECES.sub(_as_text, source))):
            if self._shows_well(text, attachments):
                return text
        return as_typed(source)

    def _shows_well(self, text: str, attachments: Attachments) -> bool:
        try:
            made = MarkdownWithMath(renderer=_Renderer(escape=False, attachments=attachments)).render(text)
        except Exception:  # hostile text can break a parser in many ways, and would break the page
            return False
        return not _MACROS.search(html.unescape(made)) and is_harmless(made, self.taken)


def as_typed(source: str) -> str:
    """Show a text as it was typed: as a block of code whose end does not stand in it."""
    longest = max(map(len, re.findall("`+", source)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"{fence}\n{source}\n{fence}"


def _as_text(piece: re.Match[str]) -> str:
    """Turn a piece of Markdown that would be more than text into text."""
    if piece["fence"]:
        info = piece["info"] if piece["info"].strip() in _LANGUAGES else ""
        return f"{piece['fence']}{info}{piece['block']}"
    if piece["markup"]:
        return "&lt;"
    if piece["picture"]:
        return "picture: "
    if piece["target"] or piece["definition"]:
        return f"{piece[0]} "
    return piece[0]


class _Renderer(IPythonRenderer):  # type: ignore[misc]
    def block_code(self, code: str, info: str | None = None) -> str:
        """Leave code uncoloured here, as colours add only their own tags."""
        if (info or "").strip() not in _LANGUAGES:
            raise ValueError(f"code in {info}")
        return str(super().block_code(code, None))
