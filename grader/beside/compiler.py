"""Puts off importing PyTorch's compiler, most of what PyTorch is, until something is compiled."""

import importlib
import importlib.machinery
import sys
from collections.abc import Callable, Mapping
from contextlib import nullcontext
from types import ModuleType
from typing import Any

_COMPILER = "torch._dynamo"


def put_off() -> None:
    """Let PyTorch, which is imported already, and what builds on it, do without its compiler.

    What they ask of it all the time is to leave them alone. Whatever else is asked of it imports it.
    """
    if _COMPILER in sys.modules:
        return
    sys.modules.update({name: _PutOff(name, known) for name, known in _KNOWN.items()})
    sys.modules["torch"]._dynamo = sys.modules[_COMPILER]  # type: ignore[attr-defined]
    for name in _KNOWN.keys() - {_COMPILER}:
        setattr(sys.modules[_COMPILER], name.rpartition(".")[2], sys.modules[name])


class _PutOff(ModuleType):
    """A module that is imported when anything but `known` is asked of it."""

    def __init__(self, name: str, known: Mapping[str, Callable[..., Any]]) -> None:
        super().__init__(name)
        vars(self).update(known)

    def __getattr__(self, name: str) -> Any:
        below = name == "__path__" and self.__name__ == _COMPILER  # a module in it is imported
        if name.startswith("__") and not below:  # whoever goes over all modules looks for such
            raise AttributeError(name)
        return getattr(_imported(self.__name__), name)


class _Found:
    """Finds what is there: what was about to be imported below a module that was put off is not run twice."""

    def find_spec(self, name: str, *_: Any) -> importlib.machinery.ModuleSpec | None:
        if not name.startswith(f"{_COMPILER}.") or name not in sys.modules:
            return None
        return importlib.machinery.ModuleSpec(name, self)  # type: ignore[arg-type]

    def create_module(self, spec: importlib.machinery.ModuleSpec) -> ModuleType:
        return sys.modules[spec.name]

    def exec_module(self, module: ModuleType) -> None:
        """Have nothing to run."""


def _imported(name: str) -> ModuleType:
    for one in _KNOWN:
        if isinstance(sys.modules.get(one), _PutOff):
            del sys.modules[one]
    if not any(isinstance(finder, _Found) for finder in sys.meta_path):
        sys.meta_path.insert(0, _Found())
    return importlib.import_module(name)


def _disable(function: Any = None, *_: Any, **__: Any) -> Any:
    """Return the function: nothing is compiled. Called with none, it is a decorator."""
    return _disable if function is None else function


def _graph_break(*_: Any, **__: Any) -> None:
    """Do nothing: there is no graph to break."""


def _is_compile_supported(device: Any) -> Any:
    return _imported(f"{_COMPILER}.utils").is_compile_supported(device)


_KNOWN: dict[str, dict[str, Callable[..., Any]]] = {
    _COMPILER: {"disable": _disable, "graph_break": _graph_break},  # each step of an optimizer
    f"{_COMPILER}.compiled_autograd": {"_disable": nullcontext},  # torch.func.grad
    f"{_COMPILER}.utils": {"is_compile_supported": _is_compile_supported},  # torchvision, to ask it later
}
