"""Stands in for packages that are not installed: they can be imported, and what is called of them raises."""

import importlib.machinery
import sys
import types
from collections.abc import Collection
from typing import Any, NoReturn


def stand_in_for(packages: Collection[str]) -> None:
    """Let packages be imported from now on, where nothing else finds them."""
    sys.meta_path.append(_Finder(packages))


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


class _Finder:
    def __init__(self, packages: Collection[str]) -> None:
        self.packages = packages

    def find_spec(self, name: str, *_: Any) -> importlib.machinery.ModuleSpec | None:
        if name.partition(".")[0] not in self.packages:
            return None
        return importlib.machinery.ModuleSpec(name, self, is_package=True)  # type: ignore[arg-type]

    def create_module(self, spec: importlib.machinery.ModuleSpec) -> types.ModuleType:
        return _Missing(spec.name)

    def exec_module(self, module: types.ModuleType) -> None:
        """Have nothing to run."""
