"""Imports modules ahead of time, and does what they do only once, so that forks have it behind them."""

import importlib
import io
import sys
from collections.abc import Iterable
from typing import NoReturn

NO_GPU = (
    "There is no GPU where notebooks are marked. Write "
    "device = 'cuda' if torch.cuda.is_available() else 'cpu' and .to(device)."
)


def warm_up(names: Iterable[str]) -> None:
    """Import what exists of `names`; a name may also be that of something inside a module."""
    _import(names)
    if "torch" in sys.modules:
        _import(["torch._dynamo"])  # the first optimizer would, for 1.3 s in every notebook
        _single_threaded_torch()
        _without_gpu()
    if "matplotlib.pyplot" in sys.modules:
        _import(["IPython.core.pylabtools"])  # not matplotlib_inline: it looks for the kernel
        _draw_a_figure()


def _import(names: Iterable[str]) -> None:
    for name in names:
        parent, _, last = name.rpartition(".")
        if parent in sys.modules and hasattr(sys.modules[parent], last):
            continue
        try:
            importlib.import_module(name)
        except ImportError:  # a helper file of a notebook, or a name that is no module
            continue


def _single_threaded_torch() -> None:
    """Fix the number of threads: load must not change marks, and no pool may exist before a fork.

    Not that of threads between operations, which may be set once in a process: that is the notebook's to do.
    """
    import torch

    torch.set_num_threads(1)


def _without_gpu() -> None:
    """Say what is so: else PyTorch asks every fork, and so every student, to start processes differently."""
    import torch

    def refuse() -> NoReturn:
        raise RuntimeError(NO_GPU)

    torch.cuda._lazy_init = refuse


def _draw_a_figure() -> None:
    """Find the fonts, and load what reads and writes pictures: the first figure takes twice as long."""
    from matplotlib.figure import Figure

    figure = Figure()
    panel = figure.add_subplot(xscale="log", title="a", xlabel="b")
    panel.plot([1, 10], label="c")
    panel.legend()
    figure.savefig(io.BytesIO(), bbox_inches="tight")
