"""Is a tool that is put away gone under every name, and is all else as ever?"""

import json
import runpy
import sys
from pathlib import Path
from textwrap import dedent

import pytest

from feedforward import by_hand
from grader.beside import wire
from grader.beside.answering import answer_all, done
from grader.beside.forks import answer_apart

pytestmark = pytest.mark.filterwarnings("default")
TORCH = "from feedforward.beside import torch_tools\ntorch_tools.put_away({})"
WHOLE = "from feedforward.beside import torch_tools\ntorch_tools.put_all_away(globals())"


@pytest.fixture(autouse=True)
def _no_fork_is_left():
    yield
    done()


def asked(cell, code, packages=(), names=(), first="None"):
    """Run a student's cell, then ask code beside it; return the value, or the error's kind and message."""
    (answer,) = asked_in_turn(cell, [code], packages, names, first).values()
    return answer


def asked_in_turn(cell, codes, packages=(), names=(), first="None"):
    """Ask several codes beside a student's cell, in one fork: code -> what `asked` returns."""
    namespace = {"__name__": "__main__"}
    exec(dedent(cell), namespace)
    common = {"given": wire.dump({}), "setting": wire.dump({}), "seconds": 20.0}
    items = [{"code": dedent(code), **common} for code in codes]
    away = {"packages": packages, "names": names, "first": first}
    request = {"asker": "q", "items": items, "limit": 10**6, "away": away}
    answers = json.loads(answer_all(namespace, {}, request, answer_apart))
    return dict(zip(codes, map(_value, answers), strict=True))


def _value(answer):
    if "error" in answer:
        return answer["error"]["type"], answer["error"]["message"]
    return wire.load(json.dumps(answer["value"]))


GIVEN = "def measured(f, x):\n    return f(x)\n"


@pytest.mark.parametrize(
    "answer",
    [
        "def f(x): return measured(abs, x)",
        "mine = measured\ndef f(x): return mine(abs, x)",
        "f = lambda x, m=measured: m(abs, x)",
        "import functools\nf = functools.partial(measured, abs)",
    ],
)
def test_a_given_function_is_gone_under_every_name(answer):
    assert asked(GIVEN + answer, "f(-1)", names=["measured"]) == ("PutAway", "`measured` is")


def test_a_function_that_closes_over_names_is_gone_too():
    made = "def make(n):\n    def measured(x): return x + n\n    return measured\nmeasured = make(1)\n"
    assert asked(made, "measured(1)", names=["measured"]) == ("PutAway", "`measured` is")


def test_outside_the_question_it_is_there():
    assert asked(GIVEN + "y = measured(abs, -1)", "y", names=["measured"]) == 1


def test_a_name_that_is_gone_or_is_no_function_is_left_alone():
    assert asked("measured = 3", "measured", names=["measured", "other"]) == 3


@pytest.mark.parametrize(
    "cell",
    [
        "import email.charset\ndef f(): return email.charset.Charset('utf-8').header_encode('x')",
        "import email.charset as e\ndef f(): return e.Charset('utf-8').header_encode('x')",
        "from email.charset import Charset\ndef f(): return Charset('utf-8').header_encode('x')",
        "import email.charset as e\nc = e.Charset('utf-8')\ndef f(): return c.header_encode('x')",
        "def f():\n    from email.charset import Charset as C\n    return C('utf-8')",
        "def f(): return __import__('email.' + 'charset').charset.Charset('utf-8').header_encode('x')",
        "import sys\ndef f(): return sys.modules['email.charset'].Charset('utf-8').header_encode('x')",
    ],
)
def test_what_comes_from_a_package_is_gone_however_it_is_reached(cell):
    assert asked(cell, "f()", packages=["email.charset"]) == ("PutAway", "`email.charset` is")


