"""Do the moves that the judge knows agree with those of torch?"""

import numpy as np
import pytest
import torch

from feedforward.optimizers import WALKS

RATE = 0.1
THEIRS = {
    **{
        name: (name, {})
        for name in ("Adam", "RMSprop", "Adagrad", "SGD", "NAdam", "RAdam", "Adamax", "Adadelta")
    },
    "SGD with momentum": ("SGD", {"momentum": 0.9}),
    "SGD with Nesterov's momentum": ("SGD", {"momentum": 0.9, "nesterov": True}),
    "Adam with little momentum": ("Adam", {"betas": (0.5, 0.999)}),
    "RMSprop with short memory": ("RMSprop", {"alpha": 0.9}),
}


@pytest.mark.parametrize("name", THEIRS)
def test_the_moves_are_those_of_torch(name):
    kind, options = THEIRS[name]
    point = torch.zeros(3, dtype=torch.float64, requires_grad=True)
    optimizer = getattr(torch.optim, kind)([point], lr=RATE, **options)
    gradients, places = np.random.default_rng(0).normal(size=(40, 3)), [np.zeros(3)]
    for row in gradients:
        point.grad = torch.tensor(row)
        optimizer.step()
        places.append(point.detach().numpy().copy())
    assert np.allclose(np.diff(places, axis=0), RATE * WALKS[name](gradients), rtol=1e-4, atol=1e-7)
