"""Trains the digit classifier of the notebook `dream`: `python -m feedforward.dream_model`.

The network is trained on attacked images (Madry et al. 2018, arXiv:1706.06083): each image is first
moved, within a small ball, to where the network is most wrong. The gradient by the image of a network
trained so looks like a digit (Tsipras et al. 2019, arXiv:1805.12152), which is what the notebook is about.
"""

import hashlib
import runpy
from pathlib import Path
from typing import Annotated, Any

import numpy as np
import torch
import typer
from rich.progress import track

from feedforward.data import enlarged_digits

FOLDER = Path("source/manual_mlp")
SEED, N_TEST, EPOCHS, BATCH = 5, 297, 40, 64
RADIUS, ATTACK_STEPS = 2.0, 5  # of the ball, in the Euclidean norm of all pixels
_SHIFT = 2  # pixels
_SHARPER = (1.0, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0)
_MOST_BYTES = 2**20

Tensor = Any  # torch's own types are not read here


def main(folder: Annotated[Path, typer.Option(help="where dream_tools.py is")] = FOLDER) -> None:
    """Train, say how good it is, and write the weights beside the notebook."""
    torch.manual_seed(SEED)
    torch.set_num_threads(1)  # the same sums in the same order in every run
    model = runpy.run_path(str(folder / "dream_tools.py"))["DigitClassifier"]()
    images, labels = digits()
    train(model, images[N_TEST:], labels[N_TEST:])
    sharpen(model, images[:N_TEST], labels[:N_TEST])
    right = (model(images[:N_TEST]).argmax(1) == labels[:N_TEST]).float().mean()
    path = folder / "digit_classifier.pt"
    torch.save(model.state_dict(), path)
    if path.stat().st_size > _MOST_BYTES:
        raise SystemExit(f"{path} is larger than 1 MB")
    print(f"{float(right):.1%} of {N_TEST} digits that it was not trained on are right.")
    print(f"{path}: {path.stat().st_size / 2**10:.0f} KB; the hidden tests know it as\n{fingerprint(model)}")


def digits() -> tuple[Tensor, Tensor]:
    """Return the course's own digits, shuffled: images (n, 1, 28, 28) in [0, 1], labels (n,)."""
    pixels, labels = enlarged_digits()
    order = np.random.default_rng(SEED).permutation(len(labels))
    images = torch.tensor(pixels[order], dtype=torch.float32).unsqueeze(1) / 255
    return images, torch.tensor(labels[order], dtype=torch.long)


def train(model: Any, images: Tensor, labels: Tensor) -> None:
    """Train in place, with Adam and a learning rate that falls to zero."""
    optimizer = torch.optim.Adam(model.parameters(), lr=2e-3, weight_decay=1e-5)
    schedule = torch.optim.lr_scheduler.OneCycleLR(
        optimizer, max_lr=3e-3, total_steps=EPOCHS * -(-len(images) // BATCH)
    )
    for _ in track(range(EPOCHS), "Training the digit classifier"):
        for batch in torch.randperm(len(images)).split(BATCH):
            shown = attacked(model, shifted(images[batch]), labels[batch])
            optimizer.zero_grad()
            torch.nn.functional.cross_entropy(model(shown), labels[batch]).backward()
            optimizer.step()
            schedule.step()


def sharpen(model: Any, images: Tensor, labels: Tensor) -> None:
    """Scale the logits so that probabilities fit unseen digits: attacks have made the network timid.

    Temperature scaling, Guo et al. 2017, arXiv:1706.04599.
    """
    with torch.no_grad():
        logits = model(images)
        losses = {t: float(torch.nn.functional.cross_entropy(t * logits, labels)) for t in _SHARPER}
        model.head[-1].weight *= (best := min(losses, key=losses.__getitem__))
        model.head[-1].bias *= best


def shifted(images: Tensor) -> Tensor:
    """Move a mini-batch by up to two pixels each way."""
    right, down = (int(n) for n in torch.randint(-_SHIFT, _SHIFT + 1, (2,)))
    return images.roll((down, right), (2, 3))


def attacked(model: Any, images: Tensor, labels: Tensor) -> Tensor:
    """Move each image, within a ball and [0, 1], to where the loss is large."""
    start = images + 0.05 * torch.randn_like(images)
    step = 2.5 * RADIUS / ATTACK_STEPS
    moved = start
    for _ in range(ATTACK_STEPS):
        moved = moved.detach().requires_grad_()
        loss = torch.nn.functional.cross_entropy(model(moved), labels, reduction="sum")
        (slope,) = torch.autograd.grad(loss, moved)
        way = moved.detach() + step * slope / (_norm(slope) + 1e-12) - images
        moved = (images + way * (RADIUS / _norm(way).clamp(min=RADIUS))).clamp(0, 1)
    return moved.detach()


def _norm(images: Tensor) -> Tensor:
    return images.flatten(1).norm(dim=1).reshape(-1, 1, 1, 1)


def fingerprint(model: Any) -> str:
    """Return a hash of all weights, by which a hidden test knows that nobody has changed them."""
    parts = (value.detach().cpu().numpy().astype("<f4").tobytes() for value in model.state_dict().values())
    return hashlib.sha256(b"".join(parts)).hexdigest()


if __name__ == "__main__":
    typer.run(main)
