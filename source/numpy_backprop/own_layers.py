"""Takes a student's own classes out of their layers notebook and compares them with the given ones.

Nothing here changes what the iris notebook is given: the classes stay in a namespace of their own.
"""

import ast
import json
from pathlib import Path

import numpy as np
from given_layers import CrossEntropyLoss, FullyConnectedLayer

CLASSES = ("ReLU", "SoftMax", "FullyConnectedLayer", "CrossEntropyLoss")
GIVEN = {"FullyConnectedLayer": FullyConnectedLayer, "CrossEntropyLoss": CrossEntropyLoss}
WHOLE = {  # cells that are run as they stand; of all others definitions and imports are taken
    *("given-activation", "given-activations", "given-names", "relu", "given-relu-name"),
    *("softmax", "given-softmax-name", "fully-connected", "cross-entropy"),
}
DEFINITIONS = (ast.Import, ast.ImportFrom, ast.FunctionDef, ast.ClassDef)


def taken_from(path):
    """Return the classes that a layers notebook defines, name -> class; none if it is not there."""
    try:
        cells = json.loads(Path(path).read_text("utf-8"))["cells"]
    except (OSError, ValueError, KeyError, TypeError):
        return {}
    names = {"__name__": "own_layers", "np": np, "rng": np.random.default_rng(0)}
    for cell in cells:
        try:
            exec(compile(_program(cell), str(path), "exec"), names)
        except Exception:  # what a cell lacks is said when its class is compared
            continue
    return {name: names[name] for name in CLASSES if name in names}


def compared(own):
    """Return class -> what it does otherwise than the given layers; nothing if there is no class at all."""
    return {name: _compared(own.get(name), PAIRS[name]) for name in CLASSES if own}


def same_start(classes):
    """Return (layers, loss) for 4 - 8 - 3 with ReLU and softmax, from the same numbers each time."""
    rng = np.random.default_rng(1)
    layers = [classes["FullyConnectedLayer"](8, "relu"), classes["FullyConnectedLayer"](3, "softmax")]
    for layer, size in zip(layers, ((4, 8), (8, 3)), strict=True):
        layer.parameters = {"W": rng.normal(0, size[0] ** -0.5, size), "b": np.zeros((1, size[1]))}
    return layers, classes["CrossEntropyLoss"]()


def _program(cell):
    """Return the statements of a cell that are run."""
    if cell["cell_type"] != "code":
        return ast.Module([], [])
    body = ast.parse("".join(cell["source"])).body
    name = cell["metadata"].get("nbgrader", {}).get("grade_id", cell.get("id"))
    return ast.Module([node for node in body if name in WHOLE or isinstance(node, DEFINITIONS)], [])


def _compared(own, pairs):
    if own is None:
        return "is not there, or its cell stops"
    try:
        wrong = [what for what, value, right in pairs(own) if not _alike(value, right)]
    except NotImplementedError:
        return "is not written yet"
    except Exception as error:
        return f"stops: {type(error).__name__}: {error}"
    return f"differs in {', '.join(wrong)}" if wrong else "agrees"


def _alike(value, right):
    value = np.asarray(value, dtype=float)  # None is NaN
    return value.size == np.size(right) and np.allclose(value.reshape(np.shape(right)), right)


def _set(layer, W, b):
    layer.parameters = {"W": W.copy(), "b": b.copy()}
    return layer


def _of_activation(activation):
    def pairs(own):
        Z, dY = np.random.default_rng(2).normal(size=(2, 6, 4))
        given = _set(FullyConnectedLayer(4, activation), np.eye(4), np.zeros((1, 4)))
        yield "forward", own().forward(Z), given.forward(Z)
        yield "backward", own().backward(Z, dY), given.backward(dY)

    return pairs


def _of_layer(own):
    rng = np.random.default_rng(3)
    X, dY, W, b = (rng.normal(size=size) for size in ((6, 4), (6, 3), (4, 3), (1, 3)))
    mine, given = (_set(layer(3, "tanh"), W, b) for layer in (own, FullyConnectedLayer))
    yield "forward", mine.forward(X), given.forward(X)
    yield "backward", mine.backward(dY), given.backward(dY)
    for name in "Wb":
        yield f"gradients[{name!r}]", mine.gradients[name], given.gradients[name]


def _of_loss(own):
    Y, Y_hat = np.eye(3)[[0, 1, 2, 2, 1]], np.random.default_rng(4).dirichlet(np.ones(3), size=5)
    given = CrossEntropyLoss()
    yield "forward", own().forward(Y, Y_hat), given.forward(Y, Y_hat)
    yield "backward", own().backward(Y, Y_hat), given.backward(Y, Y_hat)


PAIRS = {  # class -> a function that yields what is compared: a name, the own value, the right one
    "ReLU": _of_activation("relu"),
    "SoftMax": _of_activation("softmax"),
    "FullyConnectedLayer": _of_layer,
    "CrossEntropyLoss": _of_loss,
}
