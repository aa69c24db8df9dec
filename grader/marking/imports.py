"""Keeps out of a process what nbgrader and nbformat import and nothing here needs: half of its start."""

import sys
from collections.abc import Callable
from importlib import import_module
from types import ModuleType
from typing import Any

_PAGES = ("assignment_list", "course_list", "validate_assignment", "formgrader")
_LATER = {  # module -> its functions that nbgrader imports: for pages in Jupyter, and for archives
    **{f"nbgrader.server_extensions.{page}": ("load_jupyter_server_extension",) for page in _PAGES},
    "setuptools.archive_util": ("unpack_archive", "unpack_tarfile", "unpack_zipfile"),
}
# nbformat imports jsonschema, which imports these if they are there, one of which compiles a grammar; they
# only check formats that notebooks do not have
_FORMATS = ("rfc3987_syntax", "rfc3986_validator", "isoduration")


def lighten() -> None:
    """See to it before either is imported for the first time."""
    for name in _FORMATS:
        sys.modules.setdefault(name, None)  # type: ignore[arg-type]
    if "nbgrader" not in sys.modules:
        _import_nbgrader()


def _import_nbgrader() -> None:
    """Import nbgrader's package, but some of what it needs only once that is called."""
    later = {name: functions for name, functions in _LATER.items() if name not in sys.modules}
    for name, functions in later.items():
        sys.modules[name] = module = ModuleType(name)
        vars(module).update({function: _called(name, function) for function in functions})
    import_module("nbgrader.utils")
    for name in later:
        del sys.modules[name]


def _called(module: str, function: str) -> Callable[..., Any]:
    def call(*args: Any, **kwargs: Any) -> Any:
        return getattr(import_module(module), function)(*args, **kwargs)

    return call
