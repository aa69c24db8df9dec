"""Lets differences tell nothing: for a while elementary functions keep six digits, and no imaginary part.

A formula that was derived stays right to five digits; a slope that is measured, by a small step or by a
complex one, loses all of them. Used in asked code, around the call of an answer.
"""

import cmath
import contextlib
import math
import sys
from collections.abc import Callable, Iterator
from types import ModuleType
from typing import Any

import numpy as np

_BITS = 20
_NEAR = 5e-6
_HIGHEST = 1024  # the exponent of the largest float
_LOGARITHMS = ("log", "log1p", "log2", "log10", "logaddexp", "logaddexp2", "log_ndtr", "log_expit", "xlogy")
_EXPONENTIALS = ("exp", "exp2", "expm1", "pow", "power", "float_power")
_SIGMOIDS = ("tanh", "sinh", "cosh", "erf", "erfc", "ndtr", "expit")
_KINKS = ("maximum", "fmax", "minimum", "fmin", "abs", "absolute", "fabs")
_NAMES = (*_LOGARITHMS, *_EXPONENTIALS, *_SIGMOIDS, *_KINKS)
Namespace = dict[str, Any]


@contextlib.contextmanager
def coarse(*namespaces: Namespace) -> Iterator[None]:
    """Round what elementary functions give, in their modules and in namespaces that hold them by name."""
    special = sys.modules.get("scipy.special")
    modules: list[ModuleType] = [np, math, cmath, *([special] if special else [])]
    plain = {id(found) for module in modules for name in _NAMES if (found := getattr(module, name, None))}
    spaces: list[Namespace] = [*(vars(module) for module in modules), *namespaces, *_spaces(namespaces)]
    before = [(space, name, value) for space in spaces for name, value in space.items() if id(value) in plain]
    for space, name, value in before:
        space[name] = _Coarse(value, most=1.0 if value.__name__ in _LOGARITHMS else np.inf)
    try:
        yield
    finally:
        for space, name, value in before:
            space[name] = value


def steady(call: Callable[[], Any], namespace: Namespace) -> Any:
    """Return what a call gives; if it gives something else while functions are coarse, that."""
    fine = call()
    with coarse(namespace):
        rough = call()
    try:
        one, other = np.asarray(fine, dtype=float), np.asarray(rough, dtype=float)
        same = np.allclose(one, other, rtol=_NEAR, atol=_NEAR, equal_nan=True)
    except (TypeError, ValueError):  # no numbers: whatever it is, it is judged as it stands
        return fine
    return fine if same else rough


def _spaces(namespaces: tuple[Namespace, ...]) -> list[Namespace]:
    """List the globals of all functions in them: those of the student's cells among them."""
    found = {}
    for value in [value for space in namespaces for value in space.values()]:
        its = getattr(value, "__globals__", None)
        if isinstance(its, dict) and its.get("__name__") == "__main__":
            found[id(its)] = its
    return list(found.values())


class _Coarse:
    """Stands in for a function of numbers or arrays.

    What it gives is rounded by a millionth of itself or of `most`, whichever is less: `exp` of a logarithm
    would make a relative error of an absolute one.
    """

    def __init__(self, function: Callable[..., Any], most: float) -> None:
        self._function, self._most = function, most

    def __call__(self, *args: Any, **options: Any) -> Any:
        value = self._function(*args, **options)
        if options.get("out") is None:
            return _rounded(value, self._most)
        value[...] = _rounded(value, self._most)
        return value

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._function, name)
        return _Coarse(found, self._most) if callable(found) else found


def _rounded(value: Any, most: float) -> Any:
    if isinstance(value, (float, complex)) and not isinstance(value, np.generic):
        return float(_rounded(np.float64(value.real), most))
    if getattr(getattr(value, "dtype", None), "kind", "") not in ("f", "c"):
        return value
    real = np.real(value)
    exponent = np.minimum(np.frexp(real)[1], np.frexp(most)[1] if np.isfinite(most) else _HIGHEST)
    return np.ldexp(np.round(np.ldexp(real, _BITS - exponent)), exponent - _BITS)
