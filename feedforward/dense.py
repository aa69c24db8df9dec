"""Says what is wrong with a student's `FashionMLP`: the layers it has, and what it makes of images."""

import itertools
import math
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

import numpy as np

from grader.asking.asking import AskError, ask
from grader.asking.inputs import Array, Inputs

SIZES = (784, 256, 128, 64, 10)
LAYERS = ("the first hidden layer", "the second hidden layer", "the third hidden layer", "the output layer")
KINDS = "dense layers with biases, and nothing else"
RELU = "ReLU after each hidden layer"
LOGITS = "logits come out, one row an image"
_M = 6  # images

_LOOK = """
import torch
model = FashionMLP()
model.eval()
x = torch.tensor(x_, dtype=torch.float32)
takes_images = True
def out(x):
    global takes_images
    try:
        return model(x)
    except Exception as first:
        takes_images = False
        try:
            return model(x.flatten(1))
        except Exception:
            raise first from None
out(x)
"""
_SHAPES = (
    _LOOK
    + """
kinds = [type(m).__name__ for m in model.modules()]
[tuple(p.shape) for p in model.parameters()], kinds, takes_images
"""
)
_OUTPUTS = (
    _LOOK
    + """
found = []
for try_ in tries_:
    with torch.no_grad():
        for parameter, values in zip(model.parameters(), try_):
            if values is not None:
                parameter.copy_(torch.tensor(values))
        found.append(out(x))
found
"""
)
_MOST_PARAMETERS, _MOST_NUMBERS = 40, 2_000_000  # that are drawn for a network
_FACTOR = -1.5  # of the last layer, in the second try
Try = list[Any]  # of each parameter its values, or None where they stay as they are


def model_problems(inputs: Inputs) -> dict[str, str]:
    """Map each property of a `FashionMLP` to what is wrong with it, "" for nothing.

    The properties are the four `LAYERS`, `KINDS`, `RELU` and `LOGITS`.
    """
    names = [*LAYERS, KINDS, RELU, LOGITS]
    x = inputs.uniform(0, 1, _M, 1, 28, 28)
    try:
        shapes, kinds, takes_images = _looked_at(x)
        tries = _tries(inputs, shapes)
        answers = ask(_OUTPUTS, x_=x, tries_=tries)
    except (AskError, AssertionError) as error:
        return dict.fromkeys(names, str(error))
    found = {
        name: _text(partial(_layer, shapes, *size))
        for name, size in zip(LAYERS, itertools.pairwise(SIZES), strict=True)
    }
    found[KINDS] = _text(lambda: _kinds(shapes, kinds))
    found[RELU] = _text(lambda: _relu(_outputs(answers)[0], _chain(tries[0]), x.reshape(_M, -1)))
    found[LOGITS] = _text(lambda: _logits(_outputs(answers), bool(_last(shapes))))
    if not takes_images:
        found[LOGITS] = (
            "The model cannot take images of shape (m, 1, 28, 28), which is what the loaders give: make each "
            "a row in forward, x.flatten(1)."
        )
    return found


def logits(parameters: Any, rows: Array) -> Array:
    """Return what a right network with these parameters gives for rows of pixels, (m, 784)."""
    return _through(_chain(parameters), rows, lambda h, i: np.maximum(h, 0))


def _looked_at(x: Array) -> tuple[list[tuple[int, ...]], list[str], bool]:
    """Return the shapes of the parameters, the kinds of the layers, and whether the model takes images."""
    odd = "The model is to be an nn.Module whose parameters are a few matrices and vectors."
    try:
        said, kinds, takes_images = ask(_SHAPES, x_=x)
        shapes = [tuple(map(int, shape)) for shape in said]
        numbers = sum(math.prod(shape) for shape in shapes)
    except (TypeError, ValueError, OverflowError) as error:
        raise AssertionError(odd) from error
    assert len(shapes) <= _MOST_PARAMETERS and numbers <= _MOST_NUMBERS, odd
    assert all(n > 0 for shape in shapes for n in shape), odd
    return shapes, list(map(str, kinds)), takes_images is True


def _tries(inputs: Inputs, shapes: Sequence[tuple[int, ...]]) -> list[Try]:
    """Draw all parameters, scale those of the last layer, and draw all once more.

    They are drawn here, so that neither luck nor what stands for torch's own draws decides what shows.
    """

    def all_of_them() -> Try:
        return [
            (inputs.rng.standard_normal(s) * (1.5 / max(s) ** 0.5 if len(s) > 1 else 0.3)).astype(np.float32)
            for s in shapes
        ]

    first, last = all_of_them(), _last(shapes)
    scaled = [np.float32(_FACTOR) * values if i in last else None for i, values in enumerate(first)]
    return [first, scaled, all_of_them()]


def _last(shapes: Sequence[tuple[int, ...]]) -> list[int]:
    """Find the parameters of the last layer; none if it cannot be told which they are."""
    weights = [i for i, shape in enumerate(shapes) if len(shape) == 2 and SIZES[-1] in shape]
    biases = [i for i, shape in enumerate(shapes) if shape == (SIZES[-1],)]
    return [*weights, *biases] if len(weights) == 1 and len(biases) <= 1 else []


def _outputs(answers: Any) -> list[Array]:
    found = [np.asarray(y, dtype=float) for y in answers]
    assert len(found) == 3, "The model does not give one output for each image."
    return found


