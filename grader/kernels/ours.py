"""Where the rooms of this project lie outside the sandbox, and where a wheel's would be seen inside."""

from collections.abc import Iterable, Iterator, Mapping
from importlib.util import find_spec
from pathlib import Path


class NoSuchRoom(RuntimeError):
    """A package that the sandbox is to show is not installed; `str()` says which."""


def room(package: str) -> Path:
    """Return the folder of a package.

    Raises:
        NoSuchRoom: there is none.
    """
    try:
        spec = find_spec(package)
    except ModuleNotFoundError:
        spec = None
    if spec is None or not spec.submodule_search_locations:
        raise NoSuchRoom(f"c.Marker.beside names {package}, which is no package that is installed here.")
    return Path(next(iter(spec.submodule_search_locations))).resolve()


def hidden_below(packages: Iterable[str], course: Path | None, shown: Mapping[Path, str]) -> Iterator[str]:
    """Yield the folders, as seen inside, that lie in what is shown and are to be hidden.

    Args:
        packages: the rooms that are shown; what they are in is hidden: with all that the same wheel brought,
            or with all of the clone that it lies in.
        course: the course folder.
        shown: folders of the outside that are bound -> where; "" where they are.
    """
    places = {place for name in packages for place in _whole(name.partition(".")[0])}
    for outside in sorted(places | ({course.resolve()} if course else set())):
        for base, inside in ((path.resolve(), where) for path, where in shown.items()):
            if outside != base and outside.is_relative_to(base):
                yield f"{inside or base}/{outside.relative_to(base)}"


def _whole(top: str) -> Iterator[Path]:
    """Find all that belongs to a package: what was installed with it, or else its clone."""
    folder = room(top)
    installed = list(_installed_with(folder))
    cloned = not installed and (folder.parent / "pyproject.toml").is_file()
    yield from [folder.parent] if cloned else [folder, *installed]


def _installed_with(package: Path) -> Iterator[Path]:
    """List the folders that came with the same wheel as a package, and pip's notes about it, if one did."""
    for record in package.parent.glob("*.dist-info/RECORD"):
        lines = record.read_text("utf-8").splitlines()
        if any(line.startswith(f"{package.name}/__init__.py,") for line in lines):
            tops = {line.partition("/")[0] for line in lines if "/" in line}
            yield from (package.parent / top for top in tops - {".."})
