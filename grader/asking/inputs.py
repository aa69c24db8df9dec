"""Random inputs for hidden tests: the same student gets the same inputs on every regrade.

The seed is made from the course's secret salt, so that knowing assignment, student and question
does not tell the inputs.
"""

import hashlib
from collections.abc import Sequence

import numpy as np

Array = np.ndarray[tuple[int, ...], np.dtype[np.float64]]
IntArray = np.ndarray[tuple[int, ...], np.dtype[np.int64]]


def generator(*parts: str) -> np.random.Generator:
    """Make a generator whose stream depends on every one of `parts`."""
    digest = hashlib.sha256("\x1f".join(parts).encode()).digest()
    return np.random.default_rng(int.from_bytes(digest, "big"))


class Inputs:
    """Draws the inputs of one graded cell."""

    def __init__(self, *seed_parts: str) -> None:
        self.rng = generator(*seed_parts)

    def normal(self, *shape: int, scale: float = 1.0) -> Array:
        """Draw standard normal numbers, kept at least 0.05 away from zero so that signs are certain."""
        drawn = self.rng.standard_normal(shape)
        return scale * np.where(np.abs(drawn) < 0.05, np.copysign(0.05, drawn), drawn)

    def uniform(self, low: float, high: float, *shape: int) -> Array:
        """Draw uniform numbers from [low, high)."""
        return self.rng.uniform(low, high, shape)

    def integers(self, low: int, high: int, *shape: int) -> IntArray:
        """Draw integers from low to high - 1."""
        return self.rng.integers(low, high, shape)

    def one_hot(self, m: int, k: int) -> Array:
        """Draw m one-hot rows over k classes, (m, k)."""
        return np.eye(k)[self.integers(0, k, m)]

    def choice(self, options: Sequence[str]) -> str:
        """Pick one of the options."""
        return options[int(self.integers(0, len(options)))]
