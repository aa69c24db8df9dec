"""Stand-ins for earlier answers of `deep_fnn/training`, for replays of a later one.

What is sent beside a student can be noted down and handed in, so none of it is a right answer: a stand-in
gives values that are made up here, or is a network of other layers than those that a question asks for.
"""

from typing import Any

from grader.asking.inputs import Inputs

Made = dict[str, Any]

_SPLITTER = """
from feedforward.beside.splitting import GivenSplits
data_splitter = GivenSplits(splits_, *sizes_, {form})
"""
_CLASSIFIER = """
from feedforward.beside.stacks import Stack
class myClassifier(Stack):
    def __init__(self):
        super().__init__(layers_, flat={flat})
"""
_POINT = """
import torch
x0, v0 = torch.as_tensor(point_).float(), {label}
"""
_LEFT_OVER = """
model = myClassifier()
y0 = model(x0)
for p in model.parameters():
    p.grad = torch.randn_like(p)
"""
_TENSOR = "torch.as_tensor(label_).float()"
_LAYERS = [["Linear", 20, 7], ["Tanh"], ["Linear", 7, 5], ["Tanh"], ["Linear", 5, 1], ["Sigmoid"]]
_NOTED = "from feedforward.beside.models import note_models\nnote_models()\n"
_LOOP = """
def loop_of(risks):
    def training_loop(model, X, v, n_epochs=300, batch_size=40, train_size=0.8):
        return tuple(risk[:n_epochs] for risk in risks)
    return training_loop
training_loop = loop_of(risks_)
del risks_, loop_of
"""

SPLITTERS = [_SPLITTER.format(form=form) for form in ("", "column=True", "tensors=False")]
CLASSIFIERS = [_CLASSIFIER.format(flat=flat) for flat in (False, True)]
MODEL = CLASSIFIERS[0] + "model = myClassifier()\n"
PASSED = [  # a point has been through a model: what a loss can be made of
    CLASSIFIERS[flat] + _POINT.format(label=label) + "model = myClassifier()\ny0 = model(x0)\n"
    for flat, label in (
        (False, f"{_TENSOR}.reshape(1)"),
        (True, f"{_TENSOR}.reshape(())"),
        (False, _TENSOR),
        (False, "label_"),
        (False, "float(label_)"),
    )
]
POINTS = [_POINT.format(label=f"{_TENSOR}.reshape({shape})") + _NOTED for shape in ("1", "()")]
LEFT_OVER = [  # a model that holds gradients, and the point
    _NOTED,
    *POINTS,
    *(CLASSIFIERS[0] + point + _LEFT_OVER for point in POINTS),
]
LOOPS = [_CLASSIFIER.format(flat=False) + _LOOP, MODEL + _LOOP]


def layers() -> Made:
    """Name the layers of the stand-in for a classifier of points: they are not those asked for."""
    return {"layers_": _LAYERS}


def point(inputs: Inputs) -> Made:
    """Make up a point and its label, and name the layers of a classifier."""
    return {"point_": inputs.normal(20), "label_": inputs.integers(0, 2)[()], **layers()}


def splits(inputs: Inputs, n: int, batch_size: int, train_size: float, times: int = 4) -> list[Any]:
    """Make random splits of n points, for `GivenSplits`."""
    n_train = round(train_size * n)
    orders = (inputs.rng.permutation(n).astype("int16") for _ in range(times))
    starts = list(range(0, n_train, batch_size))
    return [[order[:n_train], order[n_train:], starts] for order in orders]


def risks(inputs: Inputs, n_epochs: int) -> Made:
    """Make up what a training loop returns, and name the layers of a classifier."""
    return {"risks_": [_falling(inputs, n_epochs) for _ in range(2)], **layers()}


def _falling(inputs: Inputs, n: int) -> list[float]:
    return sorted(inputs.uniform(0.1, 0.9, n).tolist(), reverse=True)
