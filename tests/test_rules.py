"""Rules on the source see through aliases, name the line, and leave right code alone."""

import textwrap

import pytest

from grader import rules


def found(rule, source: str) -> list[str]:
    return [entry.rpartition(" (line")[0] for entry in rule(textwrap.dedent(source))]


LAYERS = {
    "nn.Linear(3, 2)": "torch.nn.Linear",
    "torch.nn.Linear(3, 2)": "torch.nn.Linear",
    "import torch.nn as n\nn.Linear(3, 2)": "torch.nn.Linear",
    "from torch import nn as layers\nlayers.Linear(3, 2)": "torch.nn.Linear",
    "from torch.nn import Linear as Affine\nAffine(3, 2)": "torch.nn.Linear",
    "from torch.nn import *\nLinear(3, 2)": "torch.nn.Linear",
    "import torch as t\nt.nn.PReLU()": "torch.nn.PReLU",
    "from torch.nn.modules.linear import Linear\nLinear(3, 2)": "torch.nn.Linear",
    "m = torch.nn\nm.LazyLinear(2)": "torch.nn.LazyLinear",
    "m, t = torch.nn, torch\nm.Conv2d(1, 2, 3)": "torch.nn.Conv2d",
    "getattr(torch, 'nn').Linear(3, 2)": "torch.nn.Linear",
    "getattr(torch.nn, 'Linear')(3, 2)": "torch.nn.Linear",
    "vars(torch.nn)['Linear'](3, 2)": "torch.nn.Linear",
    "nn.__dict__['Linear'](3, 2)": "torch.nn.Linear",
    "import importlib\nimportlib.import_module('torch.nn').Linear(3, 2)": "torch.nn.Linear",
    "__import__('torch').nn.Linear(3, 2)": "torch.nn.Linear",
    "import sys\nsys.modules['torch.nn'].Linear(3, 2)": "torch.nn.Linear",
    "(m := torch.nn).Linear(3, 2)": "torch.nn.Linear",
    "F.linear(x, W.T, b)": "torch.nn.functional.linear",
    "import torch.nn.functional as f\nf.linear(x, W.T, b)": "torch.nn.functional.linear",
    "from torch.nn.functional import linear\nlinear(x, W.T)": "torch.nn.functional.linear",
    "torch._C._nn.linear(x, W.T)": "torch._C._nn.linear",
    "torch.conv1d(x, W)": "torch.conv1d",
    "class MLP(nn.Linear):\n    pass": "torch.nn.Linear",
}


@pytest.mark.parametrize("source", LAYERS)
def test_a_layer_is_found_whatever_it_is_called(source):
    assert LAYERS[source] in found(rules.torch_layers, source)


@pytest.mark.parametrize(
    "source",
    [
        "class MLP(nn.Module):\n    def __init__(self):\n        super().__init__()",
        "self.W = torch.nn.Parameter(torch.randn(3, 2))",
        "from torch.nn import Module, Parameter\nclass MLP(Module): pass",
        "from torch.nn.parameter import Parameter\nParameter(torch.zeros(3))",
        "self.weights = nn.ParameterList()",
        "nn.init.xavier_uniform_(W)",
        "F.relu(x) + torch.nn.functional.sigmoid(x) + F.mse_loss(x, y)",
        "getattr(self, f'{i}_weight')",
        "getattr(model, name)",
        "def forward(self, x):\n    linear = x @ self.W\n    return linear",
        "nn = 3\nx = nn.Linear",
        "class Linear:\n    pass\nLinear()",
        "import math\nfrom collections import *\nMyOwn()",
        "torch.compile(f), re.compile('x')",
        "model.eval()",
        "getattr(torch, name)(z)",
        "getattr(torch.nn.functional, name)(z)",
        "from torch.nn import Linear, Sigmoid\nSigmoid()(z)",
        "nn.ReLU()(z) + nn.Sigmoid()(z) + nn.MSELoss()(z, y)",
    ],
)
def test_what_holds_no_layer_is_fine(source):
    assert found(rules.torch_layers, source) == []


