"""What is imported in this process, taken down before a fork so that the fork need not look.

A fork copies each page that it touches; one that goes over a thousand modules touches as many.
"""

import sys
from collections.abc import Iterator, Sequence
from types import ModuleType

Named = tuple[str, ModuleType]


class _Imported:
    """Modules by the first part of their names, as of the last look."""

    def __init__(self) -> None:
        self.seen = (0, "")
        self.by_top: dict[str, list[Named]] = {}

    def look(self) -> None:
        seen = len(sys.modules), next(reversed(sys.modules))  # new ones are last; to go over all takes long
        if seen == self.seen:
            return
        self.seen, self.by_top = seen, {}
        for name, module in list(sys.modules.items()):
            if isinstance(module, ModuleType):
                self.by_top.setdefault(name.partition(".")[0], []).append((name, module))


_imported = _Imported()


def look() -> None:
    """Take down what is imported now."""
    _imported.look()


def modules_of(packages: Sequence[str]) -> Iterator[tuple[str, ModuleType, str]]:
    """Yield the modules of packages, as of the last look: name, module and package."""
    if not _imported.by_top:
        look()
    for top in dict.fromkeys(package.partition(".")[0] for package in packages):
        for name, module in _imported.by_top.get(top, ()):
            if package := package_of(name, packages):
                yield name, module, package


def package_of(name: str, packages: Sequence[str]) -> str | None:
    """Return the package that a module lies in."""
    if not name.startswith(tuple(packages)):
        return None  # at once: this is asked of every module there is
    for package in packages:
        if name.startswith(package) and name[len(package) :][:1] in ("", "."):
            return package
    return None
