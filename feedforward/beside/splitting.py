"""Runs a student's `training_loop` on a watched network, with their own `data_splitter` and with a stand-in.

Whichever of the two runs does better counts: a mistake in the splitter costs nothing here, and a loop
that was written around an unusual splitter is no mistake. The stand-in gives splits that were sent, in the
form that theirs have: tensors or arrays, labels in a row or in a column.
"""

import random
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import numpy as np
import torch

from feedforward.beside.names import named
from feedforward.beside.watched import Watched, Weights, binary_forms

Splitter = Callable[..., Any]
Split = Sequence[Any]  # places of the points to train on, of those to test, and where mini-batches start


def given_splits(
    splits: Sequence[Split], *sizes: Any, tensors: bool = True, column: bool = False, arrays: bool = False
) -> Splitter:
    """Make what stands in for `data_splitter`: each call gives the next of some made-up splits.

    It is a function that keeps nothing where its attributes are looked for.

    Args:
        splits: they are given in turn.
        sizes: the batch size and the share to train on that they were made for.
        tensors: give points and labels as tensors.
        column: give labels as (n, 1).
        arrays: give the starts as an array.
    """
    turn = _turns()

    def data_splitter(X: Any, v: Any, batch_size: int, train_size: float) -> tuple[Any, ...]:
        train, test, starts = splits[turn() % len(splits)]
        if (len(X), batch_size, train_size) != (len(train) + len(test), *sizes):
            raise ValueError("data_splitter was called with other points or sizes")
        points, labels = np.asarray(X, dtype=np.float32), np.asarray(v, dtype=np.float32).reshape(len(X))
        labels = labels[:, None] if column else labels
        parts = [a[places] for places in (train, test) for a in (points, labels)]
        give = torch.tensor if tensors else np.asarray
        return (*map(give, parts), np.asarray(starts) if arrays else np.asarray(starts).tolist())

    return data_splitter


def _turns() -> Callable[[], int]:
    """Make what counts its calls; one that follows the same seed as an earlier one is that one again."""
    drawn: list[tuple[float, ...]] = []

    def turn() -> int:
        now = random.random(), np.random.random(), float(torch.rand(()))
        drawn.append(now)
        return next(i for i, old in enumerate(drawn) if any(a == b for a, b in zip(old, now, strict=True)))

    return turn


def splitters_like(
    own: Splitter | None, X: Any, v: Any, splits: Sequence[Split], *sizes: Any
) -> list[Splitter]:
    """Make stand-ins of every form, first of that which a student's own splitter has."""
    try:
        assert own is not None
        x_train, v_train, _, _, starts = own(X, v, 8, 0.5)
        form = {"tensors": isinstance(x_train, torch.Tensor), "column": np.ndim(v_train) == 2}
        forms = [{**form, "arrays": not isinstance(starts, (list, range))}]
    except Exception:  # it does not work, whatever the reason: that costs another question
        forms = []
    forms += [{"tensors": tensors, "column": column} for tensors in (True, False) for column in (False, True)]
    return [given_splits(splits, *sizes, **form) for form in forms]


def trials(
    namespace: dict[str, Any],
    X: Any,
    v: Any,
    weights: Weights,
    splits: Sequence[Split],
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
        splits: what stands in for their splitter gives these.
        sizes: n_epochs, batch_size, train_size.
        training: whether the network is in train mode at first.
        whose: "own" for the student's splitter alone, "given" for the stand-ins alone, "both".

    Returns:
        A diary for each run that ended well, with what the loop returned.
    """
    loop, own = named(namespace, "training_loop"), namespace.get("data_splitter")
    home = getattr(loop, "__globals__", namespace)
    runs: list[dict[str, Any]] = []
    errors: list[Exception] = []
    for finish, flat in binary_forms(namespace.get("myClassifier")):
        for splitter in _splitters(own, lambda: splitters_like(own, X, v, splits, *sizes[1:]), errors, whose):
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
    own: Splitter | None, stand_ins: Callable[[], list[Splitter]], errors: list[Exception], whose: str
) -> Iterator[Splitter]:
    """Yield a student's own splitter, then stand-ins, until one of those does not break the loop."""
    if own is not None and whose != "given":
        yield own
    for splitter in stand_ins() if whose != "own" else []:
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
