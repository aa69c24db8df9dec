"""What is measured: for each bar a reference, trained once for a seed, judged as the graded cell judges."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from feedforward.calibration import judged_net
from feedforward.calibration.by_hand import accuracy, step
from feedforward.data import draw_garments, enlarged_digits

Array = np.ndarray[tuple[int, ...], np.dtype[np.float64]]


@dataclass(frozen=True)
class Measurement:
    """A number that a right answer reaches, higher is better.

    Attributes:
        name: of the bar.
        measure: trains the reference with a seed and returns the number.
        margin: how far below the worst seed the bar stands.
        at_least: what the worst seed has to reach, so that the bar means something.
        what: one sentence.
    """

    name: str
    measure: Callable[[int], float]
    margin: float
    at_least: float
    what: str


def mnist_from_scratch(seed: int) -> float:
    """Train 784-32-32-10 with sigmoids on 1,000 digits, one by one, three epochs long; judge it on others."""
    rng = np.random.default_rng(seed)
    images, labels = enlarged_digits()
    order = rng.permutation(len(images))
    x, y = images[order].reshape(-1, 784) / 255, labels[order].astype(np.int64)
    sizes = ((784, 32), (32, 32), (32, 10))
    weights: list[Array] = [rng.normal(0, 1 / np.sqrt(max(size)), size) for size in sizes]
    biases: list[Array] = [np.zeros(n_out) for _, n_out in sizes]
    for _ in range(3):
        for i in range(1000):
            step(weights, biases, x[i : i + 1], y[i : i + 1], 0.1)
    return accuracy(weights, biases, x[1000:], y[1000:])


def fashion(optimizer: str) -> Callable[[int], float]:
    """Measure networks as `test-fashion-train` draws them, with one of torch's optimizers.

    Pixels are standardised, mini-batches and the learning rate are small: with fewer and larger steps (64
    images, 1e-3) RMSprop jumps, and one seed in ten ends below 60 %.
    """

    def measure(seed: int) -> float:
        import torch
        from torch import nn

        from feedforward.beside.stacks import Stack

        train = judged_net.TRAIN
        torch.set_num_threads(1)
        torch.manual_seed(seed)
        images, kinds = draw_garments(train + judged_net.VAL + judged_net.NEW, np.random.default_rng(seed))
        X = torch.tensor(judged_net.standardised(images), dtype=torch.float32)
        v = torch.tensor(kinds, dtype=torch.int64)
        model = Stack(judged_net.drawn_layers(np.random.default_rng(seed)))
        steps = getattr(torch.optim, optimizer)(model.parameters(), lr=judged_net.LEARNING_RATE)
        for _ in range(judged_net.EPOCHS):
            for chosen in torch.randperm(train).split(judged_net.BATCH_SIZE):
                steps.zero_grad()
                nn.functional.cross_entropy(model(X[chosen]), v[chosen]).backward()
                steps.step()
        with torch.no_grad():
            return float((model(X[-judged_net.NEW :]).argmax(dim=1) == v[-judged_net.NEW :]).float().mean())

    return measure


MEASUREMENTS = (
    Measurement(
        "mnist_from_scratch",
        mnist_from_scratch,
        margin=0.08,
        at_least=0.75,
        what="accuracy on unseen digits after three epochs on 1,000 digits at a learning rate of 0.1",
    ),
    *(
        Measurement(
            f"fashion_{optimizer.lower()}",
            fashion(optimizer),
            margin=0.03,
            at_least=0.85,
            what=f"accuracy on unseen garments after eight epochs on 2,500 with {optimizer} at 4e-4",
        )
        for optimizer in ("Adam", "AdamW", "RMSprop")
    ),
)
