"""The iris notebook takes a student's own layers over: are right ones found right, and does nothing stop?"""

import importlib
import sys
from pathlib import Path

import nbformat
import numpy as np
import pytest
from classroom import ROOT

from grader.marking.rebuilding.cells import cells_by_grade_id
from grader.marking.rebuilding.master import as_text

PLACE = ROOT / "{}" / "numpy_backprop" / "layers.ipynb"
SLIPS = {  # question, a line of it, what stands there instead, what is said of its class
    "the mask alone": ("relu", "return dY * (Z > 0)", "return Z > 0", "differs in backward"),
    "nothing returned": ("relu", "return np.maximum(Z, 0)", "np.maximum(Z, 0)", "differs in forward"),
    "a sum": ("cross-entropy", ") / len(Y)\n", ")\n", "differs in forward"),
    "no sum over the batch": (
        "fully-connected",
        "dLdZ.sum(axis=0, keepdims=True)",
        "dLdZ",
        "differs in gradients['b']",
    ),
    "a name of its own": ("fully-connected", 'self.gradients["W"]', "self.dW", "stops: KeyError: 'W'"),
    "a shape that does not fit": ("fully-connected", "].T @ dLdZ", "] @ dLdZ", "stops: ValueError: matmul"),
    "not Python": ("softmax", "return E /", "return E E /", "is not there, or its cell stops"),
}
CLASS = {
    "relu": "ReLU",
    "softmax": "SoftMax",
    "fully-connected": "FullyConnectedLayer",
    "cross-entropy": "CrossEntropyLoss",
}


@pytest.fixture
def tool(monkeypatch):
    monkeypatch.syspath_prepend(ROOT / "source" / "numpy_backprop")
    yield importlib.import_module("own_layers")
    for name in ("own_layers", "given_layers"):
        sys.modules.pop(name, None)


def solved():
    return nbformat.read(str(PLACE).format("source"), as_version=4)


def taken(tool, folder: Path, notebook):
    path = folder / "layers.ipynb"
    path.write_text(as_text(notebook), "utf-8")
    return tool.taken_from(path)


def losses_of(tool, classes):
    """Return the losses of a few steps of descent."""
    layers, loss = tool.same_start(classes)
    rng, found = np.random.default_rng(5), []
    for _ in range(5):
        out, Y = rng.normal(size=(6, 4)), np.eye(3)[[0, 1, 2, 2, 1, 0]]
        for layer in layers:
            out = layer.forward(out)
        found.append(loss.forward(Y, out))
        gradient = loss.backward(Y, out)
        for layer in reversed(layers):
            gradient = layer.backward(gradient)
            layer.parameters = {name: p - layer.gradients[name] for name, p in layer.parameters.items()}
    return found


def test_right_layers_agree_and_learn_as_the_given_ones(tool, tmp_path):
    own = taken(tool, tmp_path, solved())
    assert tool.compared(own) == dict.fromkeys(CLASS.values(), "agrees")
    assert np.allclose(losses_of(tool, own), losses_of(tool, tool.GIVEN))
    assert own["FullyConnectedLayer"] is not tool.FullyConnectedLayer


def test_layers_that_are_not_written_are_called_so(tool):
    own = tool.taken_from(str(PLACE).format("release"))
    assert tool.compared(own) == dict.fromkeys(CLASS.values(), "is not written yet")


@pytest.mark.parametrize("slip", SLIPS)
def test_a_slip_is_said_of_its_class_alone(tool, tmp_path, slip):
    question, line, instead, said = SLIPS[slip]
    notebook = solved()
    cell = cells_by_grade_id(notebook)[question]
    assert line in cell.source
    cell.source = cell.source.replace(line, instead)
    found = tool.compared(taken(tool, tmp_path, notebook))
    assert found.pop(CLASS[question]).startswith(said)
    assert set(found.values()) == {"agrees"}


def test_what_answers_use_of_other_cells_is_taken_along(tool, tmp_path):
    notebook = solved()
    imports = next(cell for cell in notebook.cells if cell.id == "imports")
    imports.source += "\nfrom numpy import maximum\ndef above(Z):\n    return maximum(Z, 0)\n1 / 0"
    relu = cells_by_grade_id(notebook)["relu"]
    relu.source = relu.source.replace("np.maximum(Z, 0)", "above(Z)")
    assert tool.compared(taken(tool, tmp_path, notebook))["ReLU"] == "agrees"


@pytest.mark.parametrize("text", [None, "", "no JSON", "{}", '{"cells": []}', "[]"])
def test_without_a_layers_notebook_nothing_is_taken(tool, tmp_path, text):
    path = tmp_path / "layers.ipynb"
    if text is not None:
        path.write_text(text, "utf-8")
    assert tool.taken_from(path) == tool.compared({}) == {}
