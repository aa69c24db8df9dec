"""Draws Markdown: with formulas, pasted pictures and the few tags that are harmless."""

import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import unquote

import bleach  # type: ignore[import-untyped]
from markupsafe import Markup
from nbconvert.filters import Highlight2HTML
from nbconvert.filters.markdown_mistune import IPythonRenderer, MarkdownWithMath

from grader.marking.judging.outputs import PICTURES
from grader.report.mathml import Formulas
from grader.report.outputs import Cleaner

_TAGS = {"p", "br", "hr", "em", "strong", "del", "code", "pre", "blockquote", "ul", "ol", "li"}
_TAGS |= {"h1", "h2", "h3", "h4", "h5", "h6", "table", "thead", "tbody", "tr", "th", "td"}
_LINK = {"a": ["href"]}
_MARK_SCHEME = ("BEGIN MARK SCHEME", "END MARK SCHEME")
_HELD = re.compile("\ue000(\\d+)\ue001")  # stands for a formula or a picture until the rest is clean
_HOLDERS = re.compile("[\ue000\ue001]")
_HEADING = re.compile(r"<(/?)h[1-6]>")
_MISSING = "This picture is not in the file that was handed in."
# not "ipython3": its lexer takes half a minute for some texts of 20,000 characters
_highlight = Highlight2HTML(pygments_lexer="python3")

Attachments = Mapping[str, Mapping[str, Any]]


def code(source: str) -> Markup:
    """Highlight a student's code."""
    return Markup(_highlight(source))


class Prose:
    """Draws the texts of one page, which share the page's budgets for pictures and formulas."""

    def __init__(self, cleaner: Cleaner) -> None:
        self.cleaner = cleaner
        self.formulas = Formulas()

    def draw(self, source: str, attachments: Attachments | None = None, *, links: bool = False) -> Markup:
        """Draw a text without raw HTML and classes; a picture is shown if it is attached.

        Args:
            attachments: what was pasted into the text: name -> kind -> base64.
            links: keep links to web pages; otherwise their words alone.
        """
        source = _HOLDERS.sub("", without_mark_scheme(source))
        renderer = _Renderer(self, attachments or {})
        try:
            made = MarkdownWithMath(renderer=renderer).render(source)
            tags, attributes = (_TAGS | {"a"}, _LINK) if links else (_TAGS, {})
            safe = bleach.clean(
                made, tags=tags, attributes=attributes, protocols=["http", "https", "mailto"], strip=True
            )
        except Exception:  # hostile text can break a parser in many ways; all of them end as plain text
            return Markup("<pre>{}</pre>").format(source)
        whole = _HEADING.sub(
            lambda tag: "</strong></p>" if tag[1] else "<p><strong>", safe
        )  # no headings here
        return Markup('<div class="prose">{}</div>').format(Markup(renderer.put_back(whole)))


class _Renderer(IPythonRenderer):  # type: ignore[misc]
    """Holds formulas and pictures back, since what cleans a page knows neither."""

    def __init__(self, prose: Prose, attachments: Attachments) -> None:
        super().__init__(escape=True, exclude_anchor_links=True)
        self.prose = prose
        self.pasted = attachments
        self.held: list[Markup] = []

    def put_back(self, text: str) -> str:
        """Put what was held back in its places."""
        return _HELD.sub(lambda found: self.held[int(found[1])], text)

    def block_code(self, code: str, info: str | None = None) -> str:
        """Leave code blocks uncoloured: the student would choose the lexer."""
        return str(Markup("<pre>{}</pre>").format(code))

    def inline_math(self, body: str) -> str:
        return self._hold(self.prose.formulas.draw(body))

    def block_math(self, body: str) -> str:
        return self._hold(self.prose.formulas.draw(body, block=True))

    def latex_environment(self, name: str, body: str) -> str:
        return self.block_math(rf"\begin{{{name}}}{body}\end{{{name}}}")

    def image(self, text: str, url: str, title: str | None = None) -> str:
        """Show what was pasted, and nothing from elsewhere."""
        says = _HELD.sub("", text) or "A picture in this text"
        name = unquote(url.removeprefix("attachment:"))
        bundle = self.pasted.get(name, {}) if url.startswith("attachment:") else {}
        kind = next((mime for mime in PICTURES if mime in bundle), "")
        if not kind:
            return self._hold(Markup('<em class="note">{}</em>').format(f"{says}: {_MISSING}"))
        shown = self.prose.cleaner.image(kind, bundle[kind])
        if shown.kind != "image":
            return self._hold(Markup('<em class="note">{}</em>').format(shown.text))
        return self._hold(Markup('<img src="{}" alt="{}">').format(shown.source, says))

    def _hold(self, made: Markup) -> str:
        self.held.append(made)
        return f"\ue000{len(self.held) - 1}\ue001"


def without_mark_scheme(source: str) -> str:
    """Leave out what is only for those who mark."""
    return _by_scheme(source, inside=False)


def mark_scheme(source: str) -> str:
    """Return only what is for those who mark."""
    return _by_scheme(source, inside=True)


def _by_scheme(source: str, *, inside: bool) -> str:
    kept, within = [], False
    for line in source.split("\n"):
        begins, ends = (mark in line for mark in _MARK_SCHEME)
        within = within or begins
        if within == inside and not (inside and (begins or ends)):
            kept.append(line)
        within = within and not ends
    return "\n".join(kept)
