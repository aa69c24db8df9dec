"""Puts tools away while a question is asked: what it wants written by hand must not come from a library.

Called in the fork that answers, so that outside the asked question everything works as ever. What is put
away can still be imported and named, since an answer may do so for a check of its own; using it raises.
"""

import functools
import importlib.machinery
import os
import resource
import sys
import threading
import types
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NoReturn

from grader.beside.imported import look, modules_of, package_of
from grader.beside.stand_in_modules import Finder

_PROCESSES = {"subprocess.Popen", "os.system", "os.exec", "os.posix_spawn"}  # audit events
_SUBJECT = "\0subject"
_MOST_HELD = 20_000  # things of a notebook that are looked at


class PutAway(ImportError):
    """A tool was used that is put away; `str()` begins a sentence: "`torch` is"."""


def make_ready(packages: Sequence[str]) -> None:
    """Find out what `put_away` has to know; before the fork in which it is called."""
    look()
    _folders(tuple(packages))


def put_away(packages: Sequence[str], names: Sequence[str], namespace: Mapping[str, Any]) -> None:
    """Put tools away in this process for good, and so new processes and threads, which would have them.

    Args:
        packages: modules, with all that lies in them.
        names: functions of the notebook, under every name.
        namespace: the student's names.
    """
    for name in names:
        if isinstance(function := namespace.get(name), types.FunctionType):
            disable(function, f"`{name}` is")
    held = _held(packages, namespace)
    for module, package in _modules(tuple(held), namespace):
        for function in list(_functions(module)):
            disable(function, f"`{package}` is")
    hide(packages, namespace)
    disable(threading.Thread.start, "A new thread is")
    resource.setrlimit(resource.RLIMIT_NPROC, (0, 0))


def hide(packages: Sequence[str], namespace: Mapping[str, Any]) -> None:
    """Let packages be imported and named, but nothing in them be had through their modules."""
    for module, package in _modules(packages, namespace):
        object.__setattr__(module, "__class__", _hidden_module(package))
    sys.meta_path.insert(0, Finder(packages, lambda name, package: _hidden_module(package)(name)))
    sys.addaudithook(functools.partial(_guard, _folders(tuple(packages))))


def disable(function: Callable[..., Any], subject: str) -> None:
    """Let a function written in Python raise whatever name it is called by."""
    assert isinstance(function, types.FunctionType)
    function.__code__ = _raising_code(subject, function.__code__.co_freevars)


@functools.cache
def _raising_code(subject: str, freevars: tuple[str, ...]) -> types.CodeType:
    """Make code that raises, for functions that close over so many names."""
    code = _used.__code__
    constants = tuple(subject if one == _SUBJECT else one for one in code.co_consts)
    return code.replace(co_consts=constants, co_freevars=freevars)


def _used(*_: Any, **__: Any) -> NoReturn:
    from grader.beside.put_away import PutAway  # the code runs among another module's names

    raise PutAway("\0subject")


def _modules(packages: Sequence[str], namespace: Mapping[str, Any]) -> list[tuple[types.ModuleType, str]]:
    """Find the modules of packages, imported or held by the notebook, with the package of each."""
    held = [(_home(value), value) for value in namespace.values() if isinstance(value, types.ModuleType)]
    found = [(module, package_of(name, packages)) for name, module in held]
    imported = [(module, package) for _, module, package in modules_of(packages)]
    return imported + [(module, package) for module, package in found if package]


def _held(packages: Sequence[str], namespace: Mapping[str, Any]) -> set[str]:
    """Find the packages whose functions, classes or objects the notebook's own things hold.

    Only what is held can still be called once modules are hidden, and disabling takes time.
    """
    found, seen, waiting = set(), set[int](), list(namespace.values())
    while waiting and len(seen) < _MOST_HELD:
        one = waiting.pop()
        if id(one) in seen or isinstance(one, types.ModuleType):
            continue
        seen.add(id(one))
        if package := package_of(_home(one), packages):
            found.add(package)
        else:
            waiting += _parts(one)
    return found


