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
