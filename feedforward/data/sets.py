"""The two data sets: their files, how the real ones are recognised and what stands in for each."""

import hashlib
import inspect
from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np

from feedforward.data import digits, garments, idx
from feedforward.data.idx import Bytes

TRAIN_IMAGES, TRAIN_LABELS = "train-images-idx3-ubyte", "train-labels-idx1-ubyte"
TEST_IMAGES, TEST_LABELS = "t10k-images-idx3-ubyte", "t10k-labels-idx1-ubyte"
Files = dict[str, bytes]


@dataclass(frozen=True)
class DataSet:
    """One data set that torchvision knows by `name`.

    Attributes:
        crc32: of each real raw file.
        make: makes the raw files of the stand-in; told whether they are for grading.
        about: what the stand-in is, in a few words.
        account: the same, at length, for the file beside it.
    """

    name: str
    crc32: Mapping[str, int]
    make: Callable[[bool], Files]
    about: str
    account: str


def digit_files(small: bool) -> Files:
    """Make the stand-in for MNIST: every digit is in it, the split differs for grading."""
    images, labels = digits.enlarged_digits()
    order = np.random.default_rng(1797 if small else 28).permutation(len(images))
    test = len(images) // 5
    return _files(images[order], labels[order], len(images) - test)


def garment_files(small: bool) -> Files:
    """Make the stand-in for Fashion-MNIST: 3,000 + 1,000 garments for grading, else 12,000 + 2,000."""
    train, test = (3000, 1000) if small else (12000, 2000)
    images, labels = garments.draw_garments(train + test, np.random.default_rng(6000 if small else 12000))
    return _files(images, labels, train)


def recipe() -> str:
    """Name the code that the stand-ins are made by, so that those of another version are noticed.

    Imports are left out: where a module lies changes no picture.
    """
    made_by = (idx, digits, garments, digit_files, garment_files)
    lines = (line for part in made_by for line in inspect.getsource(part).splitlines())
    code = "\n".join(line for line in lines if not line.startswith(("import ", "from ")))
    return hashlib.sha256(code.encode()).hexdigest()


def _files(images: Bytes, labels: Bytes, train: int) -> Files:
    arrays = {
        TRAIN_IMAGES: images[:train],
        TRAIN_LABELS: labels[:train],
        TEST_IMAGES: images[train:],
        TEST_LABELS: labels[train:],
    }
    return {name: idx.to_idx(array) for name, array in arrays.items()}


MNIST = DataSet(
    name="MNIST",
    crc32={
        TRAIN_IMAGES: 0xE9F4D8B3,
        TRAIN_LABELS: 0xE0CB4AD2,
        TEST_IMAGES: 0x91373BDF,
        TEST_LABELS: 0x4AB9EFF9,
    },
    make=digit_files,
    about="the 1,797 digits of scikit-learn at 28 x 28",
    account="They hold the 1,797 handwritten digits that ship with scikit-learn (8 x 8 pixels, from the\n"
    "Optical Recognition of Handwritten Digits set), enlarged to 20 x 20, centred in 28 x 28 by their\n"
    "mass, and split at random into four fifths to train on and one fifth to test with.",
)
FASHION_MNIST = DataSet(
    name="FashionMNIST",
    crc32={
        TRAIN_IMAGES: 0xB4F29F28,
        TRAIN_LABELS: 0x741A4657,
        TEST_IMAGES: 0x678FE0B1,
        TEST_LABELS: 0x80142C1F,
    },
    make=garment_files,
    about="drawn silhouettes of ten kinds of garments",
    account="They hold silhouettes of the same ten kinds of garments, drawn by a program with random shape,\n"
    "place, stripes, brightness and noise. No photograph is among them.",
)
DATA_SETS = (MNIST, FASHION_MNIST)
