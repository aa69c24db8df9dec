"""Does only what follows from made-up values count, and does a tempered model come to what the judge says?"""

import asyncio
import copy

import numpy as np
import pytest
import torch

from feedforward.beside import tempered as beside
from feedforward.beside.renewed import like, renewed
from feedforward.tempered import adam, each, nets, sent_through
from grader.asking.inputs import Inputs
from grader.beside.replay import in_place, replays

MODELS = nets(Inputs("test"))
X0 = Inputs("point").normal(20)


class Named(torch.nn.Module):
    """A class with the old style of super, layers in another order, and odd names."""

    def __init__(self):
        super(Named, self).__init__()  # noqa: UP008
        self.numbers = torch.nn.Linear(32, 1)
        self.low, self.flat = torch.nn.Linear(20, 64), torch.nn.Linear(64, 32)

    def forward(self, x):
        return torch.sigmoid(self.numbers(torch.relu(self.flat(torch.relu(self.low(x)))))).squeeze(-1)


class Lazy(torch.nn.Sequential):
    def __init__(self):
        units = (64, 32, 1)
        super().__init__(*(torch.nn.LazyLinear(n) for n in units))


@pytest.mark.parametrize("make, net", [(Named, MODELS[0]), (Lazy, MODELS[0]), (None, MODELS[1])])
def test_a_tempered_model_is_the_network_that_the_judge_drew(make, net):
    x = torch.tensor(X0, dtype=torch.float32)
    with beside.tempered(make, *net.sent()) as makes:
        model = copy.deepcopy(makes())
        y = model(x)
        assert y.item() == pytest.approx(net.output(X0), abs=1e-5)
        assert (model(x[None]).ndim == 1) == (make is Named)
        assert sent_through(MODELS, X0, beside.slopes(y, model)) == (net, pytest.approx(1, abs=1e-3))
        (3 * y).sum().backward()
        found = sent_through(MODELS, X0, *beside.arrived())
        assert found == (net, pytest.approx(3, abs=1e-3))
    if make is not None:
        assert type(make()) is make  # nothing of it is left


def test_gradients_that_no_loss_sent_are_told_apart():
    ones = [[np.ones_like(a) for a in pair] for pair in MODELS[0].layers]
    for told in (ones, None, [[None, None]] * 3, 5, [[1.0, 2.0]]):
        with pytest.raises(AssertionError):
            sent_through(MODELS, X0, told)


def test_steps_of_adam_are_those_that_the_judge_takes():
    net, inputs = MODELS[1], Inputs("pulls")
    pulls = [[[inputs.normal(*a.shape) for a in pair] for pair in net.layers] for _ in range(2)]
    with beside.tempered(None, *net.sent()) as make:
        model, other = make(), make()
        optimizer = torch.optim.Adam(model.parameters(), lr=1e-4)
        told = beside.steps(optimizer, model, [pulls])
    for mine, right in zip(told["model"], adam(net.layers, pulls, 1e-4, (0.9, 0.999)), strict=True):
        assert all(np.allclose(a, b, atol=2e-6) for a, b in zip(each(mine), each(right), strict=True))
    assert all(np.allclose(a, b) for a, b in zip(each(told["others"][-1][0]), each(net.layers), strict=True))
    assert other is not model


def test_values_keep_their_form():
    X, v = np.arange(6.0).reshape(3, 2), np.array([0, 1, 1])
    names = {
        "X": X,
        "all": torch.tensor(X).float(),
        "rows": X.tolist(),
        "v": v,
        "text": "X",
        "column": v[:, None],
    }
    new = renewed(names, X, 10 * np.ones((3, 2))) | renewed(names, v, np.array([1, 0, 0]))
    assert set(new) == {"X", "all", "rows", "v", "column"}
    assert new["all"].dtype is torch.float32 and new["rows"] == [[10.0, 10.0]] * 3
    assert new["column"].shape == (3, 1) and new["v"].dtype == v.dtype
    assert like(np.int64(3), np.array([5])) == 5 and like(0.5, np.array(2)) == 2.0
    assert like(v[:, None], np.array([1, 0])).shape == (2, 1)


def test_cells_run_among_names_that_were_changed_and_these_are_put_back():
    def helper():
        return names["upstream"]() + 1  # as a function of another cell sees it

    names = {"upstream": lambda: 1, "helper": helper, "old": 5}
    way = "afterwards_.callback(undone_.append, 1)\n{'upstream': lambda: secret_, 'old': ...}"
    made = {"secret_": 40, "undone_": (undone := [])}
    cells = ["result = helper()\nraise ValueError", "more = [result] * 2"]
    assert in_place(names, cells, way, "(result, more, 'old' in globals())", made) == [(41, [41, 41], False)]
    assert set(names) == {"upstream", "helper", "old"} and undone == [1]
    assert in_place(names, ["result = secret_"], way, "result", made) == []


def test_a_cell_may_await_while_a_loop_is_running_as_in_a_kernel():
    async def kernel():
        return in_place({}, ["import asyncio\nawait asyncio.sleep(0.01)\nvalue = 3"], "{}", "value", {})

    assert asyncio.run(kernel()) == [3]


def test_facts_about_a_run_have_builtins_of_their_own():
    bound = "globals().update(float=0.5, sum=None)"  # as a scratch cell may
    assert replays({}, "values = [1, 2]", [bound], "[float(one) for one in values] + [sum(values)]") == [
        [1, 2, 3]
    ]
