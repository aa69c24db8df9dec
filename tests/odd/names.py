"""Scratch cells that bind names which others use, or leave a mode on."""

import builtins
import re

import numpy

from grader.verifying.odd import CannotHappen, Handed, Oddity


def scratch(code: str, *needs: str):
    """Put a cell right after the imports, where the notebook imports what it needs."""

    def change(handed: Handed) -> None:
        place = handed.given[0]
        if not all(f"import {name}" in handed.source(place) for name in needs):
            raise CannotHappen
        handed.insert(place + 1, code)

    return change


def last(code: str, *needs: str):
    """Put a cell right before the last answer."""

    def change(handed: Handed) -> None:
        if not all(f"import {name}" in handed.source(handed.given[0]) for name in needs):
            raise CannotHappen
        handed.insert(handed.answers[-1], code)

    return change


def after(code: str):
    """Put a cell right after each answer."""

    def change(handed: Handed) -> None:
        for place in reversed(handed.answers):
            handed.insert(place + 1, code)

    return change


BUILTINS = {"dict": "{}", "list": "[1, 2]", "id": "7", "type": "'relu'", "sum": "0", "len": "3", "max": "1.0"}
BUILTINS |= {"min": "0.0", "input": "1", "str": "'s'", "range": "[0]", "zip": "0", "map": "{}", "set": "()"}
BUILTINS |= {
    "float": "0.5",
    "int": "3",
    "abs": "None",
    "all": "[]",
    "any": "[]",
    "print": "None",
    "iter": "0",
}


def _builtins(handed: Handed) -> None:
    """Bind the builtins that no cell uses, while each answer is tested."""
    sources = "\n".join(handed.source(place) for place in range(len(handed.cells)))
    used = set(re.findall(r"\w+", sources))
    bind = "".join(f"{name} = {value}\n" for name, value in BUILTINS.items() if name not in used)
    handed.insert(handed.given[0] + 1, bind)


def _star(handed: Handed) -> None:
    """Bind builtins as NumPy's own names, where no cell calls one of those."""
    taken = {name for name in numpy.__all__ if hasattr(builtins, name)}
    sources = "\n".join(handed.source(place) for place in range(len(handed.cells)))
    if taken & set(re.findall(r"(?<![\w.])(\w+)\(", sources)):
        raise CannotHappen
    scratch("from numpy import *")(handed)


def breaking(mode: str, code: str, off: str, *needs: str):
    """Leave a mode on after the imports, have a cell stop at it, and put it back."""

    def change(handed: Handed) -> None:
        for source in (off, code, mode):
            scratch(source, *needs)(handed)

    return change


def stopped(code: str, error: str, mode: str, setter: str) -> str:
    line = setter.rpartition("\n")[2]
    return f"Your notebook stopped in cell 3 (`{code}`): {error}. {mode} there, since cell 2 (`{line}`)."


def of_torch(mode: str, code: str, off: str, error: str, words: str) -> Oddity:
    says = stopped(code, error, words, mode)
    return Oddity(f"`{mode}` breaks a cell", breaking(mode, code, off, "torch"), says=says)


