"""Makes a data root whole: the real sets where they can be had, their stand-ins elsewhere."""

import fcntl
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from feedforward.data.download import NoRealData, Progress, fetch
from feedforward.data.root import Found, Kind, look, put, sizes, write_stand_in
from feedforward.data.sets import DATA_SETS, DataSet

GRADING_ROOT = Path("build/data")


class DataError(Exception):
    """The folder cannot be used as the data root that was asked for."""


@dataclass(frozen=True)
class Prepared:
    """One set that is ready to be loaded; `str()` says what it is, a stand-in never without that word."""

    name: str
    kind: Kind
    train: int
    test: int
    about: str = ""

    def __str__(self) -> str:
        what = "the real data set" if self.kind is Kind.REAL else f"a STAND-IN, {self.about}"
        return f"{self.name}: {what}; {self.train:,} images to train on, {self.test:,} to test with"


def prepare(root: Path, small: bool = False, progress: Progress = lambda _: None) -> list[Prepared]:
    """Make both data sets ready in `root`, as torchvision loads them with `download=True`.

    Files that are missing, cut short or damaged are named and replaced. A set that is whole is left
    alone, but a stand-in gives way to the real set as soon as that can be had.

    Args:
        root: the data root, made if need be.
        small: make the fixed set for grading, the same bytes everywhere; asks no network.
        progress: is told in sentences what is found and done.

    Raises:
        DataError: the grading set is asked for where the real data are.
    """
    root.mkdir(parents=True, exist_ok=True)
    with _alone(root):
        return [_prepare(root, data_set, small, progress) for data_set in DATA_SETS]


def _prepare(root: Path, data_set: DataSet, small: bool, progress: Progress) -> Prepared:
    staging = root / f".{data_set.name}.partial"
    found = look(root, data_set)
    if small and found.kind is Kind.REAL:
        raise DataError(f"{root} holds the real {data_set.name}: give the grading set a folder of its own.")
    for problem in found.problems:
        progress(f"{problem}; it is replaced.")
    if not _is_right(found, small):
        if staging.exists():
            progress(f"{data_set.name}: an earlier run was interrupted; what it finished is used.")
        _replace(root, staging, data_set, small, found, progress)
    if not any(staging.rglob("*.gz")):
        shutil.rmtree(
            staging, ignore_errors=True
        )  # whole archives of a broken download stay for the next run
    kind = look(root, data_set).kind
    return Prepared(data_set.name, kind, *sizes(root, data_set), data_set.about)


def _is_right(found: Found, small: bool) -> bool:
    return found.kind is Kind.REAL or (small and found.kind is Kind.STAND_IN and found.small)


def _replace(
    root: Path, staging: Path, data_set: DataSet, small: bool, found: Found, progress: Progress
) -> None:
    if not small:
        try:
            whole = fetch(root, staging, data_set, progress)
        except NoRealData as reason:
            progress(f"{data_set.name}: no real data set, because {reason}.")
        else:
            put(whole, root, data_set)
            return
    if found.kind is Kind.STAND_IN and found.small == small:
        return
    whole = staging / "made" / data_set.name
    shutil.rmtree(whole.parent, ignore_errors=True)
    write_stand_in(whole, data_set, small)
    put(whole, root, data_set)


@contextmanager
def _alone(root: Path) -> Iterator[None]:
    """Keep out a second run on the same root until this one ends."""
    with (root / ".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield
