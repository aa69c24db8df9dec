"""Gets the real data sets through torchvision: from archives that are there already, or from a network."""

import contextlib
import hashlib
import http.client
import shutil
import socket
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

from feedforward.data.root import Kind, look
from feedforward.data.sets import DataSet

_SECONDS = 20.0
Progress = Callable[[str], None]


class NoRealData(Exception):
    """The real set cannot be had here; `str()` says why."""


def fetch(root: Path, staging: Path, data_set: DataSet, progress: Progress) -> Path:
    """Make the folder of the real set under `staging`; return it.

    Whole archives in `root`, or left in `staging` by an interrupted download, are not loaded again; others
    are named and replaced.

    Raises:
        NoRealData: neither the archives nor a network are there, or what came is not the set.
    """
    import torchvision.datasets  # type: ignore[import-untyped]

    known = getattr(torchvision.datasets, data_set.name)
    for problem in _collect(root, staging, data_set, dict(known.resources)):
        progress(f"{problem}; it is not used.")
    raw = staging / data_set.name / "raw"
    missing = [name for name, _ in known.resources if not (raw / name).is_file()]
    if missing and not any(_answers(mirror + missing[0]) for mirror in known.mirrors):
        raise NoRealData("there is no network, or its servers do not answer")
    try:
        with _patience():
            known(str(staging), train=True, download=True)
    except (OSError, RuntimeError, http.client.HTTPException) as error:
        raise NoRealData(f"the download failed ({type(error).__name__}: {error})") from error
    if look(staging, data_set).kind is not Kind.REAL:
        raise NoRealData("what was downloaded is not the data set")
    return staging / data_set.name


def _collect(root: Path, staging: Path, data_set: DataSet, md5: dict[str, str]) -> list[str]:
    """Keep whole archives only in `staging`, adding those of `root`; name the others."""
    raw, bad = staging / data_set.name / "raw", []
    raw.mkdir(parents=True, exist_ok=True)
    for place in (root / data_set.name / "raw", raw):
        for name, right in md5.items():
            archive = place / name
            if not archive.is_file():
                continue
            if hashlib.md5(archive.read_bytes(), usedforsecurity=False).hexdigest() != right:
                bad.append(f"{archive}: not whole (its checksum is wrong)")
                if place == raw:
                    archive.unlink()
            elif place != raw:
                shutil.copyfile(archive, raw / name)
    for unpacked in data_set.crc32:
        (raw / unpacked).unlink(missing_ok=True)
    return bad


def _answers(url: str) -> bool:
    """Tell whether a server answers soon; proxies that the environment names are used."""
    try:
        with urllib.request.urlopen(urllib.request.Request(url, method="HEAD"), timeout=_SECONDS):
            return True
    except (OSError, http.client.HTTPException, ValueError):
        return False


@contextlib.contextmanager
def _patience() -> Iterator[None]:
    """Let a connection that stands still fail; torchvision itself would wait for ever."""
    before = socket.getdefaulttimeout()
    socket.setdefaulttimeout(_SECONDS)
    try:
        yield
    finally:
        socket.setdefaulttimeout(before)