def _text(judge: Callable[[], None]) -> str:
    try:
        judge()
    except AssertionError as error:
        return str(error)
    except (TypeError, ValueError):
        return "The model does not give what the question asks for: a tensor, one row an image."
    return ""


def _layer(shapes: Any, n_in: int, n_out: int) -> None:
    weights = [s for s in shapes if len(s) == 2]
    assert weights, "The model has no dense layers that it knows of: keep each as self.<name> in __init__."
    have = ", ".join(f"{s[0]} x {s[1]}" for s in weights)
    assert sorted((n_in, n_out)) in [sorted(s) for s in weights], (
        f"No layer goes from {n_in} to {n_out}; yours have the sizes {have}."
    )


def _kinds(shapes: Any, kinds: Any) -> None:
    conv = [k for k in kinds if "Conv" in k] or [s for s in shapes if len(s) > 2]
    assert not conv, "There is a convolution; the question asks for dense layers only."
    biases, weights = ([s for s in shapes if len(s) == n] for n in (1, 2))
    assert len(weights) == 4, f"There are {len(weights)} layers with weights; 784-256-128-64-10 has four."
    assert len(biases) >= 4, "A layer has no bias: leave bias=True, which is what nn.Linear does by itself."
    assert len(shapes) == 8, (
        "Something besides the four layers has parameters (normalisation?); leave it out."
    )


def _chain(parameters: Any) -> list[tuple[Array, Any]]:
    """Put the layers into an order in which each takes what the one before it gives."""
    arrays = [np.asarray(p, dtype=float) for p in parameters]
    weights, biases = ([a for a in arrays if a.ndim == n] for n in (2, 1))
    found: list[tuple[Array, Any]] = []
    n = SIZES[0]
    while weights:
        fit = [W for W in weights if n in W.shape]
        assert fit, "The layers do not follow one another: what one gives, the next must take."
        W = fit[0]
        weights = [other for other in weights if other is not W]
        W = W.T if W.shape[1] == n else W
        n = W.shape[1]
        b = [b for b in biases if b.size == n]
        found.append((W, b[0] if b else 0.0))
    return found


def _through(layers: list[tuple[Array, Any]], x: Array, hidden: Callable[[Array, int], Array]) -> Array:
    h = x
    for i, (W, b) in enumerate(layers):
        h = h @ W + b
        h = hidden(h, i) if i < len(layers) - 1 else h
    return h


def _softmax(z: Array) -> Array:
    e = np.exp(z - z.max(axis=1, keepdims=True))
    return np.asarray(e / e.sum(axis=1, keepdims=True))


def _sigmoid(z: Array) -> Array:
    return np.asarray(0.5 * (1 + np.tanh(z / 2)))


def _same(y: Array, z: Array) -> bool:
    """Compare with logits, or with what a softmax, a log-softmax or a ReLU at the end makes of them."""
    ends = (z, _softmax(z), np.log(_softmax(z)), np.maximum(z, 0), _sigmoid(z))
    return any(y.shape == e.shape and np.allclose(y, e, rtol=2e-3, atol=2e-4) for e in ends)


def _relu(y: Array, layers: list[tuple[Array, Any]], x: Array) -> None:
    if _same(y, _through(layers, x, lambda h, i: np.maximum(h, 0))):
        return
    assert not _same(y, _through(layers, x, lambda h, i: h)), (
        "There is no ReLU: all layers together are one linear layer."
    )
    assert not _same(y, _through(layers, x, lambda h, i: np.tanh(h))), (
        "tanh stands between the layers; ReLU is asked for."
    )
    assert not _same(y, _through(layers, x, lambda h, i: _sigmoid(h))), (
        "A sigmoid stands between the layers; ReLU is asked for."
    )
    for gap in range(3):
        known = _through(layers, x, lambda h, i, gap=gap: h if i == gap else np.maximum(h, 0))  # type: ignore[misc]
        assert not _same(y, known), f"There is no ReLU after hidden layer {gap + 1}."
    raise AssertionError(
        "The output is not that of your layers, in their order, with a ReLU after each hidden one."
    )


def _logits(found: list[Array], scaled: bool) -> None:
    """Look at the outputs of the three `_tries`; `scaled` tells whether the last layer was, in the second."""
    for y in found:
        assert y.shape == (_M, 10), f"For {_M} images the shape is {y.shape}; ({_M}, 10) is asked for."
        sums = "The rows add up to 1: there is a softmax at the end. nn.CrossEntropyLoss takes it itself."
        assert not ((y >= 0).all() and np.allclose(y.sum(axis=1), 1, atol=1e-3)), sums
        assert not np.allclose(np.exp(y).sum(axis=1), 1, atol=1e-3), (
            "There is a log-softmax at the end. nn.CrossEntropyLoss takes it itself and wants logits."
        )
    assert any((y < 0).any() for y in found), (
        "No logit is negative: is there a ReLU or a sigmoid after the last layer? Leave it bare."
    )
    assert all((np.ptp(y, axis=0) > 0).any() for y in found), "All images get the same logits."
    size = np.abs(found[0]).max()
    assert not scaled or np.allclose(found[1], _FACTOR * found[0], rtol=1e-3, atol=1e-4 * size), (
        "With all weights and biases of the last layer times a number, the outputs are not the logits "
        "times that number: return what the last layer gives, and do nothing with it."
    )