@pytest.mark.parametrize(
    "cell",
    [
        "from email.charset import Charset\nmade = Charset('utf-8')\ndef f(): return made.header_encode('x')",
        "from email.charset import Charset\nmade = [str(Charset('utf-8'))]\ndef f(): return made[0]",
        "from _struct import Struct\ndef f(): return Struct('d').size",
        "from _struct import Struct\ndef f(kind=Struct): return kind('d').size",
    ],
)
def test_what_a_cell_made_of_it_is_gone_when_the_cell_runs_again(cell):
    again = f"from grader.beside.replay import afresh\nafresh('f()', {{}}, globals(), {cell!r})"
    assert asked(cell, again, packages=["email.charset", "_struct"])[0] == "PutAway"


def test_functions_of_others_that_its_classes_hold_stay():
    code = (
        "import re\nbool(re.compile('(?i)x' + str(3)))"  # flags of `re` are an enumeration, as those of `ssl`
    )
    assert asked("import ssl", code, packages=["ssl"]) is True


@pytest.mark.parametrize(
    "code",
    [
        "import tomllib\ntomllib.loads('')",
        "import tomllib._parser\ntomllib._parser.loads('')",
        "from tomllib import loads\nloads('')",
        "import importlib\nimportlib.import_module('tomllib').loads('')",
        "import sys\nsys.meta_path.pop(0)\nimport tomllib\ntomllib.loads('')",
        "from importlib.machinery import PathFinder\nPathFinder.find_spec('tomllib').loader.load_module()",
    ],
)
def test_a_package_that_is_not_imported_yet_cannot_be_used(code):
    before = sys.modules.pop("tomllib", None)
    assert asked("", code, packages=["tomllib"])[0] == "PutAway"
    if before is not None:
        sys.modules["tomllib"] = before


def test_importing_and_naming_are_free():
    code = """
        import tomllib
        from tomllib import loads, load as other
        class Own(tomllib.TOMLDecodeError): pass
        isinstance(3, tomllib.TOMLDecodeError)
    """
    assert asked("", code, packages=["tomllib"]) is False


@pytest.mark.parametrize(
    "code",
    [
        "import subprocess, sys\nsubprocess.run([sys.executable, '-c', ''])\n1",
        "import os\nos.system('true')",
        "import os, sys\nos.execv(sys.executable, [sys.executable])\n1",
        "import threading\nthreading.Thread(target=print).start()\n1",
    ],
)
def test_no_process_and_no_thread_gets_round_it(code):
    assert asked("", code, names=["any"])[0] == "PutAway"


CELL = """
    import operator, torch
    from torch import nn
    from torch.nn import functional as F
    from torch.nn.functional import linear as dot
    differentiate, switch = torch.autograd.grad, torch.set_grad_enabled
    layer = nn.Linear(2, 1)
    x, w = torch.ones(3, 2), torch.ones(1, 2, requires_grad=True)
    y = (x @ w.T).sum()
"""


GRADIENTS = [
    "y.backward()\n1",
    "differentiate(y, w)",
    "torch.set_grad_enabled(True)\n1",
    "switch(True)\n1",
    "with torch.enable_grad():\n    z = (x @ w.T).sum()\n1",
    "with torch.inference_mode(False):\n    z = (x @ w.T).sum()\n1",
    "operator.methodcaller('backward')(y)\n1",
    "torch.func.grad(lambda w: (x @ w.T).sum())(w)",
    "torch.func.jvp(lambda w: (x @ w.T).sum(), (w,), (w,))",
    "torch.func.jacrev(lambda w: x @ w.T)(w)",
    "torch.autograd.functional.jacobian(lambda w: x @ w.T, w)",
    "torch.ops.aten.sigmoid_backward(x, x)",
    "torch.ops.aten.sigmoid_backward.default(x, x)",
    "(x + 1e-30j).imag",
    "torch.complex(x, x).real",
    "torch._C._set_grad_enabled(True)\n1",
    "with torch._C.DisableTorchFunction():\n    torch._C._set_grad_enabled(True)\n1",
]


@pytest.mark.parametrize("door", ["DisableTorchFunction()", "_InferenceMode(False)"])
def test_nothing_is_recorded_behind_a_door_that_was_kept(door):
    cell = (
        CELL + "    doors = {n: getattr(torch._C, n) for n in ('DisableTorchFunction', '_InferenceMode')}\n"
    )
    name, arguments = door.split("(")
    code = f"""
with doors['{name}']({arguments}:
    torch._C._set_grad_enabled(True)
    z = (x @ w.T).sum()
z.requires_grad
"""
    assert asked(cell, code, first=TORCH.format("'gradients'")) in (False, ("PutAway", "Autograd is"))


