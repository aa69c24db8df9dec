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
        packages: the rooms that are shown; what they are in is hidden: with what pip notes about it, or with
            all of the clone that it lies in.
        course: the course folder.
        shown: folders of the outside that are bound -> where; "" where they are.
    """
    ours = [place for top in sorted({name.partition(".")[0] for name in packages}) for place in _whole(top)]
    for outside in dict.fromkeys([*ours, *([course.resolve()] if course else [])]):
        for base, inside in shown.items():
            if outside != base.resolve() and outside.is_relative_to(base.resolve()):
                yield f"{inside or base.resolve()}/{outside.relative_to(base.resolve())}"


def _whole(top: str) -> Iterator[Path]:
    """Find all that belongs to a package: it and its notes where it is installed, or else its clone."""
    folder = room(top)
    notes = list(_notes(folder))
    cloned = not notes and (folder.parent / "pyproject.toml").is_file()
    yield from [folder.parent] if cloned else [folder, *notes]


def _notes(folder: Path) -> Iterator[Path]:
    """Find pip's notes about the distribution that a package lies in."""
    for record in folder.parent.glob("*.dist-info/RECORD"):
        if f"{folder.name}/__init__.py," in record.read_text("utf-8"):
            yield record.parent
