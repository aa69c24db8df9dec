"""Keeps out of a process what nbgrader and nbformat import and nothing here needs: half of its start."""

import sys
from collections.abc import Callable
from importlib import import_module
from types import ModuleType
from typing import Any

_PAGES = [
    f"nbgrader.server_extensions.{page}"
    for page in ("assignment_list", "course_list", "validate_assignment", "formgrader")
]


def lighten() -> None:
    """See to it before either is imported for the first time."""
    # nbformat imports jsonschema, which imports this if it is there, which compiles a grammar; it only checks
    # formats that notebooks do not have
    sys.modules.setdefault("rfc3987_syntax", None)  # type: ignore[arg-type]
    if "nbgrader" not in sys.modules:
        _import_without_pages()


def _import_without_pages() -> None:
    """Import nbgrader's package, but what its pages in Jupyter are made of only once a server loads them."""
    for name in _PAGES:
        page = ModuleType(name)
        page.load_jupyter_server_extension = _later(name)  # type: ignore[attr-defined]
        sys.modules[name] = page
    import_module("nbgrader")
    for name in _PAGES:
        del sys.modules[name]


def _later(name: str) -> Callable[[Any], None]:
    def load(app: Any) -> None:
        import_module(name).load_jupyter_server_extension(app)

    return load
