"""Stands in for a student's `training_loop`: nothing is trained, what comes back was made up."""

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

_BATCH, _SHARE = 40, 0.8


def given_loop(
    kind: type, points: Any, labels: Any, risks: Sequence[Sequence[float]], form: Callable[[Any], Any]
) -> Callable[..., Any]:
    """Make a loop that returns risks, an entry an epoch, if it is called as the question asks for it.

    Args:
        kind: the class that the model must be of.
        points: those to train on, (n, d).
        labels: theirs, n of them.
        risks: of training and test.
        form: what each is returned as.
    """

    def training_loop(
        model: Any,
        X: Any,
        v: Any,
        n_epochs: int = 300,
        batch_size: Any = _BATCH,
        train_size: Any = _SHARE,
        *_: Any,
        **__: Any,
    ) -> Any:
        as_asked = isinstance(model, kind) and (int(batch_size), float(train_size)) == (_BATCH, _SHARE)
        if not as_asked or not _same(X, points) or not _same(np.ravel(v), np.ravel(labels)):
            raise TypeError("the training loop was called with other things")
        return tuple(form(risk[:n_epochs]) for risk in risks)

    return training_loop


def _same(values: Any, others: Any) -> bool:
    one, other = np.asarray(values, dtype=float), np.asarray(others, dtype=float)
    return one.shape == other.shape and np.allclose(one, other, rtol=1e-5, atol=1e-6)
