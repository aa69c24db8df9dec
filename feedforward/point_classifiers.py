"""What stands in for earlier answers while a later one of `deep_fnn/training` is run again.

Each way is Python for `beside.replay.in_place`. What is sent beside a student can be noted down and handed
in, so none of it is a right answer: a stand-in gives values that are made up here.
"""

from typing import Any

from feedforward.tempered import SHAPES, Net, nets
from grader.asking.asking import AskError, ask, current
from grader.asking.inputs import Inputs

Made = dict[str, Any]

_CLASSIFIER = """
from feedforward.beside.renewed import like, renewed
from feedforward.beside.tempered import tempered
made = afterwards_.enter_context(tempered({make}, *nets_[{net}], flat={flat}))
names = {{"myClassifier": made}}
"""
_OWN = _CLASSIFIER.format(make="myClassifier", net=0, flat=None)
_SMALL = [_CLASSIFIER.format(make=None, net=1, flat=flat) for flat in (False, True)]
_FIRST = """
import numpy
points, labels = numpy.array(X, dtype=float), numpy.array(v, dtype=float)
points[:2], labels.reshape(-1)[:2] = points_, labels_
names.update(renewed(globals(), X, points) | renewed(globals(), v, labels))
names.update(renewed(globals(), X[0], points_[0]))
if "first_label" in globals() and numpy.prod(numpy.shape(first_label)) == 1:
    names["first_label"] = like(first_label, labels_[:1])
names
"""
_PASSED = """
import numpy, torch
names.update(model=made(), x0={x0}, v0={v0})
names["y0"] = names["model"](names["x0"])
"""
_LEFT_OVER = """
for p in names["model"].parameters():
    p.grad = torch.randn_like(p)
names
"""
_POINT, _LABEL = "torch.as_tensor(point_).float()", "torch.as_tensor(label_).float()"
_AS_OWN = """
if "y0" in globals() and numpy.prod(numpy.shape(y0)) == 1:
    names["y0"] = names["y0"].reshape(numpy.shape(y0))
"""
_LIKE_OWN = _OWN + _PASSED.format(x0="like(x0, point_)", v0="like(v0, label_)") + _AS_OWN
_AS_EVER = [
    _SMALL[flat] + _PASSED.format(x0=_POINT, v0=label)
    for flat, label in (
        (False, f"{_LABEL}.reshape(1)"),
        (True, f"{_LABEL}.reshape(())"),
        (False, _LABEL),
        (False, "label_"),
        (False, "float(label_)"),
    )
]
_MODEL = 'names["model"] = made()\nnames\n'
_LOOP = """
import numpy, torch
from feedforward.beside.long_runs import given_loop
names["training_loop"] = given_loop(kind, X, v, risks_, {form})
names
"""
_OWN_KIND = "names, kind = {}, myClassifier\n"
_SMALL_KIND = (
    _SMALL[0]
    + """
from feedforward.beside.tempered import Tempered as kind
names["model"] = made()
"""
)
_SPLITTER = """
import numpy
from feedforward.beside.renewed import renewed
from feedforward.beside.splitting import given_splits
points = numpy.add.outer(origin_ + step_ * numpy.arange(len(X)), numpy.zeros(20))
{{**renewed(globals(), X, points), "data_splitter": given_splits(splits_, *sizes_, {form})}}
"""
_DATA = """
from feedforward.beside.renewed import like, renewed
names = {**renewed(globals(), X, X_), **renewed(globals(), v, v_)}
"""

DATA = _DATA + "names\n"
TENSOR = _DATA + "import torch\n{**names, 'X': torch.as_tensor(X_), 'X_type': ...}\n"
SPLITTERS = [_SPLITTER.format(form=form) for form in ("", "column=True", "tensors=False")]
FIRST = [one + _FIRST for one in (_OWN, *_SMALL)]
PASSED = [way + "names\n" for way in (_LIKE_OWN, *_AS_EVER)]
LEFT_OVER = [way + _LEFT_OVER for way in (_LIKE_OWN, *_AS_EVER[:2])]
MODELS = [_OWN + _MODEL, _SMALL[0] + _MODEL]
LOOPS = [
    before + _LOOP.format(form=form)
    for form in ("list", "numpy.array", "torch.tensor")
    for before in (_OWN_KIND, _SMALL_KIND)
]


def models(bias: float = 0.5) -> list[Net]:
    """Draw the networks that stand in for a student's classifier: of the form of theirs, and a small one."""
    try:
        shapes = ask(SHAPES)
    except AskError:
        shapes = None
    return nets(current().inputs, shapes, bias)


def classifiers(nets: list[Net]) -> Made:
    """Name the numbers of networks."""
    return {"nets_": [net.sent() for net in nets]}


def splits(inputs: Inputs, n: int, batch_size: int, train_size: float, times: int = 4) -> list[Any]:
    """Make random splits of n points, for `given_splits`."""
    n_train = round(train_size * n)
    orders = (inputs.rng.permutation(n).astype("int16") for _ in range(times))
    starts = list(range(0, n_train, batch_size))
    return [[order[:n_train], order[n_train:], starts] for order in orders]


def risks(inputs: Inputs, n_epochs: int) -> list[list[float]]:
    """Make up what a training loop returns."""
    return [sorted(inputs.uniform(0.1, 0.9, n_epochs).tolist(), reverse=True) for _ in range(2)]
