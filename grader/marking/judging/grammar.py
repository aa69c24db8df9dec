"""The pieces of a page that run and load nothing: tags, attributes and addresses, properly nested.

It is written for what nbconvert makes of Markdown, not for all that browsers would take: what it does
not know is not harmless, so it never has to be read as a browser would read it.
"""

import html
import re
from collections.abc import Mapping

_HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"}
_PLAIN = {"a", "b", "i", "u", "s", "em", "strong", "del", "sub", "sup", "small", "kbd", "code", "center"}
_PLAIN |= {"p", "pre", "blockquote", "ul", "ol", "li", "dl", "dt", "dd", "details", "summary"} | _HEADINGS
_PLAIN |= {"table", "thead", "tbody", "tr", "th", "td"}
_VOID = {"br", "hr", "img"}
_ANY = re.compile(r"[^<>\"]*")
_ALIGNED = {"style": re.compile(r"text-align:(?:left|right|center)")}
_ATTRIBUTES: dict[str, Mapping[str, re.Pattern[str]]] = {
    "a": {
        "href": re.compile(r"(?:https?://|mailto:|#)[^<>\"]*"),
        "title": _ANY,
        "class": re.compile("anchor-link"),
    },
    "img": {
        "src": re.compile(r"data:image/(?:png|jpeg|gif);base64,[A-Za-z0-9+/=\s]*"),
        "alt": _ANY,
        "title": _ANY,
    },
    "code": {"class": re.compile(r"language-\w*")},
    "li": {"class": re.compile("task-list-item")},
    "ol": {"start": re.compile(r"\d{1,9}")},
    "th": _ALIGNED,
    "td": _ALIGNED,
    **{name: {"id": _ANY} for name in _HEADINGS},
}
_TAG = re.compile(r'<(/?)([a-z][a-z0-9]*)((?: [a-z]+="[^"<>]*")*) ?/?>')
_ATTRIBUTE = re.compile(r' ([a-z]+)="([^"<>]*)"')
_TICK = re.compile(r'<input class="task-list-item-checkbox" type="checkbox" disabled(?: checked)?/>')


def is_harmless(made: str, taken: set[str]) -> bool:
    """Tell whether a piece of a page is of the grammar, properly nested, and has no `id` that is taken."""
    made = _TICK.sub("", made)
    inside: list[str] = []
    for closing, name, attributes in _TAG.findall(made):
        if name not in _PLAIN and (closing or name not in _VOID):
            return False
        if closing:
            if not inside or inside.pop() != name:
                return False
        elif name in _PLAIN:
            inside.append(name)
        if not all(_allowed(name, key, value, taken) for key, value in _ATTRIBUTE.findall(attributes)):
            return False
    return not inside and "<" not in _TAG.sub("", made)


def _allowed(tag: str, name: str, value: str, taken: set[str]) -> bool:
    known = _ATTRIBUTES.get(tag, {})
    if name not in known or (name == "id" and html.unescape(value) in taken):
        return False
    return bool(known[name].fullmatch(value))
