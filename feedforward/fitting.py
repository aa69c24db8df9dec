"""Says what is wrong with a student's `fit`: it is run on a watched network, and its diary read here."""

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from feedforward.descent import MOST_RUNS, Net, Path, Story, path, read
from feedforward.following import felt_gradients, follows_gradients
from feedforward.optimizers import Array
from grader.asking.asking import AskError, ask
from grader.asking.inputs import Inputs

KEYS = ("train_loss", "val_loss", "train_accuracy", "val_accuracy")
_RUN = """
fit  # a name that is missing is said to be missing
from feedforward.beside.fit_trials import trials
trials(globals(), images_, labels_, n_train_, weights_, *sizes_)
"""
_N_TRAIN, _N_VAL, _BATCH, _EPOCHS, _RATE = 57, 21, 8, 3, 2e-3
_NET = Net(20, 6, 10)
_STEPS_DIFFER = "The steps cannot be told apart by epoch: each epoch must go through the whole train_loader."
_STILL = (
    "The parameters of the model that is passed never move. Make the optimizer from its parameters, and call "
    "zero_grad(), backward() and step() in this order; train no copy."
)
ASTRAY = "astray"
_NO_VAL = "The model is never called on the validation images: validate after each epoch."


def fit_problems(inputs: Inputs) -> dict[str, str]:
    """Map each property of a `fit` to what is wrong with it, "" for nothing.

    The properties are the four `KEYS` (a list of the right length each), "moved", "cleared", "rate",
    "modes", "no gradient", "losses", "accuracies", "adam" and "astray" (the parameters go elsewhere than
    gradients lead, so that nothing but the form of the record counts).
    """
    names = [*KEYS, *_JUDGES, *_PATH_JUDGES, ASTRAY]
    images = inputs.uniform(0, 1, _N_TRAIN + _N_VAL, 784)
    labels = inputs.integers(0, 10, len(images))
    weights = [inputs.normal(*shape, scale=0.8) for shape in ((20, 6), (6,), (6, 10), (10,))]
    given: dict[str, Any] = {"images_": images, "labels_": labels, "n_train_": _N_TRAIN, "weights_": weights}
    try:
        runs = ask(_RUN, sizes_=[_BATCH, _EPOCHS, _RATE], **given)
    except AskError as error:
        return dict.fromkeys(names, str(error))
    if not isinstance(runs, list) or not runs:
        return dict.fromkeys(names, "Your fit gave nothing that could be read.")
    return min(
        (_judged(run, names, images, labels) for run in runs[:MOST_RUNS]),
        key=lambda p: sum(map(bool, p.values())),
    )


def _judged(run: Any, names: Sequence[str], images: Array, labels: Any) -> dict[str, str]:
    found = {key: _text(lambda key=key: _one_list(run["returned"], key)) for key in KEYS}  # type: ignore[misc]
    try:
        story = read(run, _NET, images[:, :20], labels)
    except AssertionError as error:
        return {**dict.fromkeys(names, str(error)), **found, ASTRAY: ""}
    way = path(story, _EPOCHS)
    astray = _text(lambda: _along(run, story, way))
    if astray:
        return {**dict.fromkeys(names, astray), **found}
    found[ASTRAY] = ""
    for name, judge in _JUDGES.items():
        found[name] = _text(lambda judge=judge: judge(run, story))  # type: ignore[misc]
    for name, path_judge in _PATH_JUDGES.items():
        found[name] = _text(lambda judge=path_judge: judge(story, way))  # type: ignore[misc]
    return found


def _along(run: Any, story: Story, way: Path) -> None:
    """Assert that the network learns from gradients, or at least gets them."""
    if any(c.stepped for c in story.calls):
        assert way.known or follows_gradients(story, _EPOCHS), (
            "The parameters do not go where gradients lead. In each mini-batch: optimizer.zero_grad(), "
            "the loss, loss.backward(), optimizer.step(), and nothing else that moves them."
        )
    else:
        assert felt_gradients(story, run["felt"]), _STILL


def _text(judge: Callable[[], None]) -> str:
    try:
        judge()
    except AssertionError as error:
        return str(error)
    except (TypeError, ValueError, KeyError):
        return "The result does not have the form that the question asks for."
    return ""


