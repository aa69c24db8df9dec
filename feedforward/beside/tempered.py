"""Classifiers that stand in for a student's own, or are made of it, with numbers that the marker drew.

What they give is no right answer of any question: other activations stand in them than are asked for, and
the last one is bent, so that slopes are not those of a sigmoid.
"""

import contextlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch

Layers = Sequence[Sequence[Any]]  # W (n_in, n_out) and b (n_out,) of each
Make = Callable[..., Any]

_made: list[Any] = []


@dataclass
class Numbers:
    """What a tempered model is made of: its parameters, the bounds of its outputs, what gradients are
    multiplied by on their way back, and whether outputs are (m,) or (m, 1)."""

    layers: Layers
    low: float
    high: float
    pull: float
    flat: bool


class Tempered(torch.nn.Module):  # type: ignore[misc]
    """Mixed into the class of a model; it keeps its parameters, whatever they are called."""

    numbers_: Numbers

    def forward(self, x: Any, *_: Any, **__: Any) -> Any:
        """Return one value for each point."""
        _note(self)  # copies are not initialised
        z, numbers = torch.as_tensor(x).float(), self.numbers_
        for place, (weight, bias, sent) in enumerate(_pairs(self)):
            z = torch.tanh(z) if place else z
            z = z @ _turned(weight, sent) + bias.reshape(-1)
        y = numbers.low + (numbers.high - numbers.low) * (torch.tanh(z / 2) + 1) / 2
        y = y.detach() + numbers.pull * (y - y.detach())  # the value tells nothing of it
        return y.squeeze(-1) if numbers.flat else y


@contextlib.contextmanager
def tempered(
    make: Make | None, layers: Layers, low: float, high: float, pull: float, flat: bool | None = None
) -> Iterator[Make]:
    """Yield what makes tempered models; a class is changed in place until this is left.

    Args:
        make: a student's class or function; None for layers of torch in a row.
        layers: the parameters that each model gets.
        low: below all outputs.
        high: above all outputs.
        pull: what gradients are multiplied by on their way back, which no difference of outputs shows.
        flat: whether outputs are (m,); None to find out.
    """
    rows = make or (lambda: torch.nn.Sequential(*(torch.nn.Linear(*np.shape(W)) for W, _ in layers)))
    numbers = Numbers(layers, low, high, pull, _is_flat(rows) if flat is None else flat)
    if isinstance(rows, type):
        with _initialised(rows, numbers):
            rows()  # if it cannot be done, it is known here
            _made.clear()
            yield rows
    else:
        _made.clear()
        yield lambda *args, **named: _become(rows(*args, **named), numbers)


def shapes(make: Make) -> list[tuple[int, ...]]:
    """Return the shapes of all parameters of a student's class."""
    model = make()
    with contextlib.suppress(Exception), torch.no_grad():
        model(torch.zeros(3, 20))  # before this, lazy layers have no shape
    return [tuple(p.shape) for p in model.parameters()]


def gradients(model: Any) -> Any:
    """Return the gradients that a tempered model holds, in the form of its layers; None for another model."""
    return _told(model, lambda p: None if p.grad is None else p.grad.clone())


def arrived() -> list[Any]:
    """Return the gradients of all tempered models that were made or used."""
    return list(map(gradients, _made))


def slopes(y: Any, model: Any) -> Any:
    """Return the derivatives of an output by the parameters of a tempered model; None if there are none."""
    if not isinstance(model, Tempered) or not getattr(y, "requires_grad", False):
        return None
    parameters = list(model.parameters())
    found = torch.autograd.grad(y.sum(), parameters, allow_unused=True, retain_graph=True)
    of = {id(p): slope for p, slope in zip(parameters, found, strict=True)}
    return _told(model, lambda p: of[id(p)])