def _home(one: Any) -> str:
    """Return the name of a module, or of that which defines a function, a class or an object's class."""
    if isinstance(one, types.ModuleType):
        return str(vars(one).get("__name__"))
    maker = one if isinstance(one, (type, types.FunctionType, types.BuiltinFunctionType)) else type(one)
    return str(maker.__module__)


def _parts(one: Any) -> Iterable[Any]:
    """Return what an object of the notebook holds, as far as code of the notebook gets at it."""
    if isinstance(one, (str, bytes, int, float)):
        return ()
    if isinstance(one, dict):
        return one.values()
    if isinstance(one, (list, tuple, set, frozenset)):
        return one
    if isinstance(one, types.FunctionType):
        cells = [cell.cell_contents for cell in one.__closure__ or () if cell != types.CellType()]
        wrapped = vars(one).values()
        return (*cells, *(one.__defaults__ or ()), *(one.__kwdefaults__ or {}).values(), *wrapped)
    if isinstance(one, (functools.partial, types.MethodType, staticmethod, classmethod)):
        return (getattr(one, "func", None), getattr(one, "__func__", None), *getattr(one, "args", ()))
    held = getattr(one, "__dict__", None) if _home(one) == "__main__" else None
    bases = (*one.__bases__, type(one)) if isinstance(one, type) and held else (type(one),)
    return (*(held or {}).values(), *bases) if held is not None else bases


def _functions(module: types.ModuleType) -> Iterator[types.FunctionType]:
    """Find the functions and methods that a module defines; they may be held under any names."""
    for value in vars(module).values():
        if not isinstance(value, (types.FunctionType, type)) or value.__module__ != module.__name__:
            continue
        for one in (value, *(vars(value).values() if isinstance(value, type) else ())):
            function = one.fget if isinstance(one, property) else getattr(one, "__func__", one)
            function = getattr(function, "__wrapped__", function)
            # classes also hold functions of others: an enumeration, those of `enum`
            if isinstance(function, types.FunctionType) and function.__module__ == module.__name__:
                yield function


class _Hidden(type):
    """The kind of what stands in for all that is hidden: a class, so that `isinstance` is False."""

    subject = ""

    def __getattr__(cls, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return cls

    def __call__(cls, *_: Any, **__: Any) -> NoReturn:
        raise PutAway(cls.subject)

    __getitem__ = __iter__ = __call__


@functools.cache
def stand_in(subject: str) -> Any:
    """Make what can be named, and raises `PutAway` with this subject where it is used."""
    return _Hidden("hidden", (), {"subject": subject})


@functools.cache
def _hidden_module(package: str) -> type[types.ModuleType]:
    class HiddenModule(types.ModuleType):
        def __getattribute__(self, name: str) -> Any:
            if name.startswith("__"):
                return super().__getattribute__(name)
            return stand_in(f"`{package}` is")

    return HiddenModule


@functools.cache
def _folders(packages: tuple[str, ...]) -> dict[str, str]:
    """Return where the packages lie: folder, with a slash at its end -> package."""
    found = {}
    for package in packages:
        top, *inner = package.split(".")
        spec = importlib.machinery.PathFinder.find_spec(top)
        for folder in (spec.submodule_search_locations or ()) if spec is not None else ():
            found[os.fspath(Path(folder, *inner)) + os.sep] = package
    return found


def _guard(folders: Mapping[str, str], event: str, arguments: tuple[Any, ...]) -> None:
    """Raise at what goes around: another process, or a file of a package that is read by other means."""
    if event in _PROCESSES:
        raise PutAway("A new process is")
    if event == "open" and folders and isinstance(arguments[0], str):
        for folder, package in folders.items():
            if arguments[0].startswith(folder):
                raise PutAway(f"`{package}` is")
