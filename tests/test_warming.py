"""Is a kernel that is forked from a warm process like one that was just started?"""

import pytest

from grader.kernels.limits import Limits
from grader.kernels.warm import Zygote
from grader.marking.judging.student import StudentProcess

PLOT = "import matplotlib.pyplot as plt\nfig, panel = plt.subplots()\npanel.plot([1, 2])"


@pytest.fixture(scope="module")
def drawings():
    """Return the outputs of a cell that draws, from two forks of a process that has drawn already."""
    warm = Zygote.start(modules=["matplotlib.pyplot"])
    warm.wait_ready()
    outputs = []
    for _ in range(2):
        with StudentProcess(warm, Limits(), seed=1, sources={}) as student:
            outputs.append(student.run(PLOT))
    warm.close()
    return outputs


def test_a_figure_is_an_output_of_its_cell(drawings):
    kinds = [[(node.output_type, sorted(node.data)) for node in outputs] for outputs in drawings]
    assert kinds[0] == [("execute_result", ["text/plain"]), ("display_data", ["image/png", "text/plain"])]
    assert kinds[0] == kinds[1]


def test_no_figure_is_open_at_the_start(drawings):
    assert drawings[0][1].data["text/plain"] == "<Figure size 640x480 with 1 Axes>"
    assert drawings[0][1].data["image/png"] == drawings[1][1].data["image/png"]


COMPILER = "import sys\nfrom torch import nn\n'torch._dynamo.convert_frame' in sys.modules"
TRAINED = """
model = nn.Linear(3, 2)
for name in "SGD Adam AdamW NAdam RAdam RMSprop Adagrad Adadelta Adamax Rprop LBFGS".split():
    optimizer = getattr(torch.optim, name)(model.parameters())
    def closure():
        optimizer.zero_grad()
        loss = model(torch.ones(4, 3)).square().sum()
        loss.backward()
        return loss
    optimizer.step(closure)
    optimizer.load_state_dict(optimizer.state_dict())
torch.func.grad(lambda x: x.sum())(torch.ones(3)).tolist()
"""
COMPILED = """
import torch._dynamo.config as by_path
from torch._dynamo import config
assert by_path is config is sys.modules["torch._dynamo.config"]
torch.compile(lambda x: x + 1, backend="eager")(torch.ones(2)).tolist()
"""


@pytest.fixture
def student():
    warm = Zygote.start(modules=["torch", "torchvision.datasets"])
    warm.wait_ready()
    with StudentProcess(warm, Limits(), seed=1, sources={}) as process:
        yield process
    warm.close()


def test_the_compiler_of_pytorch_is_imported_when_something_is_compiled(student):
    def said(code):
        outputs = student.run(code)
        assert all(node.output_type == "execute_result" for node in outputs), outputs
        return [node.data["text/plain"] for node in outputs]

    assert said(f"import torch\n{COMPILER}") == ["False"]
    assert said(TRAINED) == ["[1.0, 1.0, 1.0]"]
    assert said(COMPILER) == ["False"]
    assert said(COMPILED) == ["[2.0, 2.0]"]
    assert said(COMPILER) == ["True"]