RAISE = "import numpy\nnumpy.seterr(all='raise')"
WARN = "import warnings\nwarnings.simplefilter('error')"
ODDITIES = [
    Oddity("builtins are bound", _builtins),
    Oddity("`_` and `__` are bound", scratch("_ = __ = ___ = 3")),
    Oddity("`In` and `Out` are bound", last("Out = [1]")),
    Oddity("`json`, `sys` and `os` are bound", scratch("json = sys = math = random = 'mine'")),
    Oddity("`exit`, `quit` and `get_ipython` are bound", last("exit = quit = None")),
    Oddity("names of tests are bound", scratch("answer_ = made_ = befores_ = facts_ = None")),
    Oddity("warnings are errors", last("import warnings\nwarnings.simplefilter('error')")),
    Oddity("NumPy raises", last("import numpy\nnumpy.seterr(all='raise')")),
    Oddity("NumPy prints with two digits", scratch("import numpy\nnumpy.set_printoptions(precision=2)")),
    Oddity("float64 by default", last("torch.set_default_dtype(torch.float64)", "torch")),
    Oddity("no gradients", last("torch.set_grad_enabled(False)", "torch")),
    Oddity("a default device", last("torch.set_default_device('cpu')", "torch")),
    Oddity("the device meta by default", last("torch.set_default_device('meta')", "torch")),
    Oddity("anomalies are detected", scratch("torch.autograd.set_detect_anomaly(True)", "torch")),
    Oddity("algorithms are deterministic", scratch("torch.use_deterministic_algorithms(True)", "torch")),
    Oddity(
        "a style of figures",
        scratch("import matplotlib.pyplot\nmatplotlib.pyplot.style.use('ggplot')"),
        seconds=10,
    ),
    Oddity(
        "figures are interactive",
        scratch("import matplotlib.pyplot\nmatplotlib.pyplot.ion()"),
        seconds=10,
    ),
    Oddity("the collector is off", scratch("import gc\ngc.disable()")),
    Oddity("a decimal context", scratch("import decimal\ndecimal.getcontext().prec = 3")),
    Oddity("another folder", last("import os, tempfile\nos.chdir(tempfile.mkdtemp())")),
    Oddity("standard output is replaced", last("import io, sys\nsys.stdout = io.StringIO()")),
    Oddity("seeded anew", scratch("import random, numpy\nrandom.seed(1)\nnumpy.random.seed(1)")),
    Oddity("names of the marker are bound", scratch("grader = feedforward = ask = expect = score = None")),
    Oddity("everything of NumPy is imported", _star),
    Oddity("a high limit of recursion", scratch("import sys\nsys.setrecursionlimit(10**6)")),
    Oddity("tracebacks are limited", scratch("import sys\nsys.tracebacklimit = 0")),
    Oddity("everything is logged", scratch("import logging\nlogging.basicConfig(level=logging.DEBUG)")),
    Oddity(
        "NumPy raises in a cell",
        breaking(RAISE, "numpy.ones(1) / 0", "numpy.seterr(all='warn', under='ignore')"),
        says=stopped(
            "numpy.ones(1) / 0",
            "FloatingPointError: divide by zero encountered in divide",
            "NumPy still raised instead of warning",
            RAISE,
        ),
    ),
    Oddity(
        "a warning is an error in a cell",
        breaking(WARN, "warnings.warn('old')", "warnings.simplefilter('default')"),
        says=stopped("warnings.warn('old')", "UserWarning: old", "Warnings were still errors", WARN),
    ),
    of_torch(
        "torch.set_grad_enabled(False)",
        "torch.ones(1, requires_grad=True).sum().backward()",
        "torch.set_grad_enabled(True)",
        "RuntimeError: element 0 of tensors does not require grad and does not have a grad_fn",
        "Gradients were still switched off",
    ),
    of_torch(
        "torch.set_default_dtype(torch.float64)",
        "torch.ones(1, 1) @ torch.ones(1, 1, dtype=torch.float32)",
        "torch.set_default_dtype(torch.float32)",
        "RuntimeError: expected m1 and m2 to have the same dtype, but got: double != float",
        "The default dtype was still another one",
    ),
    of_torch(
        "torch.set_default_device('meta')",
        "torch.ones(1).item()",
        "torch.set_default_device(None)",
        "RuntimeError: Tensor.item() cannot be called on meta tensors",
        "The default device was still another one",
    ),
    Oddity(
        "a mode that has nothing to do with an error",
        breaking("torch.set_grad_enabled(False)", "1 / 0", "torch.set_grad_enabled(True)", "torch"),
        says="Your notebook stopped in cell 3 (`1 / 0`): ZeroDivisionError: division by zero. Everything",
    ),
    Oddity("SymPy prints", scratch("sp.init_printing()", "sympy as sp")),
]
