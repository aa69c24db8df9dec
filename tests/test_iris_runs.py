"""What the judge trains is what `experiment` of the iris notebook trains."""

import runpy
from pathlib import Path

import numpy as np
import pytest

from feedforward.iris_runs import Setting, run, settled

FOLDER = Path(__file__).resolve().parent.parent / "source" / "numpy_backprop"


@pytest.mark.parametrize(("lr", "n_hidden", "momentum"), [(0.01, 4, 0.5), (0.1, 8, 0.9), (1.0, 16, 0.0)])
@pytest.mark.parametrize("course", [False, True])
def test_a_run_is_that_of_the_notebook(tmp_path, lr, n_hidden, momentum, course):
    """Are losses and errors the same, whichever network is trained?"""
    given, tools = (runpy.run_path(str(FOLDER / f"{name}.py")) for name in ("given_layers", "iris_tools"))
    layers = [
        given["FullyConnectedLayer"](n_hidden, "tanh"),
        given["FullyConnectedLayer"](3, "softmax", seed=1),
    ]

    class Model:
        def __init__(self):
            self.layers, self.loss = layers, given["CrossEntropyLoss"]()

        def forward(self, X):
            for layer in layers:
                X = layer.forward(X)
            return X

        def backward(self, Y, out):
            above = self.loss.backward(Y, out)
            for layer in layers[::-1]:
                above = layer.backward(above)
            return self.loss.forward(Y, out)

        def predict(self, X, Y):
            return self.forward(X), self.loss.forward(Y, self.forward(X))

    model = given["CourseNetwork"](4, n_hidden, 3) if course else Model()
    logger = tools["Logger"]("run", root=tmp_path)
    tools["train"](model, tools["Dataset"](), tools["SGDOptimizer"](lr, momentum), logger, 15)
    setting = Setting(lr, n_hidden, momentum, 15, course)
    found = run(setting)
    assert settled(setting)
    assert np.allclose(found.losses, logger.losses)
    assert np.allclose(found.final, [logger.final[k] for k in ("train_loss", "val_error", "test_error")])


def test_what_rounding_decides_is_not_known():
    """Is nothing said of a run that a tiny change of the start would end elsewhere?"""
    assert not settled(Setting(100.0, 64, 0.99, 60, False))
