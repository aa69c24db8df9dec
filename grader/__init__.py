"""The authoring API: everything that a hidden test is written with."""

from grader.questions import rules, unprotected
from grader.questions.asking import AskError, answer_source, ask, check, current, expect, score
from grader.questions.inputs import Array, IntArray

__all__ = [
    "AskError",
    "answer_source",
    "ask",
    "check",
    "expect",
    "integers",
    "normal",
    "one_hot",
    "rules",
    "score",
    "uniform",
]

assert unprotected  # imported for its effect: asking works in an instructor's own kernel too


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
