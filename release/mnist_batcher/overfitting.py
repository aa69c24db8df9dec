"""Lets a network overfit a few images and draws the losses on what it has and has not seen."""

import matplotlib.pyplot as plt
import torch
from torch.utils.data import DataLoader, Subset


def draw_losses(model, fit, train_set, val_set, test_set, epochs, images=500, measured=2000):
    """Train a model on a few images and return the figure of its mean losses, against the epoch.

    Args:
        model: takes images, returns logits; it is trained.
        fit: fit(model, train_loader, val_loader, epochs=1) trains for an epoch.
        train_set, val_set, test_set: of (image, label).
        epochs: how many.
        images: how many of train_set it learns from.
        measured: how many of the others it is measured on, at most.
    """
    parts = {"training": first(train_set, images)}
    parts |= {"validation": first(val_set, measured), "test": first(test_set, measured)}
    learning = DataLoader(parts["training"], batch_size=10, shuffle=True)
    loaders = {name: DataLoader(part, batch_size=100) for name, part in parts.items()}
    losses = {name: [mean_loss(model, loader)] for name, loader in loaders.items()}
    for _ in range(epochs):
        fit(model, learning, loaders["training"], epochs=1)
        for name, loader in loaders.items():
            losses[name].append(mean_loss(model, loader))
    figure, axes = plt.subplots(figsize=(6, 3.5))
    for name, values in losses.items():
        axes.plot(values, ".-", label=f"{name}, {len(parts[name]):,} images")
    axes.set(xlabel="epoch", ylabel="mean cross-entropy")
    axes.legend()
    return figure


def mean_loss(model, loader):
    """Return the mean cross-entropy of a model over all images of a loader, a float."""
    model.eval()
    with torch.no_grad():
        losses = [
            torch.nn.functional.cross_entropy(model(images), labels, reduction="none")
            for images, labels in loader
        ]
    return float(torch.cat(losses).mean())


def first(data, most):
    """Return the first images of a data set, at most so many."""
    return Subset(data, range(min(most, len(data))))
