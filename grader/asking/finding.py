"""What a compared value came to, and which of several known mistakes it is.

Two mistakes may have one value: walking layers the wrong way round and handing each the same gradient, at
the last of them. So a mistake is said that the other checks of the graded cell speak least against.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import numpy as np

from grader.asking.compare import difference
from grader.asking.numeric import Tolerance, numbers


@dataclass
class Finding:
    """What one value came to.

    Attributes:
        wrong: what is wrong with it, in words that need no mistake to be known; "" if it is right.
        answer: the value.
        mistakes: known-wrong values, by what to tell a student whose answer equals one.
    """

    wrong: str
    answer: Any = None
    mistakes: Mapping[str, Any] = field(default_factory=dict)
    tolerance: Tolerance = (0.0, 0.0)
    loose_shape: bool = False

    @cached_property
    def causes(self) -> list[str]:
        """The mistakes whose value it has, in the order in which they are written."""
        return [sentence for sentence in self.mistakes if self._has(sentence)] if self.wrong else []

    def refutes(self, sentence: str) -> bool:
        """Tell whether a known mistake would have given another value here."""
        return sentence in self.mistakes and not self._has(sentence)

    def _has(self, sentence: str) -> bool:
        wrong = difference(self.answer, self.mistakes[sentence], self.tolerance, self.loose_shape)
        return wrong is None

    def hint(self, others: Iterable["Finding"]) -> str:
        """Say what is wrong: a mistake that as few others as can be refute, or else what differs.

        A whole number may be that of a mistake by chance: it takes another check to believe a mistake that
        one refutes.
        """
        seen = [other for other in others if other is not self]
        against = {one: sum(other.refutes(one) for other in seen) for one in self.causes}
        if not against:
            return self.wrong
        cause = min(against, key=against.__getitem__)
        alone = not any(cause in other.causes for other in seen)
        return self.wrong if self._whole and against[cause] and alone else cause

    @property
    def _whole(self) -> bool:
        value = numbers(self.answer)
        if isinstance(value, str) or value.size != 1 or np.asarray(self.answer).dtype.kind not in "iuf":
            return False
        return float(value.item()).is_integer()


def found(
    answer: Any,
    rights: Sequence[Any],
    mistakes: Mapping[str, Any],
    tolerance: Tolerance,
    loose_shape: bool,
    hint: str = "",
) -> Finding:
    """Compare a value with right ones, the first of which describes what is wrong, and keep the mistakes.

    Args:
        answer: what came back, untrusted plain data.
        rights: values that are right.
        mistakes: known-wrong values, by what to tell a student whose answer equals one.
        tolerance: (rtol, atol).
        loose_shape: accept `(n,)`, `(1, n)` and `(n, 1)` for each other.
        hint: added to the description.
    """
    wrong = [difference(answer, right, tolerance, loose_shape) for right in rights]
    said = "" if None in wrong else f"{wrong[0]} {hint}".strip()
    return Finding(said, answer, mistakes, tolerance, loose_shape)
