"""Draws the source of a student's cell: code with colours, Markdown with the few tags that are harmless."""

import bleach  # type: ignore[import-untyped]
from markupsafe import Markup
from nbconvert.filters import Highlight2HTML
from nbconvert.filters.markdown_mistune import IPythonRenderer, MarkdownWithMath

_TAGS = {"p", "br", "hr", "em", "strong", "del", "code", "pre", "blockquote", "ul", "ol", "li"}
_TAGS |= {"h1", "h2", "h3", "h4", "h5", "h6", "table", "thead", "tbody", "tr", "th", "td"}
_MARK_SCHEME = ("BEGIN MARK SCHEME", "END MARK SCHEME")
# not "ipython3": its lexer takes half a minute for some texts of 20,000 characters
_highlight = Highlight2HTML(pygments_lexer="python3")


def code(source: str) -> Markup:
    """Highlight a student's code."""
    return Markup(_highlight(source))


def prose(source: str) -> Markup:
    """Render a student's Markdown without links, images, classes or raw HTML; formulas stay text."""
    source = without_mark_scheme(source)
    try:
        html = MarkdownWithMath(renderer=_Renderer(escape=True, exclude_anchor_links=True)).render(source)
        safe = Markup(bleach.clean(html, tags=_TAGS, attributes={}, strip=True))
        return Markup('<div class="prose">{}</div>').format(safe)
    except Exception:  # hostile text can break a parser in many ways; all of them end as plain text
        return Markup("<pre>{}</pre>").format(source)


class _Renderer(IPythonRenderer):  # type: ignore[misc]
    def block_code(self, code: str, info: str | None = None) -> str:
        """Leave code blocks uncoloured: the student would choose the lexer."""
        return str(Markup("<pre>{}</pre>").format(code))


def without_mark_scheme(source: str) -> str:
    """Leave out what is only for those who mark."""
    kept, inside = [], False
    for line in source.split("\n"):
        begins, ends = (mark in line for mark in _MARK_SCHEME)
        inside = inside or begins
        if not inside:
            kept.append(line)
        inside = inside and not ends
    return "\n".join(kept)
