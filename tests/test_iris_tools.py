"""The files that the iris notebook is given: data, optimiser, logger, layers."""

import importlib.util
import json
import sys
from pathlib import Path

import matplotlib
import numpy as np
import pytest

FOLDER = Path(__file__).parent.parent / "source" / "numpy_backprop"
matplotlib.use("agg")


def load(name):
    spec = importlib.util.spec_from_file_location(name, FOLDER / f"{name}.py")
    module = sys.modules[name] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


given, tools = load("given_layers"), load("iris_tools")


@pytest.fixture
def logger(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return lambda name="run", **knobs: tools.Logger(name, **knobs)


def test_the_split_is_standardised_and_shares_no_flower():
    data = tools.Dataset()
    sizes = [len(part) for part in (data.X_train, data.X_val, data.X_test)]
    assert sizes == [90, 30, 30] and [len(data.Y_val), len(data.Y_test)] == [30, 30]
    assert np.allclose(data.X_train.mean(axis=0), 0) and np.allclose(data.X_train.std(axis=0), 1)
    assert np.array_equal(tools.Dataset(seed=1).X_test, data.X_test), "a test set that moves is no test set"


def test_batches_hold_every_flower_once_with_its_label_in_a_new_order():
    data = tools.Dataset(batch_size=40)
    first, second = (list(data.batches()) for _ in range(2))
    assert [len(X) for X, _ in first] == [40, 40, 10]
    label = {row.tobytes(): Y.tobytes() for row, Y in zip(data.X_train, data.Y_train, strict=True)}
    for X, Y in first:
        assert all(label[x.tobytes()] == y.tobytes() for x, y in zip(X, Y, strict=True))
    assert not np.array_equal(first[0][0], second[0][0])


def test_momentum_remembers():
    class Layer:
        parameters, gradients = {"W": np.zeros(1)}, {"W": np.ones(1)}

    optimizer, layer = tools.SGDOptimizer(0.1, momentum=0.5), Layer()
    for expected in (-0.1, -0.25):
        optimizer.step([layer])
        assert np.isclose(layer.parameters["W"], expected)


def test_no_run_overwrites_another(logger):
    runs = [logger(lr=lr) for lr in (0.1, 0.2, 0.3)]
    assert [run.folder.name for run in runs] == ["run", "run-2", "run-3"]
    kept = [json.loads((run.folder / "hyper_parameters.json").read_text())["lr"] for run in runs]
    assert kept == [0.1, 0.2, 0.3]


def test_a_run_keeps_losses_errors_parameters_and_draws_them(logger):
    network, data = given.CourseNetwork(4, 3, 3), tools.Dataset()
    run = tools.train(network, data, tools.SGDOptimizer(0.1), logger(lr=0.1), n_epochs=5)
    assert len(run.losses) == 15 and len(run.errors) == 5 and run.losses[-1] < run.losses[0]
    with np.load(run.folder / "parameters.npz") as kept:
        assert np.array_equal(kept["layer0_W1"], network.parameters["W1"])
    assert len((run.folder / "losses.csv").read_text().splitlines()) == 16
    left, right = run.plot().axes
    assert len(left.lines[0].get_ydata()) == 15 and right.get_legend() is not None


def test_the_given_layers_have_the_gradients_that_are_measured():
    rng = np.random.default_rng(3)
    X, Y = rng.normal(size=(5, 4)), np.eye(3)[[0, 2, 1, 1, 0]]
    for name in given.FUNCTIONS:
        layer = given.FullyConnectedLayer(3, name)
        layer.forward(X)
        dX = layer.backward(Y)
        for where in ((0, 0), (4, 3), (2, 1)):
            step = np.zeros_like(X)
            step[where] = 1e-6
            rise = np.sum(Y * (layer.forward(X + step) - layer.forward(X - step))) / 2e-6
            assert np.isclose(dX[where], rise, atol=1e-6), name
    P = np.full((5, 3), 1 / 3)
    loss = given.CrossEntropyLoss()
    assert np.isclose(loss.forward(Y, P), np.log(3)) and np.allclose(loss.backward(Y, P), -Y / P / 5)


@pytest.mark.parametrize(
    ("walk", "said"),
    [
        (lambda layers: layers[::-1], "yes"),
        (lambda layers: layers[-1:], "KeyError"),
        (lambda layers: layers, "Error"),
    ],
    ids=["right", "the last layer alone", "first to last"],
)
def test_agrees_tells_right_models_from_wrong_ones(walk, said):
    class Model:
        def __init__(self, layers, loss):
            self.layers, self.loss = layers, loss

        def forward(self, X):
            for layer in self.layers:
                X = layer.forward(X)
            return X

        def backward(self, target, out):
            gradient = self.loss.backward(target, out)
            for layer in walk(self.layers):
                gradient = layer.backward(gradient)
            return self.loss.forward(target, out)

        def predict(self, X, Y):
            out = self.forward(X)
            return out, self.loss.forward(Y, out)

    assert said in given.agrees(Model)
