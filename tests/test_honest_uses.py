"""Is what a question puts away free elsewhere: in a check of one's own, a picture, an experiment?"""

from dataclasses import replace

import nbformat
import pytest
from classroom import ROOT
from nbformat.v4 import new_code_cell

from grader.marking.judging.outcome import Status
from grader.marking.judging.pool import mark_all
from grader.marking.recording.course import Course
from grader.verifying.subject import Subject

GRADIENTS = [
    "import torch\nx_ = torch.tensor(2.0, requires_grad=True)\n(x_ ** 2).backward()\nassert x_.grad == 4",
    "w_ = torch.ones(3, requires_grad=True)\n(slope_,) = torch.autograd.grad((w_ ** 3).sum(), w_)",
    "assert torch.func.grad(lambda t: t.sin())(torch.tensor(0.0)) == 1",
    "torch.autograd.functional.jacobian(lambda v: v * v, torch.ones(2))",
    "torch.autograd.gradcheck(torch.sigmoid, torch.randn(3, dtype=torch.double, requires_grad=True))",
    "a_ = torch.zeros(1, requires_grad=True)\nhelper_ = torch.optim.SGD([a_], 0.1)\n"
    "for _ in range(3):\n    helper_.zero_grad()\n    ((a_ - 1) ** 2).sum().backward()\n    helper_.step()",
    "assert torch.func.jacrev(torch.tanh)(torch.zeros(2)).shape == (2, 2)",
    "seen_ = []\nb_ = torch.ones(2, requires_grad=True)\nb_.register_hook(seen_.append)\n"
    "b_.sum().backward()\nassert seen_",
    "class Twice_(torch.autograd.Function):\n    @staticmethod\n"
    "    def forward(ctx, t):\n        return 2 * t\n"
    "    @staticmethod\n    def backward(ctx, g):\n        return 2 * g\n"
    "Twice_.apply(torch.ones(1, requires_grad=True)).backward()",
    "with torch.enable_grad():\n    c_ = torch.ones(1, requires_grad=True) * 2\n"
    "    c_.retain_grad()\n    c_.backward()",
]
LAYERS = [
    "import torch\nassert torch.nn.Linear(2, 3)(torch.ones(5, 2)).shape == (5, 3)",
    "torch.nn.functional.linear(torch.ones(2), torch.ones(3, 2))",
    "own_net_ = torch.nn.Sequential(torch.nn.Linear(2, 2), torch.nn.Tanh())\nown_net_(torch.ones(2))",
    "torch.nn.Bilinear(2, 2, 1)(torch.ones(1, 2), torch.ones(1, 2))",
    "torch.nn.Conv1d(1, 1, 2)(torch.ones(1, 1, 4))",
    "torch.nn.GRU(2, 2)(torch.ones(3, 1, 2))",
    "torch.nn.ModuleList([torch.nn.Linear(1, 1)])[0](torch.ones(1))",
    "torch.nn.functional.conv1d(torch.ones(1, 1, 4), torch.ones(1, 1, 2))",
    "torch.nn.MultiheadAttention(2, 1)(*[torch.ones(3, 1, 2)] * 3)",
    "torch.nn.utils.parameters_to_vector(torch.nn.Linear(2, 2).parameters())",
]
VMAP = [
    "import torch\nassert (torch.vmap(lambda r: r.sum())(torch.ones(3, 2)) == 2).all()",
    "torch.func.vmap(torch.dot)(torch.ones(3, 2), torch.ones(3, 2))",
    "torch.vmap(torch.func.grad(lambda t: t ** 2))(torch.ones(3))",
    "torch.vmap(torch.mv, in_dims=(None, 0))(torch.ones(2, 2), torch.ones(3, 2))",
    "torch.vmap(lambda r: r * 2, out_dims=1)(torch.ones(3, 2))",
    "every_ = torch.vmap(torch.sum)\nevery_(torch.ones(2, 2))",
    "torch.vmap(torch.vmap(torch.neg))(torch.ones(2, 2))",
    "torch.vmap(lambda r: (r.max(), r.min()))(torch.ones(3, 2))",
    "torch.func.jacfwd(torch.sin)(torch.ones(2))",
    "torch.vmap(lambda r: r.norm(), chunk_size=1)(torch.ones(3, 2))",
]
PACKAGES = [
    "import torch\nt_ = torch.tensor([-1.0, 2.0], requires_grad=True)\ntorch.relu(t_).sum().backward()",
    "torch.nn.functional.cross_entropy(torch.ones(2, 3), torch.tensor([0, 1]))",
    "from scipy.special import softmax as theirs_\ntheirs_([[1.0, 2.0]], axis=1)",
    "from scipy.optimize import approx_fprime\napprox_fprime([1.0], lambda v: float(v[0] ** 2))",
    "from sklearn.neural_network import MLPClassifier\nimport warnings\nwith warnings.catch_warnings():\n"
    "    warnings.simplefilter('ignore')\n    MLPClassifier((2,), max_iter=2).fit([[0], [1]], [0, 1])",
    "from sklearn.metrics import log_loss\nlog_loss([0, 1], [0.2, 0.9])",
    "import sympy\nz_ = sympy.Symbol('z')\nassert sympy.diff(z_ ** 2, z_) == 2 * z_",
    "import mpmath\nassert abs(mpmath.diff(mpmath.sin, 0) - 1) < 1e-9",
    "from decimal import Decimal\nassert Decimal('0.1') * 3 == Decimal('0.3')",
    "from fractions import Fraction\nassert Fraction(1, 3) * 3 == 1",
]
MEASURED = [
    "import numpy as np\nmeasured(np.exp, np.array([0.0]))",
    "own_check_ = measured(np.sin, np.array([0.0, 1.0]))",
    "slopes_ = {f.__name__: measured(f, np.array([0.5])) for f in (np.exp, np.sin, np.cos)}",
    "import matplotlib.pyplot as plt\nplt.plot(np.ravel(measured(np.tanh, np.linspace(-1, 1, 5))))",
    "difference_ = np.abs(measured(np.square, np.array([3.0])) - 6).max()\nassert difference_ < 1e-3",
    "again_ = measured\nagain_(np.exp, np.array([1.0]))",
    "def checked_(f, x):\n    return measured(f, x)\nchecked_(np.sin, np.array([0.1]))",
    "list(map(lambda f: measured(f, np.array([0.3])), [np.exp, np.log1p]))",
    "np.testing.assert_allclose(np.ravel(measured(np.exp, np.array([0.0])))[0], 1, atol=1e-3)",
    'f"{np.ravel(measured(np.cos, np.array([0.2])))[0]:.3f}"',
]
SKLEARN = [
    "from sklearn.neural_network import MLPClassifier, MLPRegressor, BernoulliRBM\nimport warnings\n"
    "warnings.simplefilter('ignore')",
    "MLPClassifier((2,), max_iter=2).fit([[0], [1]], [0, 1]).predict([[1]])",
    "MLPRegressor(hidden_layer_sizes=(2,), max_iter=2).fit([[0], [1]], [0, 1])",
    "BernoulliRBM(2, n_iter=1).fit([[0, 1], [1, 0]])",
    "MLPClassifier((2,), solver='sgd', max_iter=2).fit([[0], [1]], [0, 1]).coefs_",
    "MLPClassifier((2,), solver='lbfgs', max_iter=2).fit([[0], [1]], [0, 1])",
    "MLPClassifier((2,), max_iter=2).fit([[0], [1]], [0, 1]).loss_curve_",
    "MLPRegressor(hidden_layer_sizes=(2,), activation='tanh', max_iter=2).fit([[0], [1]], [0, 1]).loss_",
    "MLPClassifier((2,), max_iter=2).partial_fit([[0], [1]], [0, 1], classes=[0, 1])",
    "import sklearn.neural_network as theirs_\ntheirs_.MLPClassifier",
]
USES = {  # notebook -> the tools that its questions put away, used after each answer
    "manual_mlp/modular_mlp": [*GRADIENTS, *LAYERS, *VMAP],
    "manual_mlp/mlp": [*LAYERS, *VMAP, *GRADIENTS],
    "manual_mlp/backprop": GRADIENTS,
    "numpy_backprop/layers": [*PACKAGES, *GRADIENTS],
    "numpy_backprop/mnist_from_scratch": PACKAGES,
    "written_derivations/chain_rule": [*MEASURED, *PACKAGES[2:4], *PACKAGES[5:]],
    "written_derivations/two_layer_net": PACKAGES[6:],
    "written_derivations/concepts": PACKAGES[6:],
    "mnist_batcher/fashion": SKLEARN,
}


