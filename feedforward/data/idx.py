"""The IDX format of the MNIST files: a magic number, big-endian sizes, then the bytes."""

import struct
from pathlib import Path

import numpy as np

Bytes = np.ndarray[tuple[int, ...], np.dtype[np.uint8]]
_UNSIGNED_BYTE = 8


class NotIdx(ValueError):
    """The bytes are not a whole IDX file; `str()` says why."""


def to_idx(array: Bytes) -> bytes:
    """Make the bytes of an IDX file from an array of unsigned bytes of any shape."""
    header = struct.pack(f">HBB{array.ndim}I", 0, _UNSIGNED_BYTE, array.ndim, *array.shape)
    return header + np.ascontiguousarray(array, dtype=np.uint8).tobytes()


def from_idx(data: bytes) -> Bytes:
    """Read the bytes of an IDX file of unsigned bytes.

    Raises:
        NotIdx: the header is something else, or bytes are missing or left over.
    """
    if len(data) < 4:
        raise NotIdx(f"it has only {len(data)} bytes")
    zero, kind, ndim = struct.unpack(">HBB", data[:4])
    if zero != 0 or kind != _UNSIGNED_BYTE or not 1 <= ndim <= 3:
        raise NotIdx("it does not begin like an IDX file of unsigned bytes")
    start = 4 + 4 * ndim
    if len(data) < start:
        raise NotIdx(f"it has only {len(data)} bytes")
    shape = struct.unpack(f">{ndim}I", data[4:start])
    size = int(np.prod(shape, dtype=np.int64))
    if len(data) != start + size:
        raise NotIdx(f"it has {len(data)} bytes, not {start + size}")
    return np.frombuffer(data, dtype=np.uint8, offset=start).reshape(shape)


def read_idx(path: Path) -> Bytes:
    """Read an IDX file of unsigned bytes; raises as `from_idx`."""
    return from_idx(path.read_bytes())
