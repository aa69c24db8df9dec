"""Runs a student's `training_loop` on a watched network, with their own `data_splitter` and with a right one.

Whichever of the two runs does better counts: a mistake in the splitter costs nothing here, and a loop
that was written around an unusual splitter is no mistake. The right splitter gives what theirs gives:
tensors or arrays, labels in a row or in a column.
"""

from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import torch

from feedforward.beside.watched import Watched, Weights, binary_forms

Splitter = Callable[..., Any]


def right_splitter(tensors: bool = True, column: bool = False, arrays: bool = False) -> Splitter:
    """Make a right `data_splitter`: tensors or arrays, labels (n, 1) or (n,), starts a list or an array."""

    def data_splitter(X: Any, v: Any, batch_size: int, train_size: float) -> tuple[Any, ...]:
        points, labels = np.asarray(X, dtype=np.float32), np.asarray(v, dtype=np.float32).reshape(len(X))
        order, n_train = np.random.permutation(len(points)), round(train_size * len(points))
        labels = labels[:, None] if column else labels
        parts = [a[i] for i in (order[:n_train], order[n_train:]) for a in (points, labels)]
        starts = np.arange(0, n_train, batch_size)
        give = torch.tensor if tensors else np.asarray
        return (*map(give, parts), starts if arrays else starts.tolist())

    return data_splitter


def splitters_like(own: Splitter | None, X: Any, v: Any) -> list[Splitter]:
    """Make right splitters of every form, first of that which a student's own one has."""
    try:
        assert own is not None
        x_train, v_train, _, _, starts = own(X, v, 8, 0.75)
        tensors, column = isinstance(x_train, torch.Tensor), np.ndim(v_train) == 2
        like = [right_splitter(tensors, column, not isinstance(starts, (list, range)))]
    except Exception:  # it does not work, whatever the reason: that costs another question
        like = []
    return like + [right_splitter(t, c) for t in (True, False) for c in (False, True)]


def trials(
    namespace: dict[str, Any],
    X: Any,
    v: Any,
    weights: Weights,
    *sizes: Any,
    training: bool = True,
    whose: str = "both",
) -> list[dict[str, Any]]:
    """Run `training_loop(model, X, v, *sizes)` of a namespace in each way that makes sense.

    Args:
        namespace: the student's names.
        X: points, (n, 20).
        v: labels, (n,).
        weights: those that the watched network starts with.
        sizes: n_epochs, batch_size, train_size.
        training: whether the network is in train mode at first.
        whose: "own" for the student's splitter alone, "right" for right ones alone, "both".

    Returns:
        A diary for each run that ended well, with what the loop returned.
    """
    loop, own = namespace["training_loop"], namespace.get("data_splitter")
    home = getattr(loop, "__globals__", namespace)
    runs: list[dict[str, Any]] = []
    errors: list[Exception] = []
    for finish, flat in binary_forms(namespace.get("myClassifier")):
        for splitter in _splitters(own, X, v, errors, whose):
            model = Watched(weights, finish, flat).train(training)
            calls: list[int] = []
            try:
                home["data_splitter"] = _counted(splitter, calls)
                returned = loop(model, X.copy(), v.copy(), *sizes)
                kept = {"returned": returned, "attached": _attached(returned), "splits": len(calls)}
                runs.append({**model.diary(), **kept})
            except Exception as error:
                errors.append(error)
            finally:
                home["data_splitter"] = own
    if not runs:
        raise errors[0] if errors else LookupError("there is no data_splitter")
    return runs


def _splitters(
    own: Splitter | None, X: Any, v: Any, errors: list[Exception], whose: str
) -> Iterator[Splitter]:
    """Yield a student's own splitter, then right ones, until one of those does not break the loop."""
    if own is not None and whose != "right":
        yield own
    for splitter in splitters_like(own, X, v) if whose != "own" else []:
        before = len(errors)
        yield splitter
        if len(errors) == before:
            return


def _attached(value: Any) -> bool:
    """Tell whether a tensor in nested lists would still pass gradients on."""
    if isinstance(value, (list, tuple)):
        return any(map(_attached, value))
    return isinstance(value, torch.Tensor) and value.requires_grad


def _counted(splitter: Splitter, calls: list[int]) -> Splitter:
    def data_splitter(*args: Any, **named: Any) -> Any:
        calls.append(1)
        return splitter(*args, **named)

    return data_splitter
