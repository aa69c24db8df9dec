"""The stand-in for MNIST: the 1,797 handwritten digits of scikit-learn, brought to 28 x 28.

Integer arithmetic throughout, so that every machine makes the same bytes.
"""

import numpy as np

from feedforward.data.idx import Bytes

Integers = np.ndarray[tuple[int, ...], np.dtype[np.int64]]
SIDE, BOX, COARSE = 28, 20, 8  # pixels of an image, of the box its digit fits in, of scikit-learn's digits
_TENTHS = 10


def enlarged_digits() -> tuple[Bytes, Bytes]:
    """Return images (1797, 28, 28) and labels (1797,), in scikit-learn's order."""
    from sklearn.datasets import load_digits  # type: ignore[import-untyped]

    pixels, labels = load_digits(return_X_y=True)
    coarse = pixels.astype(np.int64).reshape(-1, COARSE, COARSE)
    images = np.stack([_centred(image) for image in _enlarged(coarse)])
    return images, labels.astype(np.uint8)


def _enlarged(coarse: Integers) -> Integers:
    """Interpolate (n, 8, 8) images of 0 to 16 to (n, 20, 20) ones of 0 to 255, with crisp strokes."""
    along = _cubic_weights()
    unit = 16 * int(along[BOX // 2].sum()) ** 2  # what a full pixel has become
    fine = along @ coarse @ along.T
    ink: Integers = np.clip((fine * 8 - 3 * unit) * 255 // (4 * unit), 0, 255)
    return ink  # grey from 3/8 on, full from 7/8 on


def _cubic_weights() -> Integers:
    """Make the (20, 8) weights of Catmull-Rom interpolation, in integers that have a common sum."""
    weights = np.zeros((BOX, COARSE), dtype=np.int64)
    for i in range(BOX):
        place = 4 * i - 3  # centre of fine pixel i, in tenths of a coarse pixel
        first, t = divmod(place, _TENTHS)
        one, two, three = t * _TENTHS**2, t**2 * _TENTHS, t**3
        cubic = (
            -one + 2 * two - three,
            2 * _TENTHS**3 - 5 * two + 3 * three,
            one + 4 * two - 3 * three,
            three - two,
        )
        for offset, weight in zip((-1, 0, 1, 2), cubic, strict=True):
            if 0 <= first + offset < COARSE:
                weights[i, first + offset] += weight
    return weights


def _centred(image: Integers) -> Bytes:
    """Put a (20, 20) image into (28, 28) with its centre of mass in the middle, as MNIST does."""
    margin = SIDE - BOX
    mass = int(image.sum())
    offsets = []
    for axis in (0, 1):
        moment = int((image.sum(axis=1 - axis) * np.arange(BOX)).sum())
        offset = ((SIDE - 1) * mass - 2 * moment + mass) // (2 * mass)  # (SIDE - 1) / 2 - centre, rounded
        offsets.append(min(max(offset, 0), margin))
    top, left = offsets
    out = np.zeros((SIDE, SIDE), dtype=np.uint8)
    out[top : top + BOX, left : left + BOX] = image
    return out
