"""The inputs that a hidden test draws, seeded by the course's secret, the student and the question."""

from grader.asking.asking import current
from grader.asking.inputs import Array, IntArray


def normal(*shape: int, scale: float = 1.0) -> Array:
    """Draw seeded standard normal inputs of a shape, none of them within 0.05 of zero."""
    return current().inputs.normal(*shape, scale=scale)


def uniform(low: float, high: float, *shape: int) -> Array:
    """Draw seeded uniform inputs from [low, high)."""
    return current().inputs.uniform(low, high, *shape)


def integers(low: int, high: int, *shape: int) -> IntArray:
    """Draw seeded integers from low to high - 1."""
    return current().inputs.integers(low, high, *shape)


def one_hot(m: int, k: int) -> Array:
    """Draw m seeded one-hot rows over k classes, shape (m, k)."""
    return current().inputs.one_hot(m, k)
