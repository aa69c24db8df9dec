"""Stands in for packages that are not installed: they can be imported, and what is called of them raises."""

import importlib.machinery
import sys
import types
from collections.abc import Callable, Sequence
from typing import Any, NoReturn

from grader.beside.imported import package_of


def stand_in_for(packages: Sequence[str]) -> None:
    """Let packages be imported from now on, where nothing else finds them."""
    sys.meta_path.append(Finder(packages, lambda name, _: _Missing(name)))


class _Missing(types.ModuleType):
    """A module that is not there, or something in it: as the import would have done, its use raises."""

    def __getattr__(self, name: str) -> "_Missing":
        if name.startswith("__"):
            raise AttributeError(name)
        return _Missing(f"{self.__name__}.{name}")

    def __call__(self, *_: Any, **__: Any) -> NoReturn:
        top = self.__name__.partition(".")[0]
        raise ModuleNotFoundError(f"No module named {top!r}", name=top)

    __getitem__ = __iter__ = __enter__ = __call__


class Finder:
    """Finds, for whatever of some packages is not imported yet, the module that `make` makes.

    `make` gets the module's name, and the one of the packages that it lies in.
    """

    def __init__(self, packages: Sequence[str], make: Callable[[str, str], types.ModuleType]) -> None:
        self.packages, self.make = packages, make

    def find_spec(self, name: str, *_: Any) -> importlib.machinery.ModuleSpec | None:
        if package_of(name, self.packages) is None:
            return None
        return importlib.machinery.ModuleSpec(name, self, is_package=True)  # type: ignore[arg-type]

    def create_module(self, spec: importlib.machinery.ModuleSpec) -> types.ModuleType:
        return self.make(spec.name, str(package_of(spec.name, self.packages)))

    def exec_module(self, module: types.ModuleType) -> None:
        """Have nothing to run."""