def with_own_cells(subject, uses):
    """Put cells of the student's own into the reference: after its last answer, and after its first."""
    job = subject.job("ann", subject.reference)
    notebook = nbformat.reads(job.submitted, 4)
    names = [cell.metadata.get("nbgrader", {}).get("grade_id") for cell in notebook.cells]
    places = [names.index(question) for question in subject.reference]
    first, last = places[0], places[-1]
    notebook.cells[last + 1 : last + 1] = map(new_code_cell, uses)
    early = [use for use in uses if "measured" not in use]  # which is given later
    notebook.cells[first + 1 : first + 1] = map(new_code_cell, early)
    return replace(job, submitted=nbformat.writes(notebook))


@pytest.mark.parametrize("path", USES)
def test_full_marks(path):
    course = Course(ROOT)
    assignment, notebook = path.split("/")
    subject = Subject(course, assignment, notebook)
    (outcome,) = mark_all([with_own_cells(subject, USES[path])], course.setup([assignment]), 1)
    errors = [
        f"{output.ename}: {output.evalue} in {cell.source}"
        for cell in nbformat.reads(outcome.executed, 4).cells
        for output in cell.get("outputs", [])
        if output.output_type == "error"
    ]
    lost = {
        cell: [f"{check.what}: {check.hint}" for check in sheet.checks if not check.passed]
        for cell, sheet in outcome.sheets.items()
        if sheet.score < subject.points[cell]
    }
    assert (outcome.status, errors, lost) == (Status.GRADED, [], {})
    assert outcome.sheets.keys() == subject.points.keys()