def steps(optimizer: Any, model: Any, pulls: Sequence[Sequence[Layers]]) -> dict[str, Any]:
    """Return the parameters after each step of an optimizer, under gradients that were sent.

    Args:
        optimizer: a student's own.
        model: likewise.
        pulls: for each network that models were made like, its gradients in each step.

    Returns:
        `model`: after each step, those of the model; `others`: those of all other models that were made.
    """
    others = [one for one in _made if one is not model]
    found: dict[str, Any] = {"model": [], "others": []}
    for layers in next(p for p in pulls if np.shape(p[0][0][0]) == np.shape(model.numbers_.layers[0][0])):
        for one in _made:
            for (weight, bias, _), (W, b) in zip(_pairs(one), layers, strict=True):
                weight.grad, bias.grad = _like(W, weight), _like(b, bias)
        optimizer.step()
        found["model"].append(_values(model))
        found["others"].append(list(map(_values, others)))
    return found


def _become(model: Any, numbers: Numbers) -> Any:
    with contextlib.suppress(Exception), torch.no_grad():
        model(torch.zeros(3, 20))  # before this, lazy layers have no shape
    if not isinstance(model, Tempered):
        kind = type(model)
        mixed = type(kind.__name__, (Tempered, kind), {"numbers_": numbers})
        object.__setattr__(model, "__class__", mixed)
    with torch.no_grad():
        for (weight, bias, _), (W, b) in zip(_pairs(model), numbers.layers, strict=True):
            weight.copy_(_like(W, weight))
            bias.copy_(_like(b, bias))
    model.requires_grad_(True)
    _note(model)
    return model


def _note(model: Any) -> None:
    if not any(one is model for one in _made):
        _made.append(model)


@contextlib.contextmanager
def _initialised(kind: Any, numbers: Numbers) -> Iterator[None]:
    """Let each object of a class become tempered when it is made."""
    own, init = vars(kind).get("__init__"), kind.__init__

    def initialise(self: Any, *args: Any, **named: Any) -> None:
        init(self, *args, **named)
        if type(self) is kind or isinstance(self, Tempered):
            _become(self, numbers)

    kind.__init__ = initialise
    try:
        yield
    finally:
        if own is None:
            del kind.__init__
        else:
            kind.__init__ = own


def _is_flat(make: Make) -> bool:
    try:
        return bool(make()(torch.zeros(3, 20)).ndim == 1)
    except Exception:  # it does not work, whatever the reason: that costs another question
        return False


def _values(model: Any) -> Any:
    return _told(model, lambda p: p.detach().clone())


def _told(model: Any, of: Callable[[Any], Any]) -> Any:
    """Return something of each parameter of a tempered model, in the form in which those were sent."""
    if not isinstance(model, Tempered):
        return None
    return [[_turned(of(weight), W), _row(of(bias))] for weight, bias, W in _pairs(model)]


def _pairs(model: Tempered) -> list[tuple[Any, Any, Any]]:
    """Return the two parameters of each layer, and its W as it was sent: shapes tell which is which."""
    left, layers = list(model.parameters()), model.numbers_.layers
    weights = [_taken(left, np.shape(W), np.shape(W)[::-1]) for W, _ in layers]
    biases = [_taken(left, (n,), (1, n), (n, 1)) for n in (np.size(b) for _, b in layers)]
    return [(weight, bias, W) for weight, bias, (W, _) in zip(weights, biases, layers, strict=True)]


def _taken(left: list[Any], *shapes: Any) -> Any:
    places = (i for shape in shapes for i, p in enumerate(left) if tuple(p.shape) == tuple(shape))
    place = next(places, None)
    if place is None:
        raise LookupError("a parameter is missing")
    return left.pop(place)


def _turned(values: Any, W: Any) -> Any:
    return values if values is None or tuple(values.shape) == np.shape(W) else values.T


def _row(values: Any) -> Any:
    return None if values is None else values.reshape(-1)


def _like(values: Any, p: Any) -> Any:
    """Give numbers that were sent the form of a parameter."""
    given = torch.as_tensor(np.asarray(values)).to(p.dtype)
    return (given.T if given.ndim == 2 and given.shape != p.shape else given).reshape(p.shape).clone()
