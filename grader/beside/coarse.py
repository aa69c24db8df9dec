"""Lets differences tell nothing: for a while elementary functions keep six digits, and no imaginary part.

A formula that was derived stays right to five digits; a slope that is measured, by a small step or by a
complex one, loses all of them. Used in asked code, around the call of an answer.
"""

import contextlib
import operator
import sys
from collections.abc import Callable, Iterator, Mapping
from types import ModuleType
from typing import Any

import numpy as np

from grader.beside.imported import look, modules_of
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
    if not _watched.fresh:
        make_ready()
    plain = _watched.plain
    own = [*namespaces, *_spaces(namespaces)]
    before = [*_watched.held, *((s, n, v) for s in own for n, v in s.items() if id(v) in plain)]
    for space, name, value in before:
        space[name] = plain[id(value)]
    try:
        yield
    finally:
        for space, name, value in before:
            space[name] = value


def steady(code: str, given: Mapping[str, Any], namespace: Namespace, answer: str) -> Any:
    """Return what code gives, or `fine` and `rough` values if these differ while functions are coarse.

    The second time the answer's cell has run again (see `replay.afresh`), so that its own names for functions
    are coarse as well.
    """
    fine = value_of(code, namespace | dict(given))
    rough = roughly(code, given, namespace, answer)
    return fine if _near(fine, rough) else {"fine": fine, "rough": rough}


def _near(fine: Any, rough: Any) -> bool:
    """Tell whether numbers are the same but for rounding; what is no number is judged as it stands."""
    if isinstance(fine, dict) and isinstance(rough, dict):
        return all(name in rough and _near(value, rough[name]) for name, value in fine.items())
    try:
        one, other = np.asarray(fine, dtype=float), np.asarray(rough, dtype=float)
        return bool(np.allclose(one, other, rtol=_NEAR, atol=_NEAR, equal_nan=True))
    except (TypeError, ValueError):
        return True


def make_ready() -> None:
    """Find the functions that become coarse; before the fork in which they do, which is slower at it."""
    look()
    _watched.look()


def not_ready() -> None:
    """Say that what was found before may be so no more."""
    _watched.fresh = False


def roughly(code: str, given: Mapping[str, Any], namespace: Namespace, answer: str) -> Any:
    """Return what code gives on the answer made again while functions are coarse."""
    with coarse(namespace):
        return afresh(code, given, namespace, answer, power=_Coarse(operator.pow, np.inf))


class _Watched:
    """Where modules hold functions that become coarse: places of a module are read anew when they change."""

    def __init__(self) -> None:
        self.fresh = False
        self.special: ModuleType | None = None
        self.plain: dict[int, _Coarse] = {}
        self.seen: dict[str, tuple[list[int], list[tuple[Namespace, str, Any]]]] = {}

    def look(self) -> None:
        """Read the modules that are imported."""
        self.fresh = True
        special = sys.modules.get(_SPECIAL)
        if not self.plain or special is not self.special:
            self.special, self.plain, self.seen = special, _stand_ins(special), {}
        for name, module, _ in modules_of((*_PLAIN, *_HOLDING)):
            values = list(map(id, list(vars(module).values())))
            if name not in self.seen or self.seen[name][0] != values:
                self.seen[name] = values, self._places(vars(module))

    def _places(self, space: Namespace) -> list[tuple[Namespace, str, Any]]:
        return [(space, name, value) for name, value in list(space.items()) if id(value) in self.plain]

    @property
    def held(self) -> Iterator[tuple[Namespace, str, Any]]:
        """The names of a module, one of them, and the function."""
        for _, places in self.seen.values():
            yield from places


def _stand_ins(special: ModuleType | None) -> dict[int, "_Coarse"]:
    """Make what stands in for each function, by its id."""
    modules = [module for name in _PLAIN if (module := sys.modules.get(name)) is not None]
    found = [value for module in modules for name, value in vars(module).items() if name in _NAMES]
    found += [value for value in vars(special).values() if isinstance(value, np.ufunc)] if special else []
    bounded = {id(one) for one in found if getattr(one, "__name__", "") in _LOGARITHMS}
    return {id(one): _Coarse(one, 1.0 if id(one) in bounded else np.inf) for one in (*found, pow)}


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


_watched = _Watched()


def _rounded(value: Any, most: float) -> Any:
    if isinstance(value, (float, complex)) and not isinstance(value, np.generic):
        return float(_rounded(np.float64(value.real), most))
    if getattr(getattr(value, "dtype", None), "kind", "") not in ("f", "c"):
        return value
    real = np.real(value)
    exponent = np.minimum(np.frexp(real)[1], np.frexp(most)[1] if np.isfinite(most) else _HIGHEST)
    return np.ldexp(np.round(np.ldexp(real, _BITS - exponent)), exponent - _BITS)
