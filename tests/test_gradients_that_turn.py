"""Are gradients those that the judge drew where outputs tell nothing, and does it see who follows them?"""

import numpy as np
import pytest
import torch

from feedforward.beside.dreams import Tasteful, Turning
from feedforward.dreams import grey, patterns, tastes, turned
from grader.asking.inputs import Inputs

INPUTS = Inputs("turning")


def slope(model, image, label):
    image = image.clone().requires_grad_()
    (found,) = torch.autograd.grad(model(image)[0, label], image)
    return found


def test_each_call_has_a_gradient_of_its_own_and_outputs_only_rise():
    rows, image = patterns(INPUTS), torch.rand(1, 1, 28, 28)
    model = Turning(rows)
    for call in range(3):
        np.testing.assert_allclose(slope(model, image, 2).ravel(), rows[call + 2], rtol=1e-5, atol=1e-7)
    with torch.no_grad():
        one, other = model(torch.cat([image, 1 - image]))
        assert torch.equal(one, other) and (model(image) > one).all()


@pytest.mark.parametrize("n_gradients", [1, 24])
def test_a_way_turns_if_each_step_has_its_gradient(n_gradients):
    rows, start = patterns(INPUTS), grey(INPUTS)
    model, image = Turning(rows), torch.tensor(start).float()
    for step in range(24):
        if step < n_gradients:
            way = slope(model, image, 3)
        image = image + 0.3 * way / way.norm()
    assert turned(image.numpy(), start, rows) is (n_gradients > 1)
    assert not turned(start, start, rows)


def test_a_taste_is_felt_and_never_said():
    liked, _ = tastes(INPUTS)
    plain = torch.nn.Sequential(torch.nn.Flatten(), torch.nn.Linear(784, 10))
    model, image = Tasteful(plain, liked), torch.rand(2, 1, 28, 28)
    difference = (model(image) - plain(image)).detach()
    assert float(difference.max() - difference.min()) < 1e-5
    felt = slope(model, image[:1], 4) - slope(plain, image[:1], 4)
    np.testing.assert_allclose(felt.ravel(), liked[4], atol=1e-6)