def _one_list(said: Any, key: str) -> None:
    assert isinstance(said, dict), (
        "fit returns nothing: return the dict of four lists."
        if said is None
        else f"fit returns no dict; a dict of the lists {', '.join(KEYS)} is asked for."
    )
    assert key in said, f"The dict has no entry {key!r}."
    values = np.asarray(said[key], dtype=float)
    assert values.ndim >= 1, f"{key} is a single number; a list with one entry an epoch is asked for."
    assert len(values) == _EPOCHS, (
        f"{key} has {len(values)} entries after {_EPOCHS} epochs; one an epoch is asked for. Use the "
        "`epochs` passed, "
        "and append once an epoch."
    )
    assert values.size == _EPOCHS and np.isfinite(values).all(), (
        f"{key} holds more than one finite number an epoch."
    )


def _values(said: Any, key: str) -> Array:
    assert isinstance(said, dict) and key in said, f"The dict has no entry {key!r}."
    values = np.asarray(said[key], dtype=float).ravel()
    assert len(values) == _EPOCHS, f"{key} has no entry for each epoch."
    return values


def _moved(run: Any, story: Story) -> None:
    steps = [c for c in story.calls if c.stepped]
    assert steps, _STILL
    change = np.asarray(run["kept"], dtype=float) - story.calls[0].before
    assert change.any(), (
        "A copy is trained, and the model that is passed stays as it was: train that very model."
    )
    assert (change != 0).mean() > 0.9, (
        "Some parameters never move: give the optimizer all of model.parameters()."
    )
    learnt = {int(i) for c in steps for i in c.ids}
    assert max(learnt) < _N_TRAIN, "Validation images are learnt from: in the validation there is no step."
    assert len(steps) >= _EPOCHS * (_N_TRAIN // _BATCH), (
        "There are fewer steps than mini-batches: step once for each, in every one of the `epochs` epochs."
    )


def _modes(_: Any, story: Story) -> None:
    tests = _validations(story)
    training = [c.training for c in story.steps]
    assert all(training) or any(training), "The model is in eval mode while it trains: call model.train()."
    assert all(training), (
        "The first epoch trains in train mode, a later one does not: model.eval() stays until "
        "model.train() is called, "
        "so call it at the start of every epoch."
    )
    assert not any(c.training for c in tests), (
        "The model is in train mode while it is validated: call model.eval() before, in each epoch."
    )


def _no_gradient(_: Any, story: Story) -> None:
    assert not any(c.grad for c in _validations(story)), (
        "A graph for gradients is built while validating. Put the validation into `with "
        "torch.no_grad():`; eval mode "
        "does not do that, and .item() comes too late."
    )


def _validations(story: Story) -> list[Any]:
    calls = [c for c in story.calls if min(c.ids) >= _N_TRAIN and not c.stepped]
    assert calls, _NO_VAL
    return calls


def _losses(run: Any, story: Story) -> None:
    said = run["returned"]
    _means(story, _values(said, "train_loss"), _values(said, "val_loss"), "loss", story.loss)


def _accuracies(run: Any, story: Story) -> None:
    said = run["returned"]
    train, val = _values(said, "train_accuracy"), _values(said, "val_accuracy")
    assert max(train.max(), val.max()) <= 1.0001 or min(train.min(), val.min()) < 0, (
        "These are not fractions: give accuracies from 0 to 1, the share of right guesses, and "
        "neither counts nor percent."
    )
    _means(story, train, val, "accuracy", story.hits)


def _means(story: Story, train: Array, val: Array, word: str, measure: Callable[[Array, Any], Array]) -> None:
    epochs = story.epochs(_EPOCHS)
    assert epochs, _STEPS_DIFFER
    flows = [e.running(measure) for e in epochs]
    after = [measure(e.end, sorted(e.learnt)).mean() for e in epochs]
    if not _near(train, [np.concatenate(f).mean() for f in flows]) and not _near(train, after):
        _recognise(train, f"train_{word}", _slips(flows, _N_TRAIN))
        raise AssertionError(f"train_{word} is not the mean over the training images of each epoch.")
    whole = list(range(_N_TRAIN, _N_TRAIN + _N_VAL))
    if not _near(val, [measure(e.end, whole).mean() for e in epochs]):
        batches = [whole[i : i + _BATCH] for i in range(0, _N_VAL, _BATCH)]
        _recognise(val, f"val_{word}", _slips([[measure(e.end, b) for b in batches] for e in epochs], _N_VAL))
        before = [measure(e.steps[0].before, whole).mean() for e in epochs]
        assert not _near(val, before), (
            f"val_{word} is measured before the epoch; validate after its last step."
        )
        assert not _near(val, after), f"val_{word} is measured on the training images."
        raise AssertionError(f"val_{word} is not the mean over all validation images after each epoch.")


