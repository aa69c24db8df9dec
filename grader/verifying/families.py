"""The families of attacks: a corpus file names its own in brackets first in its docstring, or is forging."""

import re

FAMILIES = ("forging", "reading", "writing", "leaving", "staying", "starving", "confusing")
_FAMILY = re.compile(r"\[(\w+)\]\s*")


def family_of(title: str) -> tuple[str, str]:
    """Split the first line of an attack into its family and what it does; without one it is forging."""
    found = _FAMILY.match(title)
    if found is None or found[1] not in FAMILIES:
        return "forging", title
    return found[1], title[found.end() :]
