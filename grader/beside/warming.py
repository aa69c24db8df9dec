"""Imports modules ahead of time, and does what they do only once, so that forks have it behind them."""

import importlib
import io
import sys
from collections.abc import Iterable


def warm_up(names: Iterable[str]) -> None:
    """Import what exists of `names`; a name may also be that of something inside a module."""
    _import(names)
    if "torch" in sys.modules:
        _import(["torch._dynamo"])  # the first optimizer would, for 1.3 s in every notebook
        _single_threaded_torch()
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
    """Fix the number of threads: load must not change marks, and no pool may exist before a fork."""
    import torch

    torch.set_num_threads(1)
    torch.set_num_interop_threads(1)


def _draw_a_figure() -> None:
    """Find the fonts, and load what reads and writes pictures: the first figure takes twice as long."""
    from matplotlib.figure import Figure

    figure = Figure()
    panel = figure.add_subplot(xscale="log", title="a", xlabel="b")
    panel.plot([1, 10], label="c")
    panel.legend()
    figure.savefig(io.BytesIO(), bbox_inches="tight")
