"""Puts other packages away, as they are while answers are marked: what runs then needs NumPy alone."""

import sys
from contextlib import contextmanager

AWAY = (
    *("torch", "torchvision", "sklearn", "scipy", "sympy", "tensorflow", "jax", "keras", "autograd"),
    *("mpmath", "decimal", "_decimal", "_pydecimal", "fractions"),
)


class Away:
    """Stands in for a package and for all that is in it: it may be named and not be used."""

    def __init__(self, package):
        self._package = package

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return self

    def __call__(self, *_, **__):
        raise ImportError(f"`{self._package}` is put away while this is marked. Write it with NumPy alone.")


@contextmanager
def numpy_alone():
    """Put the packages away until the `with` block ends."""
    notebook = vars(sys.modules["__main__"])
    found = [(notebook, name, _package(value)) for name, value in notebook.items()]
    found += [(sys.modules, name, name.partition(".")[0]) for name in {*sys.modules, *AWAY}]
    kept = [(space, name, space.get(name), package) for space, name, package in found if package in AWAY]
    for space, name, _, package in kept:
        space[name] = Away(package)
    try:
        yield
    finally:
        for space, name, value, _ in kept:
            if value is None:
                del space[name]
            else:
                space[name] = value


def _package(value):
    """Name the package that a module, a function, a class or an object comes from."""
    home = value.__name__ if isinstance(value, type(sys)) else getattr(value, "__module__", None)
    return home.partition(".")[0] if isinstance(home, str) else ""
