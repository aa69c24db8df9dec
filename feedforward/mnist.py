"""MNIST as the judge knows it, and asked code about what a student made of it (`mnist_batcher/batcher`)."""

import os
from functools import cache
from pathlib import Path

from feedforward.data.idx import Bytes, read_idx
from feedforward.data.sets import MNIST, TRAIN_IMAGES, TRAIN_LABELS, DataSet
from grader.kernels.sandbox import DATA_VARIABLE

# How many images a batcher is tried on; no batch size that is tried divides it. All of MNIST takes seconds.
FEW = 1437

# Each mini-batch as (shape of batch_x, batch_x seen through `look`, labels). What stands in for to_vector
# makes a multiple of one and the same row of every image.
BATCHED = """
import os
from torchvision import datasets, transforms
root_ = getattr(globals().get("mnist"), "root", None) or os.environ.get("FNN_DATA", "./data")
whole = datasets.MNIST(root_, train=True, transform=transforms.ToTensor())
import numpy, torch
def plain(a):
    if isinstance(a, (list, tuple)) and a and isinstance(a[0], torch.Tensor):
        a = torch.stack(list(a))
    a = a.detach().numpy() if isinstance(a, torch.Tensor) else numpy.asarray(a)
    return numpy.asarray(a, dtype=float)
def seen(batch):
    if not isinstance(batch, (list, tuple)) or len(batch) != 2:
        return None
    x, v = (plain(part) for part in batch)
    return (tuple(x.shape), x @ look if x.ndim == 2 and x.shape[1] == 784 else None, v)
home = getattr(myBatcher, "__globals__", globals())
if few:
    places_ = torch.arange(few) % len(whole)  # from the first on, and again where there are no more
    whole.data, whole.targets = whole.data[places_], whole.targets[places_]
    home["mnist"], home["n_images"] = whole, n
if row is not None:
    home["to_vector"], home["n_images"] = (lambda pixels: pixels.sum() * torch.as_tensor(row).float()), n
batches_ = myBatcher(size)
if isinstance(batches_, (list, tuple)):
    found_ = [seen(b) for b in batches_]
else:
    found_ = type(batches_).__name__
found_
"""

# Stands in for a batcher: mini-batches of images and labels that are made up, for one batch size alone.
BATCHER = """
import torch
batches = [(torch.rand(len(v), 784), torch.as_tensor(v)) for v in labels_]
batch_x, batch_v = batches[0]
del labels_
def myBatcher(batch_size):
    return {size_: batches}[batch_size]
"""


@cache
def train_set() -> tuple[Bytes, Bytes]:
    """Read the training set from where it lies; what the student's process loaded may be anything.

    Returns:
        the images, (n, 28, 28), and their labels, (n,).
    """
    return raw(MNIST, TRAIN_IMAGES), raw(MNIST, TRAIN_LABELS)


def raw(data_set: DataSet, name: str) -> Bytes:
    """Read one raw file of a set, in the judge."""
    return read_idx(Path(os.environ.get(DATA_VARIABLE, "./data"), data_set.name, "raw", name))
