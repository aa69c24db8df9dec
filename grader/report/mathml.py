"""Draws formulas as MathML, which browsers show without a script and without a network.

The converter may be told to make links, styles and classes: of what it makes, only what stands in a closed
list of tags and attributes gets onto a page. What cannot be drawn stays as it was typed.
"""

import html
import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from latex2mathml.converter import Converter
from markupsafe import Markup, escape

MOST = 2_000  # characters of one formula
WORK = 8_000_000  # squares of characters of all formulas of a page: the converter takes 0.4 µs for each
DEEPEST = 60

_DEFINES = re.compile(r"\\(?:(?:new|renew|provide)command|[gex]?def|let|DeclareMathOperator)(?![A-Za-z])")
_TAGS = {"math", "mrow", "mi", "mn", "mo", "mtext", "mspace", "mstyle", "mpadded", "mphantom", "menclose"}
_TAGS |= {"mfrac", "msqrt", "mroot", "msub", "msup", "msubsup", "munder", "mover", "munderover"}
_TAGS |= {"mmultiscripts", "mprescripts", "mtable", "mtr", "mtd"}
_CHILDREN = {
    **dict.fromkeys(["mfrac", "mroot", "msub", "msup", "munder", "mover"], 2),
    "msubsup": 3,
    "munderover": 3,
}
_LENGTH = re.compile(r"-?\d{0,2}(?:\.\d+)?(?:em|ex|px|pt|mu)?|(?:negative)?(?:thin|medium|thick)mathspace")
_LENGTHS = re.compile(rf"(?:(?:{_LENGTH.pattern})(?: |$))+")
_WORDS = re.compile(r"[a-z-]+(?: [a-z-]+)*")
_FLAG = re.compile("true|false")
_ATTRIBUTES = {
    **dict.fromkeys(
        ["lspace", "rspace", "minsize", "maxsize", "width", "linethickness", "mathsize"], _LENGTH
    ),
    **dict.fromkeys(["columnspacing", "rowspacing"], _LENGTHS),
    **dict.fromkeys(["mathvariant", "columnalign", "rowlines", "columnlines", "notation"], _WORDS),
    **dict.fromkeys(["accent", "displaystyle", "fence", "largeop", "movablelimits"], _FLAG),
    **dict.fromkeys(["separator", "stretchy"], _FLAG),
    "display": re.compile("block|inline"),
    "form": re.compile("prefix|infix|postfix"),
    "scriptlevel": re.compile("[0-9]"),
}


class Formulas:
    """Draws the formulas of one page, which share a budget of work."""

    def __init__(self) -> None:
        self.left = WORK

    def draw(self, formula: str, *, block: bool = False) -> Markup:
        """Return a formula (LaTeX, without dollars) as MathML; as code where it cannot be drawn."""
        work = len(formula) ** 2
        if len(formula) <= MOST and work <= self.left and not _DEFINES.search(formula):
            self.left -= work
            try:
                made = Converter(display="block" if block else "inline").convert_to_element(formula.strip())
                return Markup("".join(_drawn(made)))
            except Exception:  # a converter has many ways to refuse
                pass
        sign = "$$" if block else "$"
        return Markup('<code class="formula">{}</code>').format(f"{sign}{formula}{sign}")


def _drawn(element: Element, depth: int = 0) -> Iterator[str]:
    """Yield the pieces of an element that are allowed.

    Raises:
        ValueError: a tag is not, a part of it is missing, or it is nested too deeply.
    """
    whole = len(element) == _CHILDREN.get(element.tag, len(element))
    if element.tag not in _TAGS or not whole or depth > DEEPEST:
        raise ValueError(element.tag)
    kept = "".join(
        f' {name}="{escape(value)}"'
        for name, value in element.attrib.items()
        if name in _ATTRIBUTES and _ATTRIBUTES[name].fullmatch(value)
    )
    yield f"<{element.tag}{kept}>"
    yield escape(html.unescape(element.text or ""))
    for child in element:
        yield from _drawn(child, depth + 1)
    yield f"</{element.tag}>"
