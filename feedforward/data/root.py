"""Looks at the files of one data set in a data root, and puts whole files in place of others.

A set is replaced as a folder, by renaming: it is there whole or not at all.
"""

import hashlib
import json
import shutil
import zlib
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

import numpy as np

from feedforward.data.idx import Bytes, NotIdx, from_idx, read_idx
from feedforward.data.sets import TEST_LABELS, TRAIN_IMAGES, TRAIN_LABELS, DataSet, recipe

_NOTE, _SUMS, _SAMPLES = "STAND-IN.txt", "stand-in.json", "samples.png"


class Kind(StrEnum):
    """What a data root holds of one set."""

    REAL = "real"
    STAND_IN = "stand-in"
    NOTHING = "nothing"


@dataclass(frozen=True)
class Found:
    """What was found of one set; `problems` name files that cannot be used, and why."""

    kind: Kind
    problems: tuple[str, ...] = ()
    small: bool = False


def look(root: Path, data_set: DataSet) -> Found:
    """Read every file of a set and tell what the set is."""
    folder = root / data_set.name
    names = [name for name in data_set.crc32 if (folder / "raw" / name).is_file()]
    contents = {name: (folder / "raw" / name).read_bytes() for name in names}
    if not contents:
        return Found(Kind.NOTHING)
    real = {name for name, data in contents.items() if zlib.crc32(data) == data_set.crc32[name]}
    if len(real) == len(data_set.crc32):
        return Found(Kind.REAL)
    sums = _sums(folder / _SUMS)
    made = {name for name, data in contents.items() if sums.get(name) == hashlib.sha256(data).hexdigest()}
    if len(made) == len(data_set.crc32):
        if sums.get("recipe") != recipe():
            return Found(Kind.NOTHING, (f"{folder}: a stand-in of another version of the course",))
        return Found(Kind.STAND_IN, small=sums.get("small") is True)
    good = made if sums else real
    problems = [f"{folder / 'raw' / name}: {_why_bad(contents[name])}" for name in names if name not in good]
    problems += [f"{folder / 'raw' / name}: missing" for name in data_set.crc32 if name not in contents]
    return Found(Kind.NOTHING, tuple(problems))


def write_stand_in(folder: Path, data_set: DataSet, small: bool) -> None:
    """Write a stand-in into an empty folder, with a note and a page of samples that say what it is."""
    files = data_set.make(small)
    (folder / "raw").mkdir(parents=True)
    for name, data in files.items():
        (folder / "raw" / name).write_bytes(data)
    sums: dict[str, object] = {name: hashlib.sha256(data).hexdigest() for name, data in files.items()}
    (folder / _SUMS).write_text(
        json.dumps(sums | {"recipe": recipe(), "small": small}, indent=1) + "\n", "utf-8"
    )
    (folder / _NOTE).write_text(_note(data_set, files, small), "utf-8")
    _write_samples(folder / _SAMPLES, from_idx(files[TRAIN_IMAGES]), from_idx(files[TRAIN_LABELS]))


def put(whole: Path, root: Path, data_set: DataSet) -> None:
    """Move a finished folder into the root, in place of what is there."""
    target, old = root / data_set.name, root / f".{data_set.name}.old"
    shutil.rmtree(old, ignore_errors=True)
    if target.exists():
        target.rename(old)
    whole.rename(target)
    shutil.rmtree(old, ignore_errors=True)


def sizes(root: Path, data_set: DataSet) -> tuple[int, int]:
    """Count the images to train on and to test with."""
    raw = root / data_set.name / "raw"
    return len(read_idx(raw / TRAIN_LABELS)), len(read_idx(raw / TEST_LABELS))


def _sums(path: Path) -> dict[str, object]:
    try:
        sums = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return sums if isinstance(sums, dict) else {}


def _why_bad(data: bytes) -> str:
    try:
        from_idx(data)
    except NotIdx as problem:
        return f"not whole ({problem})"
    return "damaged (its checksum is wrong)"


def _note(data_set: DataSet, files: dict[str, bytes], small: bool) -> str:
    train, test = (len(from_idx(files[name])) for name in (TRAIN_LABELS, TEST_LABELS))
    use = "This is the fixed set that work is graded on.\n" if small else ""
    return (
        f"THIS IS NOT {data_set.name}, BUT A STAND-IN FOR IT.\n\n"
        f"The files in raw/ have the names and the format of {data_set.name}, so that\n"
        f"torchvision.datasets.{data_set.name} loads them.\n"
        f"{data_set.account}\n"
        "The course makes them where there is no network. "
        f"{train:,} images to train on, {test:,} to test with; samples.png shows some. {use}"
        "Numbers measured on them say nothing about the real set.\n"
        f"With a network, `course data` puts the real {data_set.name} here.\n"
    )


def _write_samples(path: Path, images: Bytes, labels: Bytes) -> None:
    """Draw fourteen images of each kind, one kind a row."""
    from PIL import Image

    rows = []
    for kind in range(10):
        some = images[labels == kind][:14]
        rows.append(np.hstack([np.pad(image, 1, constant_values=90) for image in some]))
    page = np.kron(np.vstack(rows), np.ones((3, 3), dtype=np.uint8))
    Image.fromarray(page).save(path)