def _slips(flows: list[list[Array]], n: int) -> dict[str, list[float]]:
    """Say what known slips make of measures by mini-batch, one list for each epoch."""
    return {
        "is a mean over mini-batches: the short last one counts as much as the others. Sum over "
        "images and divide by "
        "their number.": [float(np.mean([b.mean() for b in f])) for f in flows],
        "weighs the short last mini-batch like a full one: multiply by the images it really has.": [
            sum(float(b.mean()) for b in f) * _BATCH / n for f in flows
        ],
        "is a sum over mini-batches: divide to make it a mean over images.": [
            sum(float(b.mean()) for b in f) for f in flows
        ],
        "is a sum over images: divide by their number.": [sum(float(b.sum()) for b in f) for f in flows],
        "is the sum of the mini-batches' means over the number of images: each is a mean already, so "
        "multiply it by its "
        "images first.": [sum(float(b.mean()) for b in f) / n for f in flows],
        "divides the sum over images by the number of mini-batches.": [
            sum(float(b.sum()) for b in f) / len(f) for f in flows
        ],
        "is that of the last mini-batch alone: take the mean over the whole epoch.": [
            float(f[-1].mean()) for f in flows
        ],
        "is that of the first mini-batch alone: take the mean over the whole epoch.": [
            float(f[0].mean()) for f in flows
        ],
    }


def _recognise(values: Array, name: str, slips: dict[str, list[float]]) -> None:
    for sentence, known in slips.items():
        assert not _near(values, known), f"{name} {sentence}"


def _near(a: Any, b: Any) -> bool:
    return bool(np.allclose(a, b, rtol=2e-3, atol=1e-5))


def _cleared(story: Story, way: Path) -> None:
    assert any(c.stepped for c in story.calls), "There are no steps yet whose gradients could be looked at."
    assert not (way.known and way.loss == "twice"), (
        "The loss takes a softmax of a softmax: nn.CrossEntropyLoss wants the logits themselves."
    )
    assert not (way.known and way.loss == "raw"), (
        "nn.NLLLoss wants log-probabilities; for logits the loss is nn.CrossEntropyLoss."
    )
    assert way.known, (
        "The steps do not follow the gradient of each mini-batch's own cross-entropy. In each: "
        "zero_grad, forward, loss, "
        "backward, step, in this order, each once."
    )
    assert way.cleared == "step", (
        "Gradients of earlier mini-batches are still in it: backward adds to .grad. Call "
        "optimizer.zero_grad() for every "
        "mini-batch."
    )


def _rate(story: Story, way: Path) -> None:
    first = next((c for c in story.calls if c.stepped), None)
    assert first is not None, "There are no steps yet whose size could be looked at."
    rate = way.rate if way.known else float(np.median(np.abs(first.after - first.before)))
    assert abs(rate / 1e-3 - 1) > 0.05, "The learning rate is always 1e-3: pass lr on to the optimizer."
    assert abs(rate / _RATE - 1) < 0.05, (
        f"The steps have the size of a learning rate of {rate:.2g}, not of the lr that was passed: {_RATE:g}."
    )
    assert way.anew == "" or not way.known, (
        f"The optimizer is made anew in each {way.anew} and forgets what it has seen: make it once, "
        "before the epochs."
    )


def _adam(_: Story, way: Path) -> None:
    assert not way.known or way.optimizer == "Adam", (
        f"The steps are those of {way.optimizer}; the question names Adam, which is the safer choice here."
    )


_JUDGES: dict[str, Callable[[Any, Story], None]] = {
    "moved": _moved,
    "modes": _modes,
    "no gradient": _no_gradient,
    "losses": _losses,
    "accuracies": _accuracies,
}
_PATH_JUDGES: dict[str, Callable[[Story, Path], None]] = {"cleared": _cleared, "rate": _rate, "adam": _adam}
