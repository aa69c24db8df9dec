"""Fashion-MNIST as the judge reads it; what the student's process loaded may be anything."""

from functools import cache
from typing import Any

import numpy as np

from feedforward.data.idx import Bytes
from feedforward.data.sets import FASHION_MNIST, TEST_IMAGES, TEST_LABELS, TRAIN_IMAGES
from feedforward.dense import logits
from feedforward.mnist import raw

Rows = np.ndarray[tuple[int, ...], np.dtype[np.float32]]
_MOST = 10_000  # images of each part


@cache
def test_set() -> tuple[Bytes, Bytes]:
    """Return the images that nobody has trained on, (n, 28, 28), and their labels, (n,)."""
    return raw(FASHION_MNIST, TEST_IMAGES)[:_MOST], raw(FASHION_MNIST, TEST_LABELS)[:_MOST]


@cache
def all_rows() -> Rows:
    """Return the pixels of test and training images as the notebook has them, (n, 784), from 0 to 1."""
    images = np.concatenate([test_set()[0], raw(FASHION_MNIST, TRAIN_IMAGES)[:_MOST]])
    return images.reshape(len(images), 784).astype(np.float32) / np.float32(255)


def accuracy(parameters: Any) -> float:
    """Return the share of test images that a right network with these parameters knows."""
    images, labels = test_set()
    rows = images.reshape(len(images), 784).astype(np.float32) / 255
    return float((logits(parameters, rows).argmax(axis=1) == labels).mean())