def test_a_door_that_was_kept_leads_to_no_layer():
    """Does the way out of the watching raise, as a class and as what was made of it before?"""
    cell = CELL + "    door = torch._C.DisableTorchFunction\n    opened, line = door(), F.linear\n"
    for entry in ("door()", "opened"):
        code = f"with {entry}:\n    y = line(x, w)\ny"
        assert asked(cell, code, first=TORCH.format("'layers'"))[0] == "PutAway"


def test_what_was_recorded_before_cannot_be_differentiated():
    code = "torch.autograd.Variable._execution_engine.run_backward"
    assert asked(CELL, code, first=TORCH.format("'gradients'"))[0] == "AttributeError"


LAYERS = [
    "layer(x)",
    "nn.Sequential(layer)(x)",
    "F.linear(x, w)",
    "dot(x, w)",
    "getattr(F, 'lin' + 'ear')(x, w)",
    "torch._C._nn.linear(x, w)",
    "torch.ops.aten.linear(x, w)",
    "torch.ops.aten.linear.default(x, w)",
    "nn.RNNCell(2, 2)(x)",
    "nn.Bilinear(2, 2, 1)(x, x)",
    "F.conv1d(x[None], torch.ones(1, 3, 1))",
    "F.layer_norm(x, (2,))",
]


VMAP = ["torch.vmap(lambda v: w @ v)(x)", "torch.func.vmap(lambda v: v.sum())(x)"]


REST = [
    "x @ w.T",
    "with torch.no_grad():\n    z = torch.sigmoid(x @ w.T)\nz",
    "torch.set_grad_enabled(False)\nF.relu(x)",
    "p = nn.Parameter(torch.zeros(3))\np.grad = torch.ones(3)\np.grad",
    "torch.addmm(torch.zeros(3, 1), x, w.T)",
    "nn.Sigmoid()(x) + F.one_hot(torch.tensor([1])).float()",
    "w.detach().numpy()",
    "torch.stack([row * 2 for row in x])",
]


def test_the_rest_of_torch_is_there():
    found = asked_in_turn(CELL, REST, first=TORCH.format("'gradients', 'layers', 'vmap'"))
    assert not {code: value for code, value in found.items() if isinstance(value, tuple)}


OF_TORCH = [
    "x + x",
    "torch.tensor([1.0])",
    "layer(x)",
    "dot(x, w)",
    "import torch as t\nt.ones(3)",
    "from torch import zeros\nzeros(3)",
    "x.numpy()",
    "torch.nn.Linear(2, 1)",
    "__import__('to' + 'rch').sigmoid(x)",
]


@pytest.mark.parametrize(
    ("codes", "first"),
    [
        pytest.param(GRADIENTS, TORCH.format("'gradients'"), id="gradients"),
        pytest.param(LAYERS, TORCH.format("'layers'"), id="layers"),
        pytest.param(VMAP, TORCH.format("'vmap'"), id="vmap"),
        pytest.param(OF_TORCH, WHOLE, id="all of torch"),
    ],
)
def test_a_tool_of_torch_is_gone_under_every_name(codes, first):
    found = {code: kind for code, (kind, *_) in asked_in_turn(CELL, codes, first=first).items()}
    assert found == dict.fromkeys(codes, "PutAway")


def test_without_torch_the_others_work():
    cell = "import torch, numpy as np, matplotlib.pyplot as plt\nplt.figure().canvas.draw()"
    code = "plt.figure().gca().plot(np.arange(3))\nimport json\njson.loads('[1]')"
    assert asked(cell, code, first=WHOLE) == [1]


def test_the_given_file_puts_away_what_marking_puts_away():
    given = runpy.run_path(str(Path(__file__).parents[1] / "source" / "numpy_backprop" / "numpy_alone.py"))
    assert given["AWAY"] == by_hand.ALL_BUT_NUMPY
