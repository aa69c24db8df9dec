"""Lets differences tell nothing: for a while elementary functions keep six digits, and no imaginary part.

A formula that was derived stays right to five digits; a slope that is measured, by a small step or by a
complex one, loses all of them. Used in asked code, around the call of an answer.
"""

import contextlib
import functools
import operator
import sys
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import numpy as np

from grader.beside.replay import afresh, value_of

_BITS = 20
_NEAR = 5e-6
_HIGHEST = 1024  # the exponent of the largest float
_LOGARITHMS = ("log", "log1p", "log2", "log10", "logaddexp", "logaddexp2", "log_ndtr", "log_expit", "xlogy")
_NAMES = {
    *_LOGARITHMS,
    *("exp", "exp2", "expm1", "pow", "power", "float_power", "logspace", "geomspace"),
    *("tanh", "sinh", "cosh", "arctanh", "arcsinh", "arccosh", "atanh", "asinh", "acosh", "erf", "erfc"),
    *("sin", "cos", "tan", "arcsin", "arccos", "arctan", "arctan2", "asin", "acos", "atan", "atan2", "angle"),
    *("maximum", "fmax", "minimum", "fmin", "abs", "absolute", "fabs"),
}
_PLAIN = ("numpy", "math", "cmath", "operator")  # whose functions of these names become coarse
_SPECIAL = "scipy.special"  # all of whose functions do
_HOLDING = (_SPECIAL, "statistics", "builtins")  # packages that hold them by name
Namespace = dict[str, Any]


@contextlib.contextmanager
def coarse(*namespaces: Namespace) -> Iterator[None]:
    """Round what elementary functions give, in their modules and in namespaces that hold them by name."""
    plain = _functions()
    own = [*namespaces, *_spaces(namespaces)]
    before = [*_held(), *((s, n, v) for s in own for n, v in s.items() if id(v) in plain)]
    for space, name, value in before:
        space[name] = plain[id(value)]
    try:
        yield
    finally:
        for space, name, value in before:
            space[name] = value


def steady(code: str, given: Mapping[str, Any], namespace: Namespace, answer: str) -> Any:
    """Return what code gives; if it gives something else while functions are coarse, that.

    The second time the answer's cell has run again (see `replay.afresh`), so that its own names for functions
    are coarse as well.
    """
    fine = value_of(code, namespace | dict(given))
    rough = roughly(code, given, namespace, answer)
    return fine if _near(fine, rough) else rough


def _near(fine: Any, rough: Any) -> bool:
    """Tell whether numbers are the same but for rounding; what is no number is judged as it stands."""
    if isinstance(fine, dict) and isinstance(rough, dict):
        return all(name in rough and _near(value, rough[name]) for name, value in fine.items())
    try:
        one, other = np.asarray(fine, dtype=float), np.asarray(rough, dtype=float)
        return bool(np.allclose(one, other, rtol=_NEAR, atol=_NEAR, equal_nan=True))
    except (TypeError, ValueError):
        return True


def roughly(code: str, given: Mapping[str, Any], namespace: Namespace, answer: str) -> Any:
    """Return what code gives on the answer made again while functions are coarse."""
    with coarse(namespace):
        return afresh(code, given, namespace, answer, power=_Coarse(operator.pow, np.inf))


@functools.cache
def _functions() -> dict[int, "_Coarse"]:
    """Make what stands in for each function, by its id."""
    modules = [(name, module) for name in _PLAIN if (module := sys.modules.get(name)) is not None]
    found = [value for _, module in modules for name, value in vars(module).items() if name in _NAMES]
    special = sys.modules.get(_SPECIAL)
    found += [value for value in vars(special).values() if isinstance(value, np.ufunc)] if special else []
    return {id(one): _Coarse(one, 1.0 if one.__name__ in _LOGARITHMS else np.inf) for one in (*found, pow)}


@functools.cache
def _held() -> list[tuple[Namespace, str, Any]]:
    """List where modules hold such functions: the names of a module, one of them, and the function."""
    plain, packages = _functions(), (*_PLAIN, *_HOLDING)
    return [
        (vars(module), name, value)
        for package, module in list(sys.modules.items())
        if package.startswith(packages)
        for name, value in list(vars(module).items())
        if id(value) in plain
    ]


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
