"""Puts made-up numbers in the place of a training's record and draws again; asked beside the answer.

Nothing here is believed: whether the made-up numbers came out is judged where they were made up.
"""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

import numpy as np

from grader.beside import drawn as figures
from grader.beside.replay import Namespace, changed, execute, program, value_of

Record = Mapping[str, Sequence[float]]  # of each quantity one number an epoch
_USUAL = 8  # epochs


def redrawn(home: Namespace, answer: str, record: Record, figure: str) -> dict[str, Any]:
    """Draw a figure of the record of a training again, after the record was replaced.

    Args:
        home: the notebook's own names, where its functions look them up.
        answer: the source of the cell that draws.
        record: made-up numbers, of more epochs than anybody trains.
        figure: the figure's name.

    Returns:
        `before` and `drawn`: the figure as it was (None if it is none), and now; `epochs`: how many may be
        drawn: those of the notebook's own record, then as many as `fit` was asked for.
    """
    before = _described(home.get(figure))
    with _replaced(home, record) as epochs:
        world = {name: value for name, value in home.items() if name != figure}
        execute(program(answer), world)
        return {"drawn": figures.drawn(value_of(figure, world)), "before": before, "epochs": list(epochs)}


def record_after(home: Namespace, answer: str, record: Record) -> dict[str, list[float]]:
    """Run a cell after the record of a training was replaced; return the lists that `history` then holds."""
    with _replaced(home, record):
        world = dict(home)
        execute(program(answer), world)
        return {name: [float(value) for value in world["history"][name]] for name in record}


def _described(figure: Any) -> Any:
    try:
        return figures.drawn(figure)
    except Exception:  # there is no figure to compare with
        return None


@contextmanager
def _replaced(home: Namespace, record: Record) -> Iterator[list[int]]:
    """Let `history`, what equals one of its lists, and what `fit` returns be the made-up record."""
    own = _lists(home.get("history"), record)
    epochs = [max(_USUAL, len(next(iter(own.values()), [])))]

    def fit(model: Any, train: Any, val: Any, n_epochs: Any = _USUAL, *_: Any, **named: Any) -> Any:
        _trainable(home, model, train, val)
        epochs.append(int(named.get("epochs", n_epochs)))
        return {name: list(values[: epochs[-1]]) for name, values in record.items()}

    new = {name: _swapped(value, own, record) for name, value in list(home.items())}
    history: dict[str, Any] = dict(home["history"]) if own else {}
    parts = {name: _like(own.get(name, [0.0]), values[: epochs[0]]) for name, values in record.items()}
    new |= {"fit": fit, "history": {**history, **parts}}
    with changed(home, {name: value for name, value in new.items() if value is not home.get(name)}):
        yield epochs


def _trainable(home: Namespace, model: Any, *loaders: Any) -> None:
    """Raise an error if there is no model, or if loaders hold other images than the notebook's own."""
    list(model.parameters())
    for name, loader in zip(("train_loader", "val_loader"), loaders, strict=True):
        if _n_images(loader) != _n_images(home[name]):
            raise TypeError("fit was called with other images")


def _n_images(loader: Any) -> int:
    return len(loader.dataset) if hasattr(loader, "dataset") else sum(len(labels) for _, labels in loader)


def _lists(history: Any, record: Record) -> dict[str, Any]:
    """Return the lists of a notebook's own record, nothing if it is not whole."""
    try:
        found = {name: history[name] for name in record}
        sizes = {np.shape(np.asarray(values, dtype=float)) for values in found.values()}
    except Exception:  # whatever stands there is no record
        return {}
    return found if len(sizes) == 1 and len(next(iter(sizes))) == 1 else {}


def _swapped(value: Any, own: Mapping[str, Any], record: Record, depth: int = 2) -> Any:
    """Return a value, or a copy of it in which the made-up numbers stand in the place of own ones."""
    if isinstance(value, dict) and depth:
        parts = {name: _swapped(part, own, record, depth - 1) for name, part in value.items()}
        return parts if any(parts[name] is not value[name] for name in value) else value
    for name, values in own.items():
        if _equal(value, values):
            return _like(value, record[name][: len(values)])
    if type(value) in (list, tuple) and depth and len(value) < 20:
        items = [_swapped(part, own, record, depth - 1) for part in value]
        return type(value)(items) if any(a is not b for a, b in zip(items, value, strict=True)) else value
    return value


def _equal(value: Any, values: Any) -> bool:
    try:
        if not (type(value) in (list, tuple) or hasattr(value, "dtype")) or len(value) != len(values):
            return False
        return bool(np.allclose(np.asarray(value, dtype=float), np.asarray(values, dtype=float), rtol=1e-6))
    except Exception:  # no list of numbers
        return False


def _like(old: Any, values: Sequence[float]) -> Any:
    """Return numbers in the form of a list, an array or a tensor."""
    if hasattr(old, "detach"):
        return old.new_tensor(values)
    if hasattr(old, "dtype"):
        return np.array(values)
    return tuple(values) if isinstance(old, tuple) else list(values)
