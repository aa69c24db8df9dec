"""Three quick checks of a network and of a training function, before a long run."""

import math

import matplotlib.pyplot as plt
from overfitting import first, mean_loss
from torch.utils.data import DataLoader

RATES = [10.0**power for power in range(-5, 1)]


def three_checks(make, fit, train_set, heart=64, passes=60, images=6000):
    """Print the first loss and what is left of it for a few images, and return the figure of a sweep.

    Args:
        make: makes a fresh network that takes images and returns logits of ten classes.
        fit: fit(model, train_loader, val_loader, epochs, lr) trains a model.
        train_set: of (image, label).
        heart: how many images are to be learnt by heart, in so many passes.
        images: how many the sweep trains on, once for each learning rate.
    """
    few = DataLoader(first(train_set, heart), batch_size=heart)
    some = first(train_set, images)
    batches = DataLoader(some, batch_size=64, shuffle=True)
    before = mean_loss(make(), DataLoader(some, 500))
    print(f"before any step: a loss of {before:.2f}; ln 10 = {math.log(10):.2f}")
    model = make()
    fit(model, few, few, epochs=passes)
    print(f"{heart} images, {passes} times: a loss of {mean_loss(model, few):.4f}")
    losses = []
    for rate in RATES:
        model = make()
        fit(model, batches, few, epochs=1, lr=rate)
        losses.append(mean_loss(model, DataLoader(some, 500)))
    figure, axes = plt.subplots(figsize=(5, 3))
    axes.semilogx(RATES, [min(loss, 4) for loss in losses], "o-")
    axes.axhline(math.log(10), color="grey", linestyle="--")
    axes.set(
        xlabel="learning rate",
        ylabel="mean loss, at most 4",
        title=f"after one epoch over {len(some):,} images",
    )
    return figure
