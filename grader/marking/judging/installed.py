"""What is installed here: marks must not depend on which machine, or which day, a notebook is marked."""

import hashlib
import platform
import sys
import sysconfig
from collections.abc import Iterable, Iterator, Mapping
from importlib.util import find_spec
from pathlib import Path

from grader.kernels.ours import room

_TOOLS = {"pip", "setuptools", "wheel"}  # they install; no notebook imports them
_SHOWN = 3


def installed(packages: Iterable[str]) -> dict[str, str]:
    """Name all that is installed: what it is -> its version, or a digest of the files of one of `packages`.

    Raises:
        NoSuchRoom: one of them is not there.
    """
    tops = {name.partition(".")[0] for name in packages}
    digests = {f"package {name}": f"of other code ({digest(_files(room(name)))})" for name in tops}
    return {"Python": platform.python_version(), **_distributions(), **digests}


def is_installed(module: str) -> bool:
    """Tell whether a module of this name, which is in no package, can be imported here."""
    return module in sys.stdlib_module_names or (module.isidentifier() and find_spec(module) is not None)


def differing(needed: Mapping[str, str], there: Mapping[str, str]) -> str:
    """Say what is `there` in the place of what is `needed`; nothing where all is the same."""
    names = sorted(name for name, version in needed.items() if there.get(name) != version)
    found = [f"{name} {there[name]}" if name in there else f"no {name}" for name in names[:_SHOWN]]
    return ", ".join(found) + (f" and {len(names) - _SHOWN} more" if len(names) > _SHOWN else "")


def _distributions() -> dict[str, str]:
    """Name the installed distributions and their versions, as their folders do."""
    places = {sysconfig.get_path("purelib"), sysconfig.get_path("platlib")}
    names = {path.stem for place in places for path in Path(place).glob("*.dist-info")}
    parts = (name.rpartition("-") for name in sorted(names))
    return {name: version for name, _, version in parts if name not in _TOOLS}


def digest(parts: Iterable[bytes]) -> str:
    """Return a digest of texts, one after the other; where one ends counts as well."""
    found = hashlib.blake2b(digest_size=32)
    for part in parts:
        found.update(len(part).to_bytes(8, "big"))
        found.update(part)
    return found.hexdigest()


def _files(folder: Path) -> Iterator[bytes]:
    """Yield the name and the content of each file below a folder, less what Python compiled."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and path.suffix != ".pyc":
            yield str(path.relative_to(folder)).encode()
            yield path.read_bytes()
