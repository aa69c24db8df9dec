"""Imports modules ahead of time, and does what they do only once, so that forks have it behind them."""

import ast
import importlib
import io
import sys
from collections.abc import Container, Iterable
from pathlib import Path
from typing import NoReturn

from grader.beside.compiler import put_off
from grader.beside.imported import package_of

NO_GPU = (
    "There is no GPU where notebooks are marked. Write "
    "device = 'cuda' if torch.cuda.is_available() else 'cpu' and .to(device)."
)


def warm_up(names: Iterable[str]) -> None:
    """Import what exists of `names`; a name may also be that of something inside a module."""
    names = list(names)
    if any(package_of(name, ["torch", "torchvision"]) for name in names):
        _import(["torch"])
        _make_torch_ready()  # torchvision would import what this puts off
    _import(names)
    _make_torch_ready()


def use_once() -> None:
    """Do what notebooks do with libraries that are imported: the first time takes them much longer."""
    if "torch" in sys.modules:
        _import(["torch.fx.experimental.symbolic_shapes"])  # backward(gradient) would, for 0.4 s
        _without_gpu()
        _compute_with_torch()
    if "matplotlib.pyplot" in sys.modules:
        _import(["IPython.core.pylabtools"])  # not matplotlib_inline: it looks for the kernel
        _draw_a_figure()
    if "sympy" in sys.modules:
        _derive_a_formula()
    if "tqdm" in sys.modules:
        _without_a_watch()


def import_rooms(packages: Iterable[str]) -> None:
    """Import those modules of packages that need nothing but what is imported already, or lies in them."""
    rooms = {
        f"{package}.{path.stem}": path
        for package in packages
        for folder in importlib.import_module(package).__path__
        for path in Path(folder).glob("*.py")
    }
    needed = {name: _needed(path.read_text("utf-8"), rooms.keys()) for name, path in rooms.items()}
    while ready := [name for name, needs in needed.items() if not needs]:
        for name in ready:
            del needed[name]
            importlib.import_module(name)
        for needs in needed.values():
            needs.difference_update(ready)


def _needed(source: str, rooms: Container[str]) -> set[str]:
    """Find what is not imported yet of the modules that one imports as soon as it is imported itself."""
    found = set()
    for statement in ast.parse(source).body:
        if isinstance(statement, ast.Import):
            found |= {alias.name for alias in statement.names}
        elif isinstance(statement, ast.ImportFrom) and statement.module:
            inner = {f"{statement.module}.{alias.name}" for alias in statement.names}
            found |= {statement.module, *(name for name in inner if name in rooms)}
    return {n for n in found if n not in sys.modules and n.partition(".")[0] not in sys.stdlib_module_names}


def _import(names: Iterable[str]) -> None:
    for name in names:
        parent, _, last = name.rpartition(".")
        if parent in sys.modules and hasattr(sys.modules[parent], last):
            continue
        try:
            importlib.import_module(name)
        except ImportError:  # a helper file of a notebook, or a name that is no module
            continue


def _make_torch_ready() -> None:
    """Put its compiler off, and fix its threads: load must not change marks, no pool may exist before a fork.

    Not that of threads between operations, which may be set once in a process: that is the notebook's to do.
    """
    if "torch" in sys.modules:
        put_off()
        sys.modules["torch"].set_num_threads(1)


def _without_gpu() -> None:
    """Say what is so: else PyTorch asks every fork, and so every student, to start processes differently."""
    import torch

    def refuse() -> NoReturn:
        raise RuntimeError(NO_GPU)

    torch.cuda._lazy_init = refuse


def _compute_with_torch() -> None:
    """Let PyTorch look at the processor, which it does at its first sum, and which forks do not see.

    No gradient: a fork cannot go on with the threads that may come of the first.
    """
    import torch

    numbers = torch.ones(2, 2)
    (numbers @ numbers).sum().item()


def _draw_a_figure() -> None:
    """Find the fonts, and load what reads and writes pictures: the first figure takes twice as long."""
    from matplotlib.figure import Figure

    figure = Figure()
    panel = figure.add_subplot(xscale="log", title="a", xlabel="b")
    panel.plot([1, 10], label="c")
    panel.legend()
    figure.savefig(io.BytesIO(), bbox_inches="tight")


def _derive_a_formula() -> None:
    """Import what SymPy imports only when it first differentiates, prints and puts numbers in."""
    import sympy

    x, y = sympy.symbols("x y", real=True)
    slope = sympy.diff(sympy.log(sympy.exp(x) / (1 + x * y)) + sympy.Max(0, x), x)
    sympy.latex(slope)
    slope.xreplace({x: sympy.Float(0.5), y: sympy.Float(2)}).evalf()


def _without_a_watch() -> None:
    """Let no bar start the thread that looks after slow bars: no bar is drawn, and forks have no threads."""
    sys.modules["tqdm"].tqdm.monitor_interval = 0
