"""Does the loop that stands in for a student's give its numbers only where it is called as it should be?"""

import numpy as np
import pytest
import torch

from feedforward.beside.long_runs import given_loop

X, v = np.arange(12.0).reshape(6, 2), np.array([0, 1, 1, 0, 1, 0])
MODEL = torch.nn.Linear(2, 1)
RISKS = [[0.9, 0.8, 0.7], [0.95, 0.9, 0.85]]
loop = given_loop(torch.nn.Linear, X, v, RISKS, list)


def test_the_risks_come_an_entry_an_epoch():
    assert loop(MODEL, X, v, 2) == ([0.9, 0.8], [0.95, 0.9])
    assert loop(MODEL, torch.tensor(X).float(), v.reshape(-1, 1), n_epochs=3, batch_size=40) == tuple(RISKS)


@pytest.mark.parametrize(
    "called",
    [
        (None, X, v, 3),
        (torch.nn.Sequential(MODEL), X, v, 3),
        (MODEL, 0 * X, v, 3),
        (MODEL, X, 1 - v, 3),
        (MODEL, X[:3], v[:3], 3),
        (MODEL, X, v, 3, 20),
        (MODEL, X, v, 3, 40, 0.5),
    ],
)
def test_other_arguments_are_refused(called):
    with pytest.raises(TypeError):
        loop(*called)
