"""What the iris notebook is given: the data, an optimiser, a logger and a training loop."""

import csv
import json
from pathlib import Path

import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_iris

SPECIES = ("setosa", "versicolor", "virginica")


class Dataset:
    """Fisher's Iris flowers: 90 to train on, 30 to choose settings with, 30 to test.

    `X_train`, `X_val`, `X_test` have one flower per row and four standardised measurements; `Y_train`,
    `Y_val`, `Y_test` hold one-hot rows over the three species.
    """

    def __init__(self, batch_size=30, seed=0):
        self.batch_size = batch_size
        self.rng = np.random.default_rng(seed)
        X, species = load_iris(return_X_y=True)
        order = np.random.default_rng(90).permutation(len(X))  # the same split whatever the seed
        X, Y = X[order], np.eye(3)[species[order]]
        X = (X - X[:90].mean(axis=0)) / X[:90].std(axis=0)  # in units of the training set's own spread
        self.X_train, self.X_val, self.X_test = np.split(X, [90, 120])
        self.Y_train, self.Y_val, self.Y_test = np.split(Y, [90, 120])

    def batches(self):
        """Go through the training set once, in a new order each time; yield mini-batches (X, Y)."""
        order = self.rng.permutation(len(self.X_train))
        for start in range(0, len(order), self.batch_size):
            chosen = order[start : start + self.batch_size]
            yield self.X_train[chosen], self.Y_train[chosen]


class SGDOptimizer:
    """Stochastic gradient descent: each parameter moves against its gradient, with momentum."""

    def __init__(self, lr, momentum=0.0):
        self.lr = lr
        self.momentum = momentum
        self.velocities = {}

    def step(self, layers):
        """Change the parameters of every layer by its gradients."""
        for i, layer in enumerate(layers):
            for name, gradient in layer.gradients.items():
                velocity = self.momentum * self.velocities.get((i, name), 0.0) - self.lr * gradient
                self.velocities[i, name] = velocity
                layer.parameters[name] = layer.parameters[name] + velocity


class Logger:
    """Keeps what a run was made with and what came of it; no run ever overwrites another.

    In experiments/<name>/ it writes hyper_parameters.json, losses.csv, errors.csv and parameters.npz. A
    name that is taken gets a number: lr0.1, lr0.1-2, lr0.1-3.
    """

    def __init__(self, name, root="experiments", **hyper_parameters):
        self.hyper_parameters = hyper_parameters
        self.losses = []  # of the mini-batch, one an iteration
        self.errors = []  # a dict of train_error and val_error, one an epoch
        self.final = {}  # train_loss, val_error and test_error when training has ended
        self.folder = self._new_folder(Path(root), name)
        self._write_json("hyper_parameters.json", hyper_parameters)

    @staticmethod
    def _new_folder(root, name):
        number = 1
        while True:
            folder = root / (name if number == 1 else f"{name}-{number}")
            try:
                folder.mkdir(parents=True)
                return folder
            except FileExistsError:
                number += 1

    def log_loss(self, loss):
        """Note the loss of one iteration."""
        self.losses.append(np.asarray(loss, dtype=float).item())

    def log_errors(self, **errors):
        """Note the errors after one epoch."""
        self.errors.append({name: float(error) for name, error in errors.items()})

    def finish(self, model, **final):
        """Note the final numbers and write everything to the run's folder."""
        self.final = {name: np.asarray(value, dtype=float).item() for name, value in final.items()}
        self._write_json("final.json", self.final)
        self._write_rows("losses.csv", [{"loss": loss} for loss in self.losses])
        self._write_rows("errors.csv", self.errors)
        arrays = {
            f"layer{i}_{name}": value
            for i, layer in enumerate(model.layers)
            for name, value in layer.parameters.items()
        }
        np.savez(self.folder / "parameters.npz", **arrays)

    def plot(self):
        """Draw the loss against iterations and the errors against epochs; return the figure."""
        fig, (left, right) = plt.subplots(1, 2, figsize=(9, 3))
        left.plot(self.losses)
        left.set(xlabel="iteration", ylabel="loss of the mini-batch", title=self.folder.name)
        epochs = np.arange(1, len(self.errors) + 1)
        for name in ("train_error", "val_error"):
            right.plot(epochs, [errors[name] for errors in self.errors], label=name)
        right.set(xlabel="epoch", ylabel="share of wrong answers", ylim=(0, None))
        right.legend()
        fig.tight_layout()
        return fig

    def _write_json(self, name, content):
        (self.folder / name).write_text(json.dumps(content, indent=1) + "\n", encoding="utf-8")

    def _write_rows(self, name, rows):
        with (self.folder / name).open("w", newline="", encoding="utf-8") as file:
            writer = csv.DictWriter(
                file, fieldnames=["iteration" if name == "losses.csv" else "epoch", *rows[0]]
            )
            writer.writeheader()
            writer.writerows({writer.fieldnames[0]: i, **row} for i, row in enumerate(rows, start=1))


def error_rate(Y, Y_hat):
    """Return the share of examples whose most probable class is not the true one."""
    return float(np.mean(Y.argmax(axis=1) != np.asarray(Y_hat).argmax(axis=1)))


def train(model, data, optimizer, logger, n_epochs):
    """Train a model on a Dataset; the logger keeps loss and errors and writes them at the end."""
    for _ in range(n_epochs):
        for X, Y in data.batches():
            logger.log_loss(model.backward(Y, model.forward(X)))
            optimizer.step(model.layers)
        Y_hat, train_loss = model.predict(data.X_train, data.Y_train)
        val_error = error_rate(data.Y_val, model.predict(data.X_val, data.Y_val)[0])
        logger.log_errors(train_error=error_rate(data.Y_train, Y_hat), val_error=val_error)
    test_error = error_rate(data.Y_test, model.predict(data.X_test, data.Y_test)[0])
    logger.finish(model, train_loss=train_loss, val_error=val_error, test_error=test_error)
    return logger
