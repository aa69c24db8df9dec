"""The classifier of the notebook `dream`: small, good enough, and the one that the hidden tests know."""

import json
import runpy
from pathlib import Path
from typing import Any

import pytest

torch = pytest.importorskip("torch")

from feedforward import dream_model  # noqa: E402 - it imports torch

FOLDER = Path(__file__).parent.parent / "source/manual_mlp"
WEIGHTS = FOLDER / "digit_classifier.pt"


@pytest.fixture(scope="module")
def model() -> Any:
    made = runpy.run_path(str(FOLDER / "dream_tools.py"))["DigitClassifier"]()
    made.load_state_dict(torch.load(WEIGHTS, weights_only=True))
    return made.eval()


def test_weights_are_below_one_megabyte() -> None:
    assert WEIGHTS.stat().st_size < 2**20


def test_every_hidden_test_knows_the_shipped_weights(model: Any) -> None:
    cells = json.loads((FOLDER / "dream.ipynb").read_text("utf-8"))["cells"]
    knowing = [source for cell in cells if 'KNOWN = "' in (source := "".join(cell["source"]))]
    assert len(knowing) == 2
    assert all(dream_model.fingerprint(model) in source for source in knowing)


def test_digits_it_was_not_trained_on_are_told_apart(model: Any) -> None:
    images, labels = dream_model.digits()
    held_out = slice(0, dream_model.N_TEST)
    with torch.no_grad():
        right = (model(images[held_out]).argmax(1) == labels[held_out]).float().mean()
    assert right > 0.95


def test_an_attack_stays_near_the_image_and_makes_the_loss_larger(model: Any) -> None:
    images, labels = (part[:32] for part in dream_model.digits())
    attacked = dream_model.attacked(model, images, labels)
    loss = torch.nn.functional.cross_entropy
    assert ((attacked - images).flatten(1).norm(dim=1) <= dream_model.RADIUS + 1e-4).all()
    assert attacked.min() >= 0 and attacked.max() <= 1
    with torch.no_grad():
        assert loss(model(attacked), labels) > loss(model(images), labels)
