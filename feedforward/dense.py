"""Says what is wrong with a student's `FashionMLP`: the layers it has, and what it makes of images."""

import itertools
from collections.abc import Callable
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

# Parameters are drawn anew, so that neither luck nor an unusual initialisation decides what shows.
_CODE = """
import torch
torch.manual_seed(0)
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
def anew():
    with torch.no_grad():
        for p in model.parameters():
            p.normal_(0, 1.5 / max(p.shape) ** 0.5 if p.ndim > 1 else 0.3)
    return out(x)
out(x)
others = [anew() for _ in range(4)]
kinds = [type(m).__name__ for m in model.modules()]
(anew(), [tuple(p.shape) for p in model.parameters()], kinds, list(model.parameters()), others, takes_images)
"""


def torch_layers() -> list[list[Any]]:
    """Name the layers that are asked for, and their arguments, as `beside.stacks` builds them."""
    found: list[list[Any]] = [["Flatten"]]
    for sizes in itertools.pairwise(SIZES):
        found += [["Linear", *sizes], ["ReLU"]]
    return found[:-1]


def model_problems(inputs: Inputs) -> dict[str, str]:
    """Map each property of a `FashionMLP` to what is wrong with it, "" for nothing.

    The properties are the four `LAYERS`, `KINDS`, `RELU` and `LOGITS`.
    """
    names = [*LAYERS, KINDS, RELU, LOGITS]
    x = inputs.uniform(0, 1, _M, 1, 28, 28)
    try:
        out, shapes, kinds, parameters, others, takes_images = ask(_CODE, x_=x)
    except AskError as error:
        return dict.fromkeys(names, str(error))
    found = {
        name: _text(partial(_layer, shapes, *size))
        for name, size in zip(LAYERS, itertools.pairwise(SIZES), strict=True)
    }
    found[KINDS] = _text(lambda: _kinds(shapes, kinds))
    found[RELU] = _text(lambda: _relu(np.asarray(out, dtype=float), _chain(parameters), x.reshape(_M, -1)))
    found[LOGITS] = _text(lambda: _logits([np.asarray(y, dtype=float) for y in (out, *others)]))
    if not takes_images:
        found[LOGITS] = (
            "The model cannot take images of shape (m, 1, 28, 28), which is what the loaders give: make each "
            "a row in forward, x.flatten(1)."
        )
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


def _logits(found: list[Array]) -> None:
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