@pytest.mark.parametrize(
    "source", ["getattr(torch.nn, name)", "getattr(torch.nn, 'Lin' + 'ear')(3, 2)", "eval('torch.' + 'nn')"]
)
def test_a_name_that_cannot_be_read_is_flagged(source):
    assert found(rules.torch_layers, source)


def test_a_layer_is_named_with_its_line():
    assert rules.torch_layers("x = 1\ny = nn.Linear(3, 2)") == ["torch.nn.Linear (line 2)"]


@pytest.mark.parametrize(
    "source",
    [
        "np.zeros(3)",
        "import numpy as n\nn.zeros(3)",
        "from numpy import zeros\nzeros(3)",
        "x.detach().numpy()",
        "torch.from_numpy(x)",
        "getattr(__import__('numpy'), 'zeros')(3)",
    ],
)
def test_numpy_is_found(source):
    assert found(rules.uses_numpy, source)


@pytest.mark.parametrize(
    "source",
    [
        "torch.zeros(3)",
        "np = len(sizes)\nprint(np)",
        "x.tolist()",
        "import numpy as np",
        "from numpy import zeros",
    ],
)
def test_what_is_not_numpy_is_fine(source):
    assert found(rules.uses_numpy, source) == []


@pytest.mark.parametrize(
    "source",
    [
        "torch.vmap(f)(x)",
        "from torch import vmap\nvmap(f)(x)",
        "from torch.func import vmap as v\nv(f)(x)",
        "import functorch\nfunctorch.vmap(f)(x)",
    ],
)
def test_vmap_is_found(source):
    assert found(rules.uses_vmap, source)


@pytest.mark.parametrize(
    "source",
    [
        "loss.backward()",
        "loss.backward(retain_graph=True)",
        "torch.autograd.grad(l, W)",
        "from torch.autograd import grad as g\ng(l, W)",
        "import torch.autograd as a\na.grad(l, W)",
        "torch.func.vjp(f, x)",
        "W = W.clone().requires_grad_()",
        "W.requires_grad_(True)",
        "W = torch.tensor(W, requires_grad=True)",
        "W.requires_grad = True",
        "g = W.grad",
        "with torch.enable_grad():\n    pass",
    ],
)
def test_autograd_is_found(source):
    assert found(rules.uses_autograd, source)


@pytest.mark.parametrize(
    "source",
    [
        "class MLP:\n    def backward(self, dJdy_hat):\n        self.grads['dJdW1'] = 1",
        "with torch.no_grad():\n    x = W @ x",
        "W.detach().requires_grad_(False)",
        "torch.zeros(3, requires_grad=False)",
        "self.f.backward(dY)",
        "grad = {}\ngrad['W'] = 1",
        "self.backward()",
        "W.requires_grad = False",
    ],
)
def test_gradients_by_hand_are_fine(source):
    assert found(rules.uses_autograd, source) == []


def test_what_is_not_python_is_said_to_the_student():
    with pytest.raises(AssertionError, match=r"not valid Python \(line 2\)"):
        rules.torch_layers("x = 1\ny = = 2")


BESIDE = """
from torch import nn
make = nn.Linear
def helper(x):
    return make(2, 1)(x)
class Net:
    def forward(self, x):
        return {}
ready = nn.Linear(2, 1)
assert ready(x) == Net().forward(x)
"""


@pytest.mark.parametrize(
    ("body", "found"),
    [("x @ self.W", []), ("helper(x)", ["torch.nn.Linear (line 3)"])],
    ids=["not", "reached"],
)
def test_what_stands_beside_an_answer_is_left_alone(body, found):
    assert rules.torch_layers(rules.reached(BESIDE.format(body), "Net")) == found


def test_what_is_set_on_a_class_later_belongs_to_it():
    later = "class Net: pass\ndef forward(self, x): return torch.nn.Linear(2, 1)(x)\nNet.forward = forward\n"
    assert rules.torch_layers(rules.reached(later, "Net")) == ["torch.nn.Linear (line 2)"]


def test_without_the_name_all_is_read():
    assert rules.reached("a = 1\nb = 2", "Net") == "a = 1\nb = 2"
